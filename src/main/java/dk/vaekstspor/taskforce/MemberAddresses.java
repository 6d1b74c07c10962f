package dk.vaekstspor.taskforce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The e-mail addresses of those who sit in a taskforce: the roster's, else the sign-in's;
 * for a department those of all its users.
 */
@Component
class MemberAddresses {

	private final Roster roster;

	private final Recipients recipients;

	private final CaseFiles caseFiles;

	MemberAddresses(Roster roster, Recipients recipients, CaseFiles caseFiles) {
		this.caseFiles = caseFiles;
		this.roster = roster;
		this.recipients = recipients;
	}

	List<String> of(TaskforceMember member) {
		return (member.userId() != null) ? ofUser(member.userId())
				: this.recipients.ofGroup(Groups.department(member.department()));
	}

	/** The lead's address; for a taskforce led by no person those of its case's group. */
	List<String> ofLead(Taskforce taskforce) {
		return (taskforce.leadUserId() != null) ? ofUser(taskforce.leadUserId())
				: this.recipients.ofGroup(caseGroup(taskforce.caseNumber()));
	}

	/** The lead first, then those who have joined, each once. */
	List<String> ofMeeting(Taskforce taskforce, List<TaskforceMember> joined) {
		return Stream.concat(ofLead(taskforce).stream(), joined.stream().flatMap((member) -> of(member).stream()))
			.distinct()
			.toList();
	}

	private String caseGroup(String caseNumber) {
		return this.caseFiles.get(caseNumber).isConfidential() ? Groups.MANAGER : Groups.CASEWORKER;
	}

	private List<String> ofUser(String userId) {
		return Optional.of(userId)
			.flatMap(this.roster::find)
			.map(StaffMember::email)
			.filter(StringUtils::hasText)
			.map(List::of)
			.orElseGet(() -> this.recipients.ofUser(userId));
	}

}
