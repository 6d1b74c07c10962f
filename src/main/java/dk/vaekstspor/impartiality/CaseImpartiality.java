package dk.vaekstspor.impartiality;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.Impartiality;

import org.springframework.stereotype.Component;

/**
 * Looks up whose case it is at this moment, and who may not take part in that company's.
 */
@Component
class CaseImpartiality implements Impartiality {

	private final CaseFiles caseFiles;

	private final ConflictsOfInterest conflicts;

	CaseImpartiality(CaseFiles caseFiles, ConflictsOfInterest conflicts) {
		this.caseFiles = caseFiles;
		this.conflicts = conflicts;
	}

	@Override
	public boolean isDisqualified(String userId, String caseNumber) {
		return this.caseFiles.find(caseNumber)
			.filter((caseFile) -> this.conflicts.isConflicted(userId, caseFile.companyId()))
			.isPresent();
	}

}
