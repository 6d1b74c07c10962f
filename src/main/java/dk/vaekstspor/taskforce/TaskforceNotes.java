package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.taskforcefile.MeetingMinutes;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import dk.vaekstspor.taskforcefile.TaskforceMembers;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;

/**
 * Writes to the case's journal what happens to its taskforce.
 */
@Component
class TaskforceNotes {

	private final TaskforceFiles taskforces;

	private final TaskforceMembers members;

	private final TaskforceTexts texts;

	private final Journal journal;

	private final CurrentUser currentUser;

	private final Promises promises;

	private final MeetingMinutes minutes;

	TaskforceNotes(TaskforceFiles taskforces, TaskforceMembers members, TaskforceTexts texts, Journal journal,
			CurrentUser currentUser, Promises promises, MeetingMinutes minutes) {
		this.minutes = minutes;
		this.promises = promises;
		this.taskforces = taskforces;
		this.members = members;
		this.texts = texts;
		this.journal = journal;
		this.currentUser = currentUser;
	}

	void composed(String caseNumber) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		List<TaskforceMember> chosen = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED)
			.toList();
		note(caseNumber, "Taskforce sammensat", """
				Formål: %s

				Tovholder: %s
				Deltagere: %s
				Første møde: %s
				""".formatted(taskforce.purpose(), this.texts.lead(taskforce), names(chosen),
				this.texts.meeting(taskforce)));
	}

	void meetingHeld(String caseNumber) {
		String decisions = this.minutes.decisions(caseNumber)
			.stream()
			.map((decision) -> "– " + decision)
			.collect(Collectors.joining("\n"));
		note(caseNumber, "Referat af taskforcemøde",
				Stream
					.of(this.taskforces.get(caseNumber).minutes(), headed("Beslutninger:", decisions),
							headed("Indsatser:", this.promises.text(caseNumber)))
					.filter(Predicate.not(String::isEmpty))
					.collect(Collectors.joining("\n\n")));
	}

	void actionAdded(Action action) {
		note(action.caseNumber(), "Ny indsats aftalt", this.promises.line(action));
	}

	private static String headed(String heading, String text) {
		return text.isEmpty() ? "" : heading + "\n" + text;
	}

	void closed(String caseNumber) {
		note(caseNumber, "Taskforce afsluttet", this.taskforces.get(caseNumber).summary());
	}

	private String names(List<TaskforceMember> chosen) {
		return chosen.stream().map(this.texts::name).collect(Collectors.joining("; "));
	}

	private void note(String caseNumber, String subject, String text) {
		this.journal.record(caseNumber, Direction.INTERNAL, subject, this.currentUser.id().orElse("Vækstspor"), text);
	}

}
