package dk.vaekstspor.companyengagement;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * What shall be sent in a case: an answer to the company, or the enquiry to another
 * authority.
 *
 * @param text the answer, or why the enquiry is forwarded
 * @param authority the name of the authority, null for an answer
 * @param authorityEmail the address of the authority, null for an answer
 */
record CaseAnswer(@Id Long id, String caseNumber, String text, String authority, String authorityEmail,
		@Version Long version) {

	CaseAnswer withContentOf(CaseAnswer other) {
		return new CaseAnswer(this.id, this.caseNumber, other.text, other.authority, other.authorityEmail,
				this.version);
	}

}
