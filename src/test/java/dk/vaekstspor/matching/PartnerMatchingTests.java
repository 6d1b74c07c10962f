package dk.vaekstspor.matching;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerType;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SuggestionTest
class PartnerMatchingTests {

	private static final String BUSINESS_HUB = "erhvervshus-midt";

	private static final int ALL = 100;

	private static final String CVR = "12345678";

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private SuggestionDirectory directory;

	private Map<String, KnowledgePartner> byId;

	@BeforeEach
	void readDirectory() {
		this.byId = this.directory.active();
	}

	@AfterEach
	void reset() {
		this.directory.reset();
	}

	@Test
	void proposesTheSpecialistForItsNeed() {
		assertThat(ids(rank(5, Need.IPR))).startsWith("pvs");
		assertThat(ids(rank(5, Need.FOREIGN_INVESTMENT))).startsWith("investindk");
		assertThat(ids(rank(5, Need.INTERNATIONAL_LABOUR))).startsWith("workindk");
		assertThat(ids(rank(5, Need.CRISIS))).contains("earlywarning", BUSINESS_HUB);
	}

	@Test
	void proposesAFourthOfAKindOnlyWhenNobodyElseHasAnythingToOffer() {
		forEveryNeed((need, sector) -> {
			List<PartnerMatch> all = rank(request(sector, 30, need), ALL);
			Map<PartnerType, Long> types = all.stream()
				.limit(5)
				.collect(Collectors.groupingBy((match) -> partner(match).type(), Collectors.counting()));
			if (Collections.max(types.values()) > 3) {
				assertThat(all.subList(5, all.size())).as(need + " " + sector)
					.allMatch((match) -> types.getOrDefault(partner(match).type(), 0L) >= 3);
			}
		});
	}

	@Test
	void includesTheBusinessHubWheneverGuidanceIsSpecialised() {
		forEveryNeed((need, sector) -> {
			if (isSpecialised(need)) {
				assertThat(ids(rank(request(sector, 30, need), 5))).contains(BUSINESS_HUB);
				assertThat(ids(rank(request(sector, 30, need), 2))).contains(BUSINESS_HUB).hasSize(2);
				assertThat(ids(rank(new MatchRequest(EnumSet.of(need, Need.LABOUR, Need.SITE), sector, null, 30), 5)))
					.contains(BUSINESS_HUB);
			}
		});
	}

	@Test
	void ordersTheFirstFiveAndThenTheOthersBestFirst() {
		forEveryNeed((need, sector) -> {
			List<Double> scores = rank(request(sector, null, need), ALL).stream().map(PartnerMatch::score).toList();
			int first = Math.min(5, scores.size());
			assertThat(scores).isNotEmpty().allMatch((score) -> score > 0 && score <= 1);
			assertThat(scores.subList(0, first)).isSortedAccordingTo(Comparator.reverseOrder());
			assertThat(scores.subList(first, scores.size())).isSortedAccordingTo(Comparator.reverseOrder());
		});
	}

	@Test
	void ranksTheSameWayEachTime() {
		forEveryNeed((need, sector) -> assertThat(rank(request(sector, 30, need), ALL))
			.isEqualTo(rank(request(sector, 30, need), ALL)));
	}

	@Test
	void proposesNoMoreThanAskedFor() {
		List<PartnerMatch> eight = rank(8, Need.EXPORT);

		assertThat(eight).hasSize(8);
		assertThat(rank(5, Need.EXPORT)).isEqualTo(eight.subList(0, 5));
		assertThat(rank(1, Need.EXPORT)).hasSize(1);
		assertThat(rank(0, Need.EXPORT)).isEmpty();
	}

	@Test
	void proposesNobodyTwice() {
		assertThat(ids(rank(ALL, Need.values()))).doesNotHaveDuplicates();
	}

	@Test
	void leavesOutThoseWhoDeclined() {
		List<String> first = ids(rank(5, Need.EXPORT));

		List<PartnerMatch> second = rank(
				new MatchRequest(Set.of(Need.EXPORT), Sector.PRODUCTION, Set.of(), null, 30, null, Set.copyOf(first)),
				5);

		assertThat(second).hasSize(5).extracting(PartnerMatch::partnerId).doesNotContainAnyElementsOf(first);
	}

