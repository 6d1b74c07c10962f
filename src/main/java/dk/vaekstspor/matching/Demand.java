package dk.vaekstspor.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.language.Finding;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.vocabulary.Competence;

/**
 * What a company needs help with.
 *
 * @param needs what helps with each of its needs
 * @param competences how surely it needs each competence, with the words that say so
 * @param english whether it writes English
 */
record Demand(MatchRequest request, List<NeedProfile> needs, Map<Competence, Finding<Competence>> competences,
		boolean english) {

	/** A text that speaks of nothing more surely says nothing. */
	private static final double HEARD = 0.15;

	static Demand of(MatchRequest request, List<NeedProfile> needs, List<Finding<Competence>> read, boolean english) {
		Map<Competence, Finding<Competence>> competences = new EnumMap<>(Competence.class);
		read.forEach((finding) -> competences.put(finding.term(), finding));
		return new Demand(request, needs, competences, english);
	}

	/** Whether neither needs nor text tell what the company needs. */
	boolean isUnknown() {
		return this.needs.isEmpty() && this.competences.values()
			.stream()
			.allMatch((finding) -> finding.because().isEmpty() || finding.confidence() < HEARD);
	}

	/** How surely the company needs the competence, from 0 to 1. */
	double certainty(Competence competence) {
		return this.competences.get(competence).confidence();
	}

	/** The sum over all competences. */
	double total() {
		return this.competences.values().stream().mapToDouble(Finding::confidence).sum();
	}

	boolean isSpecialised() {
		return this.needs.stream().anyMatch(NeedProfile::specialised);
	}

	/** Whether the company's sector is one that the partner knows best. */
	boolean isOfSector(KnowledgePartner partner) {
		return this.request.sector() != null && partner.sectors().contains(this.request.sector());
	}

	/** How much a competence is wanted, by the text and by the table of needs. */
	double wanted(Competence competence) {
		double byNeeds = this.needs.stream().mapToDouble((need) -> need.weight(competence)).max().orElse(0);
		return certainty(competence) + byNeeds / 4;
	}

}
