package dk.vaekstspor.knowledgepartnermatching;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.privacy.ContactDetail;

import org.springframework.stereotype.Component;

/**
 * What partners are told about the company's need: in its own words, and without contact
 * details, which are passed on with consent only.
 */
@Component
class NeedSummary {

	static final String FIELD = "needSummary";

	/** As long as the form lets the text be. */
	private static final int LONGEST = 2000;

	private final Introductions introductions;

	private final PartnerRounds rounds;

	private final CompanyContacts contacts;

	NeedSummary(Introductions introductions, PartnerRounds rounds, CompanyContacts contacts) {
		this.introductions = introductions;
		this.rounds = rounds;
		this.contacts = contacts;
	}

	/**
	 * What was told in the round before; in the first round what the company wrote, with
	 * words in brackets where contact details stood.
	 */
	String draft(String caseNumber) {
		return this.introductions.of(caseNumber)
			.stream()
			.map(Introduction::needSummary)
			.filter(Objects::nonNull)
			.reduce((earlier, later) -> later)
			.orElseGet(() -> shortened(masked(caseNumber)));
	}

	/**
	 * The text that the caseworker decided on.
	 * @throws dk.vaekstspor.engine.FormRejected if it is missing or tells how to reach
	 * somebody
	 */
	String of(SubmittedForm form) {
		String text = form.find(FIELD)
			.orElseThrow(() -> form.rejection(FIELD, "Skriv, hvad virksomheden har brug for."));
		ContactDetail.findIn(text)
			.ifPresent((detail) -> form.reject(FIELD, "Teksten ser ud til at indeholde " + detail.labelWithArticle()
					+ ". Slet det: kontaktoplysninger sender vi kun, når virksomheden har sagt ja."));
		return text;
	}

	private String masked(String caseNumber) {
		String text = ContactDetail.maskIn(this.rounds.enquiryText(caseNumber));
		String companyName = this.contacts.companyName(caseNumber);
		return this.contacts.person(caseNumber)
			.map(ContactPerson::name)
			.filter((name) -> !companyName.contains(name))
			.map((name) -> Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])")
				.matcher(text)
				.replaceAll(Matcher.quoteReplacement("[navn]")))
			.orElse(text);
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

}
