package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dk.vaekstspor.introduction.TrackRecord;
import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.Reach;
import dk.vaekstspor.partner.SpokenLanguage;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Sector;

/**
 * Says in Danish why a partner is proposed, and what speaks against it.
 */
final class Reasons {

	/** A competence that helps less with a need is no reason. */
	private static final double NOTABLE_WEIGHT = 0.3;

	/** A competence that the text speaks of less surely is no reason. */
	private static final double NOTABLE_COMPETENCE = 0.2;

	private static final int MOST_COMPETENCES = 3;

	private final List<String> sentences = new ArrayList<>();

	private final KnowledgePartner partner;

	private final Demand demand;

	private Reasons(KnowledgePartner partner, Demand demand) {
		this.partner = partner;
		this.demand = demand;
	}

	static List<String> of(Candidate candidate, Demand demand) {
		Reasons reasons = new Reasons(candidate.partner(), demand);
		reasons.words();
		demand.needs().forEach(reasons::need);
		if (candidate.isBusinessHub() && demand.isSpecialised()) {
			reasons.say("Erhvervshuset tager sig af specialiseret vejledning (erhvervsfremmeloven § 14)");
		}
		if (reasons.sentences.isEmpty()) {
			reasons.offers();
		}
		reasons.sector();
		reasons.size();
		reasons.place();
		reasons.language();
		reasons.experience(candidate.experience());
		return List.copyOf(reasons.sentences);
	}

	private void words() {
		this.partner.competences()
			.stream()
			.filter((competence) -> this.demand.certainty(competence) >= NOTABLE_COMPETENCE
					&& !this.demand.competences().get(competence).because().isEmpty())
			.sorted(Comparator.comparingDouble(this.demand::certainty).reversed())
			.limit(MOST_COMPETENCES)
			.forEach(
					(competence) -> say(
							"Henvendelsen nævner "
									+ this.demand.competences()
										.get(competence)
										.because()
										.stream()
										.limit(2)
										.map((word) -> "»" + word + "«")
										.collect(Collectors.joining(" og "))
									+ ": hjælper med " + lowerCase(competence)));
	}

	private void need(NeedProfile need) {
		String competences = this.partner.competences()
			.stream()
			.filter((competence) -> need.weight(competence) >= NOTABLE_WEIGHT)
			.sorted(Comparator.comparingDouble(need::weight).reversed())
			.limit(MOST_COMPETENCES)
			.map(Reasons::lowerCase)
			.collect(Collectors.joining("; "));
		if (!competences.isEmpty()) {
			say("Behovet »" + need.need().label() + "«: hjælper med " + competences);
		}
	}

	/** For whoever helps with a bit of everything. */
	private void offers() {
		say("Hjælper bredt, blandt andet med " + this.partner.competences()
			.stream()
			.limit(MOST_COMPETENCES)
			.map(Reasons::lowerCase)
			.collect(Collectors.joining("; ")));
	}

	private void sector() {
		Sector sector = this.demand.request().sector();
		if (this.demand.isOfSector(this.partner)) {
			say("Kender branchen: " + sector.label());
		}
		else if (this.partner.allSectors()) {
			say("Hjælper virksomheder i alle brancher");
		}
		else if (sector != null) {
			say("Obs: arbejder mest med " + this.partner.sectors()
				.stream()
				.map((other) -> other.label().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")));
		}
	}

	private void size() {
		Integer employees = this.demand.request().employees();
		if (employees != null && !this.partner.serves(employees)) {
			say("Obs: henvender sig mest til virksomheder med " + this.partner.companySize() + " ansatte");
		}
	}

	private void place() {
		if (this.partner.reach() == Reach.LOCAL) {
			say("Lokal: " + this.partner.town());
		}
		else {
			Towns.kilometres(this.partner.town())
				.ifPresent((kilometres) -> say((kilometres > 0)
						? "Ligger i " + this.partner.town() + ", ca. " + kilometres + " km væk i luftlinje"
						: "Har adresse i " + this.partner.town()));
		}
		if (this.partner.confidence() == Confidence.LOW) {
			say("Obs: oplysningerne om aktøren er ikke bekræftet");
		}
	}

	private void language() {
		if (this.demand.english() && !this.partner.languages().isEmpty()) {
			say(this.partner.languages().contains(SpokenLanguage.EN) ? "Hjælper på engelsk"
					: "Obs: hjælper ikke på engelsk, så vidt vi ved");
		}
	}

	private void experience(Experience experience) {
		TrackRecord told = experience.record();
		if (told.similarEnded() > 0) {
			say("%d af %d tidligere introduktioner af lignende virksomheder førte til samarbejde eller vejledning"
				.formatted(told.similarHelped(), told.similarEnded()));
		}
		else if (told.ended() > 0) {
			say("%d af %d tidligere introduktioner førte til samarbejde eller vejledning".formatted(told.helped(),
					told.ended()));
		}
		if (experience.isFull()) {
			say("Obs: har allerede " + told.open() + " åbne introduktioner");
		}
	}

	private void say(String sentence) {
		this.sentences.add(sentence);
	}

	private static String lowerCase(Competence competence) {
		String label = competence.label();
		return Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}

}
