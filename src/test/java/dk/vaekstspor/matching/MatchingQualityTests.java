package dk.vaekstspor.matching;

import java.util.List;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.triage.EnquiryTriage;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guards the quality of every day on twelve hard enquiries; the bounds are well below
 * what the benchmark shows.
 */
@SuggestionTest
class MatchingQualityTests {

	@Autowired
	private EnquiryTriage triage;

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private KnowledgePartners partners;

	@Test
	void agreesWithTheExpert() {
		SuggestionQuality quality = new SuggestionQuality(GradedEnquiry.read(GradedEnquiry.EXAMPLES), this.triage,
				this.matching);
		double given = quality.matchingWithGivenNeeds();

		assertThat(given).isGreaterThan(0.70)
			.isGreaterThan(2 * quality.ndcg(new Baselines(this.partners.active())::bm25));
		assertThat(quality.matchingWithoutText()).isGreaterThan(0.65);
		assertThat(quality.matchingFromText()).isGreaterThan(0.60);
		assertThat(quality.idealInTopThree()).isGreaterThan(0.7);
	}

	@Test
	void doesFarBetterThanTheDirectoryByName() {
		List<String> byName = this.partners.active().stream().map(KnowledgePartner::id).toList();

		assertThat(new SuggestionQuality(GradedEnquiry.read(GradedEnquiry.EXAMPLES), this.triage, this.matching)
			.ndcg((enquiry) -> byName)).isLessThan(0.2);
	}

}
