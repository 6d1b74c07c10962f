package dk.vaekstspor.casefile;

import java.time.Instant;

import dk.vaekstspor.vocabulary.Channel;

import org.springframework.data.annotation.Id;

/**
 * One time that a company turned to the municipality, in its own words.
 *
 * @param contactId the person who wrote or called, or null
 */
public record Enquiry(@Id Long id, String caseNumber, Long contactId, Channel channel, String text,
		Instant receivedAt) {

	static final int LONGEST_TEXT = 20_000;

	public Enquiry {
		text = StorableText.within(LONGEST_TEXT, text);
	}

	Enquiry copiedTo(String otherCaseNumber) {
		return new Enquiry(null, otherCaseNumber, this.contactId, this.channel, this.text, this.receivedAt);
	}

}
