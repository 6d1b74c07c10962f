package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dk.vaekstspor.partner.Confidence;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.Reach;
import dk.vaekstspor.vocabulary.Competence;

/**
 * Says in Danish why a partner is proposed, and what speaks against it.
 */
final class Reasons {

	/** A need that the partner fits less is no reason, unless it is the best there is. */
	private static final double NOTABLE_FIT = 0.3;

	private final List<String> sentences = new ArrayList<>();

	private final KnowledgePartner partner;

	private final MatchRequest request;

	private Reasons(Candidate candidate, MatchRequest request) {
		this.partner = candidate.partner();
		this.request = request;
	}

	static List<String> of(Candidate candidate, MatchRequest request, List<NeedProfile> profiles) {
		Reasons reasons = new Reasons(candidate, request);
		double least = Math.min(NOTABLE_FIT, candidate.bestFit());
		profiles.stream()
			.filter((profile) -> candidate.fits().get(profile.need()) > 0)
			.filter((profile) -> candidate.fits().get(profile.need()) >= least)
			.forEach(reasons::need);
		candidate.words().forEach(reasons::word);
		if (candidate.isBusinessHub() && profiles.stream().anyMatch(NeedProfile::specialised)) {
			reasons.sentences.add("Erhvervshuset tager sig af specialiseret vejledning (erhvervsfremmeloven § 14)");
		}
		reasons.sector();
		reasons.size();
		reasons.place();
		return List.copyOf(reasons.sentences);
	}

	private void need(NeedProfile profile) {
		String competences = profile.competencesOf(this.partner, this.request.sector())
			.stream()
			.limit(3)
			.map(Reasons::lowerCase)
			.collect(Collectors.joining("; "));
		this.sentences.add("Behovet »" + profile.need().label() + "«: kan " + competences);
	}

	private void word(Competence competence, String word) {
		this.sentences.add("Henvendelsen nævner »" + word + "«: kan " + lowerCase(competence));
	}

	private void sector() {
		if (this.request.sector() != null && this.partner.sectors().contains(this.request.sector())) {
			this.sentences.add("Kender branchen: " + this.request.sector().label());
		}
		else if (this.partner.allSectors()) {
			this.sentences.add("Hjælper virksomheder i alle brancher");
		}
		else if (this.request.sector() != null) {
			this.sentences.add("Obs: arbejder mest med " + this.partner.sectors()
				.stream()
				.map((sector) -> sector.label().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", ")));
		}
	}

	private void size() {
		if (this.request.employees() != null && !this.partner.serves(this.request.employees())) {
			this.sentences
				.add("Obs: henvender sig mest til virksomheder med " + this.partner.companySize() + " ansatte");
		}
	}

	private void place() {
		if (this.partner.reach() == Reach.LOCAL) {
			this.sentences.add("Lokal: " + this.partner.town());
		}
		if (this.partner.confidence() == Confidence.LOW) {
			this.sentences.add("Obs: oplysningerne om aktøren er ikke bekræftet");
		}
	}

	private static String lowerCase(Competence competence) {
		String label = competence.label();
		return Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}

}
