package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Offers the proposed partners, best first, and what the company wrote as a start for
 * what the partner is told.
 */
@Component
class ChoosePartnersContext implements FormContext {

	/** As long as the form lets the text be. */
	private static final int LONGEST_SUMMARY = 2000;

	private final Introductions introductions;

	private final PartnerRounds rounds;

	private final PartnerTexts texts;

	ChoosePartnersContext(Introductions introductions, PartnerRounds rounds, PartnerTexts texts) {
		this.introductions = introductions;
		this.rounds = rounds;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.CHOOSE_PARTNERS;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		String text = this.rounds.enquiryText(task.caseNumber());
		return Map.of("partnerOptions", options(task.caseNumber()), "needSummary",
				text.substring(0, Math.min(text.length(), LONGEST_SUMMARY)), "facts",
				this.texts.askedBefore(task.caseNumber()));
	}

	private List<Map<String, String>> options(String caseNumber) {
		return this.introductions.latest(caseNumber)
			.stream()
			.filter((introduction) -> introduction.state() == IntroductionState.PROPOSED)
			.map(Introduction::partner)
			.map((partner) -> Map.of("label", this.texts.option(partner), "value", partner.partnerId()))
			.toList();
	}

}
