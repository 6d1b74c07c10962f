package dk.vaekstspor.matching;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ PartnerMatching.class, KnowledgePartners.class })
class PartnerMatchingTests {

	private static final String BUSINESS_HUB = "erhvervshus-midt";

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private KnowledgePartners partners;

	private Map<String, KnowledgePartner> directory;

	@BeforeEach
	void loadShippedDirectory() throws Exception {
		ClassPathResource shipped = new ClassPathResource("partners/partners.csv");
		try (Reader csv = new InputStreamReader(shipped.getInputStream(), StandardCharsets.UTF_8)) {
			this.partners.importCsv(csv);
		}
		this.directory = this.partners.active()
			.stream()
			.collect(Collectors.toMap(KnowledgePartner::id, Function.identity()));
	}

	@Test
	void proposesTheSpecialistForItsNeed() {
		assertThat(ids(rank(5, Need.IPR))).startsWith("pvs");
		assertThat(ids(rank(5, Need.FOREIGN_INVESTMENT))).startsWith("investindk");
		assertThat(ids(rank(5, Need.INTERNATIONAL_LABOUR))).startsWith("workindk");
		assertThat(ids(rank(5, Need.CRISIS))).contains("earlywarning", BUSINESS_HUB);
	}

	@Test
	void proposesAThirdOfAKindOnlyWhenNobodyElseHasAnythingToOffer() {
		forEveryNeed((need, sector) -> {
			List<PartnerMatch> all = rank(request(sector, 30, need), 100);
			Map<PartnerType, Long> types = all.stream()
				.limit(5)
				.collect(Collectors.groupingBy((match) -> partner(match).type(), Collectors.counting()));
			if (Collections.max(types.values()) > 2) {
				assertThat(all.subList(5, all.size())).as(need + " " + sector)
					.allMatch((match) -> types.getOrDefault(partner(match).type(), 0L) >= 2);
			}
		});
	}

	@Test
	void includesTheBusinessHubWheneverGuidanceIsSpecialised() {
		NeedProfiles profiles = new NeedProfiles();
		forEveryNeed((need, sector) -> {
			if (profiles.of(need).specialised()) {
				assertThat(ids(rank(request(sector, 30, need), 5))).contains(BUSINESS_HUB);
				assertThat(ids(rank(request(sector, 30, need), 2))).contains(BUSINESS_HUB).hasSize(2);
			}
		});
	}

	@Test
	void scoresFromOneToZeroBestFirst() {
		forEveryNeed((need, sector) -> assertThat(rank(request(sector, null, need), 100)).isNotEmpty()
			.extracting(PartnerMatch::score)
			.isSortedAccordingTo(Comparator.reverseOrder())
			.allMatch((score) -> score >= 0 && score <= 1));
	}

	@Test
	void saysOnlyWhatIsTrueOfThePartner() {
		forEveryNeed((need, sector) -> {
			for (PartnerMatch match : rank(request(sector, 3, need), 100)) {
				KnowledgePartner partner = partner(match);
				assertThat(match.reasons()).as(match.name()).isNotEmpty();
				assertThat(match.reasons().contains("Kender branchen: " + sector.label()))
					.isEqualTo(partner.sectors().contains(sector));
				assertThat(match.reasons()).filteredOn((reason) -> reason.startsWith("Obs: henvender sig"))
					.hasSize(partner.serves(3) ? 0 : 1);
				assertThat(labels(partner)).containsAll(claimedCompetences(match));
			}
		});
	}

	@Test
	void namesTheNeedThatEachPartnerHelpsWith() {
		forEveryNeed((need, sector) -> assertThat(rank(request(sector, 30, need), 5)).allSatisfy((match) -> {
			if (!match.partnerId().equals(BUSINESS_HUB)) {
				assertThat(match.reasons()).first().asString().startsWith("Behovet »" + need.label() + "«: kan ");
			}
		}));
	}

	@Test
	void proposesNobodyTwice() {
		assertThat(ids(rank(100, Need.values()))).doesNotHaveDuplicates();
	}

