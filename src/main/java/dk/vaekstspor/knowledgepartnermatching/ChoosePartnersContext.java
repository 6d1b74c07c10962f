package dk.vaekstspor.knowledgepartnermatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.introduction.TrackRecord;

import org.springframework.stereotype.Component;

/**
 * Offers the proposed partners, best first, the rest of the directory, and what the
 * company wrote as a start for what the partner is told.
 */
@Component
class ChoosePartnersContext implements FormContext {

	private final PartnerChoice choice;

	private final NeedSummary needSummary;

	private final PartnerTexts texts;

	ChoosePartnersContext(PartnerChoice choice, NeedSummary needSummary, PartnerTexts texts) {
		this.choice = choice;
		this.needSummary = needSummary;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.CHOOSE_PARTNERS;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		String caseNumber = task.caseNumber();
		return Map.of("partnerOptions", proposed(caseNumber), "otherPartnerOptions", others(caseNumber),
				NeedSummary.FIELD, this.needSummary.draft(caseNumber), "facts", facts(caseNumber));
	}

	private List<Map<String, Object>> facts(String caseNumber) {
		List<Map<String, Object>> facts = new ArrayList<>(this.texts.askedBefore(caseNumber));
		this.choice.conflicted(caseNumber).forEach((partner) -> facts.add(PartnerTexts.conflict(partner)));
		return facts;
	}

	private List<Map<String, String>> proposed(String caseNumber) {
		List<ProposedPartner> proposed = this.choice.proposed(caseNumber);
		Map<String, TrackRecord> records = this.choice.records(caseNumber, proposed);
		return proposed.stream()
			.map((partner) -> option(PartnerTexts.option(partner, records.get(partner.partnerId())),
					partner.partnerId()))
			.toList();
	}

	private List<Map<String, String>> others(String caseNumber) {
		return this.choice.others(caseNumber)
			.values()
			.stream()
			.map((partner) -> option(
					PartnerTexts.name(partner.name(), partner.town()) + " (" + partner.type().label() + ")",
					partner.id()))
			.toList();
	}

	private static Map<String, String> option(String label, String value) {
		return Map.of("label", label, "value", value);
	}

}
