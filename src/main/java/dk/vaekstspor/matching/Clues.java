package dk.vaekstspor.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.partner.Reach;
import dk.vaekstspor.vocabulary.Competence;

/**
 * Looks at one partner for one company.
 */
final class Clues {

	/** How far a single competence can go towards certainty. */
	private static final double SURE = 0.9;

	private static final int MAIN_COMPETENCES = 2;

	/** Written instead of a town by whoever helps on the web only. */
	private static final String NO_TOWN = "digital";

	/** A town that nobody knows is as far away as others are. */
	private static final int USUAL_KILOMETRES = 100;

	private final Map<Clue, Double> values = new EnumMap<>(Clue.class);

	private final KnowledgePartner partner;

	private final Demand demand;

	private Clues(KnowledgePartner partner, Demand demand) {
		this.partner = partner;
		this.demand = demand;
	}

	/**
	 * The clues that are not zero.
	 * @param rarity how rare each competence is in the directory, 1 for the usual
	 * @param weights how much its kind and its competences count
	 */
	static Map<Clue, Double> of(KnowledgePartner partner, Demand demand, Map<Competence, Double> rarity,
			PartnerWeights weights) {
		Clues clues = new Clues(partner, demand);
		clues.see(Clue.ANY_PARTNER, 1);
		clues.competences(rarity);
		clues.see(Clue.KIND, weights.kind(partner.type(), demand));
		clues.see(Clue.COMPETENCES, weights.competences(partner.competences(), demand));
		clues.needs();
		clues.sector();
		clues.place();
		clues.law();
		clues.together(Clue.COMPETENCE_AND_KIND, Clue.ANY_COMPETENCE, Clue.USUAL_KIND);
		clues.together(Clue.FIT_AND_KIND, Clue.NEED_FIT, Clue.USUAL_KIND);
		clues.together(Clue.COMPETENCE_AND_SECTOR, Clue.ANY_COMPETENCE, Clue.SAME_SECTOR);
		clues.together(Clue.COMPETENCE_AND_FIT, Clue.ANY_COMPETENCE, Clue.NEED_FIT);
		clues.values.values().removeIf((value) -> value == 0);
		return clues.values;
	}

	private void competences(Map<Competence, Double> rarity) {
		List<Competence> competences = this.partner.competences();
		double sum = competences.stream().mapToDouble(this.demand::certainty).sum();
		see(Clue.BEST_COMPETENCE, competences.stream().mapToDouble(this.demand::certainty).max().orElse(0));
		see(Clue.ANY_COMPETENCE,
				anyOf(competences.stream().mapToDouble((one) -> SURE * this.demand.certainty(one)).toArray()));
		see(Clue.RARE_COMPETENCE, Math.min(2,
				competences.stream().mapToDouble((one) -> this.demand.certainty(one) * rarity.get(one)).sum()));
		see(Clue.SHARE_OF_DEMAND, Math.min(1, sum / Math.max(this.demand.total(), 0.1)));
		see(Clue.MAIN_COMPETENCE,
				competences.stream().limit(MAIN_COMPETENCES).mapToDouble(this.demand::certainty).max().orElse(0));
		see(Clue.FOCUS, sum / Math.max(competences.size(), 1));
	}

	private void needs() {
		see(Clue.NEED_FIT, mean(this::fit));
		see(Clue.BEST_NEED_FIT, this.demand.needs().stream().mapToDouble(this::fit).max().orElse(0));
		see(Clue.USUAL_KIND, mean((need) -> need.usualKinds().contains(this.partner.type()) ? 1 : 0));
	}

	private double fit(NeedProfile need) {
		return anyOf(this.partner.competences().stream().mapToDouble((one) -> SURE * need.weight(one)).toArray());
	}

	private void sector() {
		if (this.demand.isOfSector(this.partner)) {
			see(Clue.SAME_SECTOR, 1);
		}
		else if (!Collections.disjoint(this.partner.sectors(), this.demand.request().secondarySectors())) {
			see(Clue.SECONDARY_SECTOR, 1);
		}
		else {
			see(this.partner.allSectors() ? Clue.ALL_SECTORS : Clue.OTHER_SECTOR, 1);
		}
		Integer employees = this.demand.request().employees();
		see(Clue.OTHER_SIZE, (employees == null || this.partner.serves(employees)) ? 0 : 1);
	}

	private void place() {
		see(Clue.LOCAL, (this.partner.reach() == Reach.LOCAL) ? 1 : 0);
		see(Clue.REGIONAL, (this.partner.reach() == Reach.REGIONAL) ? 1 : 0);
		int unknown = this.partner.town().equals(NO_TOWN) ? 0 : USUAL_KILOMETRES;
		see(Clue.DISTANCE, Towns.kilometres(this.partner.town()).orElse(unknown) / 100.0);
		see(Clue.UNCONFIRMED, (this.partner.confidence() == Confidence.LOW) ? 1 : 0);
	}

	private void law() {
		if (this.partner.type() == PartnerType.BUSINESS_HUB) {
			see(Clue.BUSINESS_HUB, 1);
			see(Clue.HUB_FOR_SPECIALISED, mean((need) -> need.specialised() ? 1 : 0));
		}
		if (this.partner.type() == PartnerType.LOCAL_BUSINESS_COUNCIL) {
			see(Clue.BUSINESS_COUNCIL, 1);
			see(Clue.COUNCIL_FOR_MUNICIPAL, mean((need) -> need.municipal() ? 1 : 0));
		}
	}

	private void together(Clue both, Clue one, Clue other) {
		see(both, this.values.getOrDefault(one, 0.0) * this.values.getOrDefault(other, 0.0));
	}

	private void see(Clue clue, double value) {
		this.values.put(clue, value);
	}

	private double mean(ToDoubleFunction<NeedProfile> value) {
		return this.demand.needs().stream().mapToDouble(value).average().orElse(0);
	}

	/** The probability of at least one of some independent events. */
	private static double anyOf(double[] probabilities) {
		double none = 1;
		for (double probability : probabilities) {
			none *= 1 - probability;
		}
		return 1 - none;
	}

}
