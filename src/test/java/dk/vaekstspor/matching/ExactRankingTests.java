package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.introduction.TrackRecords;
import dk.vaekstspor.language.TextReader;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looking at some partners only finds the same as looking at all of them.
 */
@SuggestionTest
class ExactRankingTests {

	private static final int TOP = 5;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private TextReader reader;

	@Autowired
	private PartnerWeights weights;

	@Autowired
	private TrackRecords trackRecords;

	@Autowired
	private JdbcAggregateOperations aggregates;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcTemplate database;

	@AfterEach
	void forget() {
		this.database.update("DELETE FROM knowledge_partner WHERE id LIKE 'random-%'");
	}

	@Test
	void ranksTheShippedDirectoryExactly() {
		assertThat(differing()).isEmpty();
	}

	@Test
	void ranksARandomDirectoryAlmostExactly() {
		List<KnowledgePartner> random = new RandomDirectory(this.partners.active(), 1).partners(500);
		this.transaction.executeWithoutResult((status) -> this.aggregates.insertAll(random));
		List<String> differing = differing();
		int asked = (int) requests().count();

		assertThat(differing).as("first fives that differ, of " + asked).hasSizeLessThanOrEqualTo(asked / 100);
	}

	/** What differs from looking at everybody. */
	private List<String> differing() {
		PartnerMatching fast = new PartnerMatching(this.reader, new PartnerFinder(this.partners, this.weights),
				this.weights, this.trackRecords);
		PartnerMatching exact = new PartnerMatching(this.reader, new Everybody(this.partners, this.weights),
				this.weights, this.trackRecords);
		List<String> differing = new ArrayList<>();
		requests().forEach((request) -> {
			List<PartnerMatch> expected = exact.rank(request, TOP);
			if (!fast.rank(request, TOP).equals(expected)) {
				differing.add(request.needs() + " " + request.sector());
			}
		});
		return differing;
	}

	private static Stream<MatchRequest> requests() {
		return GradedEnquiry.read(GradedEnquiry.TUNING)
			.stream()
			.filter(GradedEnquiry::isCompanyCase)
			.flatMap((enquiry) -> Stream.of(enquiry.request(), enquiry.request(Set.of(), null, enquiry.text()),
					enquiry.request(enquiry.needs(), enquiry.sector(), "")));
	}

	/** Looks at all partners. */
	private static final class Everybody extends PartnerFinder {

		private final List<KnowledgePartner> all;

		Everybody(KnowledgePartners partners, PartnerWeights weights) {
			super(partners, weights);
			this.all = partners.active();
		}

		@Override
		List<KnowledgePartner> candidates(Demand demand) {
			return this.all;
		}

	}

}