	@Test
	void leavesOutThoseWhoDeclined() {
		List<String> first = ids(rank(5, Need.EXPORT));

		List<PartnerMatch> second = this.matching
			.rank(new MatchRequest(Set.of(Need.EXPORT), Sector.PRODUCTION, null, 30, Set.copyOf(first)), 5);

		assertThat(second).isNotEmpty().extracting(PartnerMatch::partnerId).doesNotContainAnyElementsOf(first);
	}

	@Test
	void neverProposesARemovedPartner() {
		this.partners.remove("pvs");

		assertThat(ids(rank(100, Need.IPR))).doesNotContain("pvs");
	}

	@Test
	void showsTheWordOfTheEnquiryThatSpeaksForAPartner() {
		MatchRequest request = new MatchRequest(Set.of(Need.LABOUR), Sector.PRODUCTION,
				"Vi mangler en lærling, der kan svejse", 30, Set.of());

		assertThat(rank(request, 5)).filteredOn((match) -> match.partnerId().equals("herningsholm"))
			.singleElement()
			.satisfies((match) -> assertThat(match.reasons()).contains("Henvendelsen nævner »lærling«: kan lærlinge"));
	}

	@Test
	void prefersPartnersOfASecondarySectorToStrangers() {
		MatchRequest alone = new MatchRequest(Set.of(Need.PRODUCT_DEVELOPMENT), Sector.TRANSPORT, Set.of(), null, 30,
				Set.of());
		MatchRequest withDesign = new MatchRequest(alone.needs(), Sector.TRANSPORT, Set.of(Sector.DESIGN), null, 30,
				Set.of());

		assertThat(score(withDesign, "ldcluster")).isGreaterThan(score(alone, "ldcluster"));
	}

	@Test
	void hasNothingToProposeWithoutNeedAndText() {
		assertThat(rank(5)).isEmpty();
	}

	@Test
	void proposesByTheWordsAloneWhenNoNeedIsKnown() {
		assertThat(rank(new MatchRequest(Set.of(), null, "Vi vil søge patent", null, Set.of()), 5))
			.extracting(PartnerMatch::partnerId)
			.containsExactly("pvs");
	}

	@Test
	void survivesAnEmptyDirectory() {
		this.partners.active().forEach((partner) -> this.partners.remove(partner.id()));

		assertThat(rank(5, Need.EXPORT)).isEmpty();
	}

	private static void forEveryNeed(BiConsumer<Need, Sector> check) {
		for (Need need : Need.values()) {
			Sector another = Sector.values()[need.ordinal() % Sector.values().length];
			EnumSet.of(Sector.PRODUCTION, another).forEach((sector) -> check.accept(need, sector));
		}
	}

	private List<PartnerMatch> rank(int limit, Need... needs) {
		return rank(request(Sector.PRODUCTION, 30, needs), limit);
	}

	private List<PartnerMatch> rank(MatchRequest request, int limit) {
		return this.matching.rank(request, limit);
	}

	private static MatchRequest request(Sector sector, Integer employees, Need... needs) {
		return new MatchRequest(Set.of(needs), sector, null, employees, Set.of());
	}

	private static List<String> ids(List<PartnerMatch> matches) {
		return matches.stream().map(PartnerMatch::partnerId).toList();
	}

	private double score(MatchRequest request, String partnerId) {
		return rank(request, 100).stream()
			.filter((match) -> match.partnerId().equals(partnerId))
			.findFirst()
			.orElseThrow()
			.score();
	}

	private KnowledgePartner partner(PartnerMatch match) {
		return this.directory.get(match.partnerId());
	}

	private static List<String> claimedCompetences(PartnerMatch match) {
		return match.reasons()
			.stream()
			.filter((reason) -> reason.startsWith("Behovet"))
			.flatMap((reason) -> Arrays.stream(reason.substring(reason.indexOf(": kan ") + 6).split("; ")))
			.toList();
	}

	private static List<String> labels(KnowledgePartner partner) {
		return partner.competences().stream().map(Competence::label).map(PartnerMatchingTests::lowerCase).toList();
	}

	private static String lowerCase(String label) {
		return Character.toLowerCase(label.charAt(0)) + label.substring(1);
	}

}
