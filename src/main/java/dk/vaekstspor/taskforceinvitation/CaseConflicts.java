package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;

import org.springframework.stereotype.Component;

/**
 * The conflicts of interest that count in a case: those with its company.
 */
@Component
class CaseConflicts {

	private final CaseFiles caseFiles;

	private final ConflictsOfInterest conflicts;

	CaseConflicts(CaseFiles caseFiles, ConflictsOfInterest conflicts) {
		this.caseFiles = caseFiles;
		this.conflicts = conflicts;
	}

	/** Whether that user, who may be null when unknown, may not take part. */
	boolean exist(String caseNumber, String userId) {
		return this.conflicts.isConflicted(userId, companyId(caseNumber));
	}

	void declare(String caseNumber, String userId, String reason) {
		this.conflicts.declare(userId, companyId(caseNumber), reason);
	}

	private long companyId(String caseNumber) {
		return this.caseFiles.get(caseNumber).companyId();
	}

}
