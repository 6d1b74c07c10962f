package dk.vaekstspor.language;

import java.time.Instant;
import java.util.Set;

import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;

import org.springframework.data.annotation.Id;

/**
 * An enquiry and what a caseworker decided about it.
 *
 * @param text the beginning of the enquiry
 */
record Precedent(@Id Long id, String caseNumber, String text, Set<Need> needs, Sector sector, CaseType caseType,
		Set<Flag> flags, MessageKind kind, Instant decidedAt) {

	/** So much of an enquiry says what it is about. */
	static final int LONGEST_TEXT = 2000;

	static Precedent of(Long id, String caseNumber, String text, Labels decided, Instant now) {
		return new Precedent(id, caseNumber, beginning(text), decided.needs(), decided.sector(), decided.caseType(),
				decided.flags(), decided.kind(), now);
	}

	/** Ends before a sign of two halves rather than within it. */
	private static String beginning(String text) {
		if (text.length() <= LONGEST_TEXT) {
			return text;
		}
		return text.substring(0, LONGEST_TEXT - (Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? 1 : 0));
	}

	Labels labels() {
		return new Labels(this.needs, null, this.sector, this.caseType, this.flags, this.kind);
	}

}
