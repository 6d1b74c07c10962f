package dk.vaekstspor.taskforce;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.CurrentUser;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.taskforcefile.TaskforceFiles;

import org.springframework.stereotype.Component;

/**
 * Who may change a running taskforce: its lead, the case's owner and managers, unless a
 * conflict of interest keeps them out of the case.
 */
@Component
class TaskforceRights {

	private final TaskforceFiles taskforces;

	private final CaseFiles caseFiles;

	private final CurrentUser currentUser;

	private final ConflictsOfInterest conflicts;

	TaskforceRights(TaskforceFiles taskforces, CaseFiles caseFiles, CurrentUser currentUser,
			ConflictsOfInterest conflicts) {
		this.conflicts = conflicts;
		this.taskforces = taskforces;
		this.caseFiles = caseFiles;
		this.currentUser = currentUser;
	}

	/**
	 * Lets those pass who may.
	 * @throws TaskforceChangeNotAllowed if whoever is signed in may not
	 */
	void demand(String caseNumber) {
		if (!allow(caseNumber)) {
			throw new TaskforceChangeNotAllowed();
		}
	}

	/** Whether whoever is signed in may. */
	boolean allow(String caseNumber) {
		String lead = this.taskforces.get(caseNumber).leadUserId();
		CaseFile caseFile = this.caseFiles.get(caseNumber);
		return this.currentUser.id()
			.filter((user) -> this.currentUser.isIn(Groups.MANAGER) || user.equals(lead)
					|| user.equals(caseFile.owner()))
			.filter((user) -> !this.conflicts.isConflicted(user, caseFile.companyId()))
			.isPresent();
	}

}
