package dk.vaekstspor.companyengagement;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The texts that are to be sent in the cases; a later text replaces an earlier one.
 */
@Component
class CaseAnswers {

	private final CaseAnswerRepository rows;

	CaseAnswers(CaseAnswerRepository rows) {
		this.rows = rows;
	}

	void answer(String caseNumber, String text) {
		keep(new CaseAnswer(null, caseNumber, text, null, null, null));
	}

	void forward(String caseNumber, String authority, String authorityEmail, String reason) {
		keep(new CaseAnswer(null, caseNumber, reason, authority, authorityEmail, null));
	}

	Optional<CaseAnswer> find(String caseNumber) {
		return this.rows.findByCaseNumber(caseNumber);
	}

	CaseAnswer get(String caseNumber) {
		return find(caseNumber)
			.orElseThrow(() -> new IllegalStateException("There is nothing to send in case " + caseNumber));
	}

	private void keep(CaseAnswer answer) {
		this.rows.save(find(answer.caseNumber()).map((earlier) -> earlier.withContentOf(answer)).orElse(answer));
	}

}
