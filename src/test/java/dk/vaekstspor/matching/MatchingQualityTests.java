package dk.vaekstspor.matching;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the proposals against an expert's judgement of twelve hard enquiries, with the
 * right needs given: nDCG@5, where 1 is the expert's own order.
 */
@DataJdbcTest
@Import({ PartnerMatching.class, KnowledgePartners.class })
class MatchingQualityTests {

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private KnowledgePartners partners;

	private List<JsonNode> enquiries;

	@BeforeEach
	void load() throws Exception {
		try (Reader csv = new InputStreamReader(new ClassPathResource("partners/partners.csv").getInputStream(),
				StandardCharsets.UTF_8)) {
			this.partners.importCsv(csv);
		}
		JsonNode examples = new ObjectMapper()
			.readTree(new ClassPathResource("matching/example-enquiries.json").getInputStream());
		this.enquiries = StreamSupport.stream(examples.get("enquiries").spliterator(), false).toList();
	}

	@Test
	void agreesWithTheExpertByNeedsAlone() {
		assertThat(mean((enquiry) -> ndcg(ranked(enquiry, null), enquiry))).isGreaterThan(0.74);
	}

	@Test
	void agreesMoreWithTheExpertWhenItReadsTheText() {
		double byNeeds = mean((enquiry) -> ndcg(ranked(enquiry, null), enquiry));
		double byText = mean((enquiry) -> ndcg(ranked(enquiry, enquiry.get("text").asText()), enquiry));

		assertThat(byText).isGreaterThan(0.76).isGreaterThan(byNeeds);
	}

	@Test
	void doesFarBetterThanTheDirectoryByName() {
		List<String> byName = this.partners.active().stream().map(KnowledgePartner::id).toList();

		assertThat(mean((enquiry) -> ndcg(byName, enquiry))).isLessThan(0.2);
	}

	private double mean(ToDoubleFunction<JsonNode> measure) {
		return this.enquiries.stream().mapToDouble(measure).average().orElseThrow();
	}

	private List<String> ranked(JsonNode enquiry, String text) {
		MatchRequest request = new MatchRequest(
				strings(enquiry.get("needs")).stream().map(Need::valueOf).collect(Collectors.toSet()),
				Sector.valueOf(enquiry.get("sector").asText()),
				strings(enquiry.get("secondarySectors")).stream().map(Sector::valueOf).collect(Collectors.toSet()),
				text, enquiry.get("employees").asInt(), Set.of());
		return this.matching.rank(request, 5).stream().map(PartnerMatch::partnerId).toList();
	}

	private static List<String> strings(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}

	private static double ndcg(List<String> ranked, JsonNode enquiry) {
		Map<String, Integer> grades = StreamSupport.stream(enquiry.get("partners").spliterator(), false)
			.collect(Collectors.toMap((partner) -> partner.get("id").asText(),
					(partner) -> partner.get("grade").asInt()));
		List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
		return gain(ranked.stream().map((id) -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
	}

	private static double gain(List<Integer> grades) {
		double sum = 0;
		for (int position = 0; position < Math.min(5, grades.size()); position++) {
			sum += (Math.pow(2, grades.get(position)) - 1) / (Math.log(position + 2) / Math.log(2));
		}
		return sum;
	}

}
