package dk.vaekstspor.companyengagement;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.engine.Groups;

/**
 * Which group may take a case's tasks.
 */
final class CaseGroup {

	private CaseGroup() {
	}

	static String of(CaseFile caseFile) {
		return caseFile.isConfidential() ? Groups.MANAGER : Groups.CASEWORKER;
	}

}