	@Test
	void leavesOutWhomAConflictOfInterestTiesToTheCompany() {
		this.directory.importWith((rows) -> rows.get("pvs").put("conflicts", "87654321;" + CVR));

		assertThat(ids(rank(ofCompany(CVR), ALL))).isNotEmpty().doesNotContain("pvs");
		assertThat(ids(rank(ofCompany("11111111"), ALL))).contains("pvs");
		assertThat(ids(rank(ofCompany(null), ALL))).contains("pvs");
	}

	@Test
	void leavesOutEvenTheBusinessHubWhenItIsPausedOrConflicted() {
		this.directory.importWith((rows) -> {
			rows.get(BUSINESS_HUB).put("status", "paused");
			rows.get("pvs").put("conflicts", CVR);
		});

		assertThat(ids(rank(ofCompany(CVR), ALL))).isNotEmpty().doesNotContain(BUSINESS_HUB, "pvs");
	}

	@Test
	void neverProposesAPausedOrRemovedPartner() {
		this.partners.pause("pvs");
		assertThat(ids(rank(ALL, Need.IPR))).isNotEmpty().doesNotContain("pvs");
		this.partners.resume("pvs");
		assertThat(ids(rank(ALL, Need.IPR))).contains("pvs");
		this.partners.remove("pvs");
		assertThat(ids(rank(ALL, Need.IPR))).doesNotContain("pvs");
	}

	@Test
	void hasNothingToProposeWithoutNeedAndText() {
		assertThat(rank(5)).isEmpty();
		assertThat(rank(new MatchRequest(Set.of(), Sector.DESIGN, " \n\t", 5), 5)).isEmpty();
	}

	@Test
	void hasNothingToProposeForATextThatSaysNothing() {
		assertThat(rank(new MatchRequest(Set.of(), null, "🏗️ \\ qwrt zxcvb", null), 5)).isEmpty();
	}

	@Test
	void proposesByTheWordsAloneWhenNoNeedIsKnown() {
		assertThat(ids(rank(new MatchRequest(Set.of(), null, "Vi vil søge patent på vores opfindelse", null), 3)))
			.contains("pvs");
	}

	@Test
	void ranksWithoutKnowingSectorAndSize() {
		for (Need need : Need.values()) {
			assertThat(rank(request(null, null, need), 5)).as(need.code()).isNotEmpty();
		}
	}

	@Test
	void prefersPartnersWhoHelpInEnglishWhenTheCompanyWritesEnglish() {
		String english = "We are looking for help with a patent for our new machine, and we do not speak Danish.";
		double unknown = score(english);
		this.directory.importWith((rows) -> rows.get("pvs").put("languages", "da"));
		double danish = score(english);
		double danishForDanish = score("Vi søger hjælp til et patent på vores nye maskine, og det haster ikke.");
		this.directory.importWith((rows) -> rows.get("pvs").put("languages", "da;en"));

		assertThat(danish).isLessThan(unknown);
		assertThat(score(english)).isEqualTo(unknown);
		assertThat(score("Vi søger hjælp til et patent på vores nye maskine, og det haster ikke."))
			.isEqualTo(danishForDanish);
	}

	@Test
	void survivesADirectoryOfOne() {
		this.directory.importWith((rows) -> rows.keySet().retainAll(Set.of("pvs")));

		assertThat(ids(rank(5, Need.IPR))).containsExactly("pvs");
		assertThat(ids(rank(5, Need.SITE))).isSubsetOf("pvs");
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

	private static boolean isSpecialised(Need need) {
		return new NeedProfiles().of(Set.of(need), null).get(0).specialised();
	}

	private List<PartnerMatch> rank(int limit, Need... needs) {
		return rank(request(Sector.PRODUCTION, 30, needs), limit);
	}

	private List<PartnerMatch> rank(MatchRequest request, int limit) {
		return this.matching.rank(request, limit);
	}

	private static MatchRequest request(Sector sector, Integer employees, Need... needs) {
		return new MatchRequest(Set.of(needs), sector, null, employees);
	}

	private static MatchRequest ofCompany(String cvr) {
		return new MatchRequest(Set.of(Need.IPR), Sector.PRODUCTION, Set.of(), null, 30, cvr, Set.of());
	}

	private static List<String> ids(List<PartnerMatch> matches) {
		return matches.stream().map(PartnerMatch::partnerId).toList();
	}

	private double score(String text) {
		return rank(new MatchRequest(Set.of(), null, text, null), ALL).stream()
			.filter((match) -> match.partnerId().equals("pvs"))
			.findFirst()
			.orElseThrow()
			.score();
	}

	private KnowledgePartner partner(PartnerMatch match) {
		return this.byId.get(match.partnerId());
	}

}
