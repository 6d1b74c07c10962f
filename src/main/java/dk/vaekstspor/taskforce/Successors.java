package dk.vaekstspor.taskforce;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;

import org.springframework.stereotype.Component;

/**
 * Who can take whose place in a running taskforce.
 */
@Component
class Successors {

	private final TaskforceFiles taskforces;

	private final CaseFiles caseFiles;

	private final ConflictsOfInterest conflicts;

	private final Roster roster;

	Successors(TaskforceFiles taskforces, CaseFiles caseFiles, ConflictsOfInterest conflicts, Roster roster) {
		this.taskforces = taskforces;
		this.caseFiles = caseFiles;
		this.conflicts = conflicts;
		this.roster = roster;
	}

	/**
	 * The seat that the user can take.
	 * @throws TaskforceChangeRefused if the user is unknown or disqualified
	 */
	Seat lead(String caseNumber, String userId) {
		StaffMember staff = this.roster.find(userId)
			.orElseThrow(() -> new TaskforceChangeRefused("Vælg en medarbejder fra beredskabet."));
		if (this.conflicts.isConflicted(userId, this.caseFiles.get(caseNumber).companyId())) {
			throw new TaskforceChangeRefused(staff.name() + " er inhabil i sagen. Vælg en anden.");
		}
		return new Seat(userId, staff.department());
	}

	/**
	 * The seat that the user can take as a member.
	 * @throws TaskforceChangeRefused if the user is unknown, disqualified, asked or
	 * sitting already
	 */
	Seat member(String caseNumber, String userId) {
		Seat seat = lead(caseNumber, userId);
		boolean seated = this.taskforces.membersOf(caseNumber)
			.stream()
			.filter(TaskforceMember::isAskedOrSits)
			.anyMatch((member) -> userId.equals(member.userId()));
		if (seated) {
			throw new TaskforceChangeRefused("Den valgte er allerede med i taskforcen eller inviteret. Vælg en anden.");
		}
		return seat;
	}

}
