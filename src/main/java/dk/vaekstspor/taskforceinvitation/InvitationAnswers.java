package dk.vaekstspor.taskforceinvitation;

import java.util.Map;

import dk.vaekstspor.links.LinkInvalid;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;

import org.springframework.stereotype.Service;

/**
 * Takes the answers that invited people give by link, one a link: the task in Tasklist is
 * completed with the same form, as the person asked.
 */
@Service
public class InvitationAnswers {

	private final InvitationLinks links;

	private final TaskforceMembers members;

	private final InvitationTasks tasks;

	InvitationAnswers(InvitationLinks links, TaskforceMembers members, InvitationTasks tasks) {
		this.links = links;
		this.members = members;
		this.tasks = tasks;
	}

	/**
	 * Makes sure that the invitation can still be answered, before a page asks.
	 * @param token the last part of the link
	 * @throws LinkInvalid if we did not make the token, or made it for another answer
	 * @throws LinkExpired if it is too old
	 * @throws InvitationClosed if nobody waits for the answer any more
	 */
	public void check(InvitationAnswer answer, String token) {
		member(answer, token);
	}

	/**
	 * The person joins; one who is disqualified does not.
	 * @throws LinkInvalid if we did not make the token, or made it for another answer
	 * @throws LinkExpired if it is too old
	 * @throws InvitationClosed if nobody waits for the answer any more
	 * @throws FormRejected if the answer cannot be taken
	 */
	public void accept(String token, boolean disqualified) {
		answer(member(InvitationAnswer.ACCEPT, token), !disqualified, disqualified, "");
	}

	/**
	 * The person does not join.
	 * @param reason in the person's own words, may be empty
	 * @throws LinkInvalid if we did not make the token, or made it for another answer
	 * @throws LinkExpired if it is too old
	 * @throws InvitationClosed if nobody waits for the answer any more
	 * @throws FormRejected if the answer cannot be taken
	 */
	public void decline(String token, String reason, boolean disqualified) {
		answer(member(InvitationAnswer.DECLINE, token), false, disqualified, reason);
	}

	private void answer(TaskforceMember member, boolean accepts, boolean disqualified, String reason) {
		this.tasks.complete(member, Map.of("answer", yesOrNo(accepts), "conflictOfInterest", yesOrNo(disqualified),
				"declineReason", reason));
	}

	private TaskforceMember member(InvitationAnswer answer, String token) {
		TaskforceMember member = this.members.find(this.links.memberId(answer, token)).orElseThrow(LinkInvalid::new);
		if (member.state() != MemberState.INVITED) {
			throw new InvitationClosed();
		}
		return member;
	}

	private static String yesOrNo(boolean yes) {
		return yes ? "YES" : "NO";
	}

}
