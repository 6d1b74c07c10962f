package dk.vaekstspor.impartiality;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.engine.TextRules;
import dk.vaekstspor.privacy.CprNumbers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people's word that they have a conflict of interest.
 */
@Service
@Transactional
public class Declarations {

	private static final int LONGEST_REASON = 500;

	private final CaseFiles caseFiles;

	private final ConflictsOfInterest conflicts;

	Declarations(CaseFiles caseFiles, ConflictsOfInterest conflicts) {
		this.caseFiles = caseFiles;
		this.conflicts = conflicts;
	}

	/**
	 * The person may from now on not take part in any case of that case's company, and
	 * loses what he or she has on hand of them.
	 * @param reason in the person's own words
	 * @throws DeclarationRefused if the reason cannot be kept; nothing has changed then
	 */
	public void declare(String caseNumber, String userId, String reason) {
		check(reason);
		this.conflicts.declare(userId, this.caseFiles.get(caseNumber).companyId(), TextRules.clean(reason));
	}

	private static void check(String reason) {
		if (reason == null || reason.isBlank()) {
			throw new DeclarationRefused("Skriv kort, hvorfor du er inhabil.");
		}
		if (reason.length() > LONGEST_REASON) {
			throw new DeclarationRefused("Skriv højst " + LONGEST_REASON + " tegn.");
		}
		if (CprNumbers.isPresentIn(reason)) {
			throw new DeclarationRefused("Teksten ser ud til at indeholde et CPR-nummer. Skriv den uden.");
		}
	}

}
