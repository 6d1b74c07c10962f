package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;

import org.springframework.stereotype.Component;

/**
 * Says in Danish who a proposed partner is and how far its introduction has come, as the
 * forms show it.
 */
@Component
class PartnerTexts {

	private final Introductions introductions;

	private final KnowledgePartners partners;

	PartnerTexts(Introductions introductions, KnowledgePartners partners) {
		this.introductions = introductions;
		this.partners = partners;
	}

	/** Name and town, how well it fits, what it offers, and why it is proposed. */
	String option(ProposedPartner partner) {
		return "%s, %s (passer %d %%)%s. Tilbyder: %s. Foreslås, fordi: %s".formatted(partner.name(), partner.town(),
				Math.round(partner.score() * 100), left(partner), partner.offer(),
				String.join(". ", partner.reasons().lines().toList()));
	}

	/** One line for each partner that has been asked, in the order of the rounds. */
	List<Map<String, Object>> askedBefore(String caseNumber) {
		return this.introductions.of(caseNumber)
			.stream()
			.filter((introduction) -> introduction.state().isAsked())
			.map(this::fact)
			.toList();
	}

	Map<String, Object> fact(Introduction introduction) {
		return Map.of("label", introduction.partner().name(), "text",
				introduction.state().label() + left(introduction.partner()));
	}

	private String left(ProposedPartner partner) {
		boolean active = this.partners.find(partner.partnerId()).filter(KnowledgePartner::isActive).isPresent();
		return active ? "" : " (står ikke længere i kataloget)";
	}

}
