package dk.vaekstspor.knowledgepartnermatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;

import org.springframework.stereotype.Component;

/**
 * Says in Danish who a proposed partner is and how far its introduction has come, as the
 * forms show it.
 */
@Component
class PartnerTexts {

	/** The forms would show the first line only: see form-options.js. */
	private static final String LINE_SEPARATOR = "\u2028";

	private final Introductions introductions;

	private final KnowledgePartners partners;

	PartnerTexts(Introductions introductions, KnowledgePartners partners) {
		this.introductions = introductions;
		this.partners = partners;
	}

	/**
	 * Name and town in the first line; then how well it fits, what it offers, how it went
	 * before and why it is proposed, a line each.
	 */
	static String option(ProposedPartner partner, TrackRecord record) {
		List<String> lines = new ArrayList<>(List.of(name(partner),
				"Passer " + Math.round(partner.score() * 100) + " %. " + TrackRecordTexts.of(record) + ".",
				"Tilbyder: " + partner.offer()));
		partner.reasons().lines().map((reason) -> "• " + reason).forEach(lines::add);
		return String.join(LINE_SEPARATOR, lines);
	}

	static String name(ProposedPartner partner) {
		return name(partner.name(), partner.town());
	}

	/** Name and town, unless the name ends with the town. */
	static String name(String name, String town) {
		boolean told = name.endsWith(" " + town) || name.endsWith(" " + town + ")");
		return told ? name : name + ", " + town;
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

	/** What the partner is told about the need. */
	static Map<String, Object> told(Introduction introduction) {
		return Map.of("label", "Det får vidensaktøren at vide", "text", introduction.needSummary());
	}

	/** Why a partner can't be chosen. */
	static Map<String, Object> conflict(KnowledgePartner partner) {
		return Map.of("label", partner.name(), "text", "Kan ikke vælges: interessekonflikt med virksomheden");
	}

	private String left(ProposedPartner partner) {
		boolean active = this.partners.find(partner.partnerId()).filter(KnowledgePartner::isActive).isPresent();
		return active ? "" : " (står ikke længere i kataloget)";
	}

}
