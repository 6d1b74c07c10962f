package dk.vaekstspor.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dk.vaekstspor.SuggestionTest;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What became of earlier introductions counts from the next proposal on.
 */
@SuggestionTest
class PartnerFeedbackTests {

	private static final MatchRequest REQUEST = new MatchRequest(Set.of(Need.EXPORT), Sector.PRODUCTION, null, 30);

	@Autowired
	private PartnerMatching matching;

	@Autowired
	private Introductions introductions;

	@Autowired
	private SuggestionDirectory directory;

	@Autowired
	private JdbcTemplate database;

	private int cases;

	@AfterEach
	void forget() {
		this.database.update("DELETE FROM introduction_need");
		this.database.update("DELETE FROM introduction_round");
		this.database.update("DELETE FROM introduction");
		this.directory.reset();
	}

	@Test
	void raisesAPartnerWithEverySuccess() {
		List<Double> scores = new ArrayList<>(List.of(best().score()));
		for (int times = 0; times < 4; times++) {
			end(best().partnerId(), MatchResult.COLLABORATION, Sector.PRODUCTION, Need.EXPORT);
			scores.add(best().score());
		}

		assertThat(scores).isSorted();
		assertThat(scores.get(4)).isGreaterThan(scores.get(0));
	}

	@Test
	void lowersAPartnerWithEveryFailure() {
		String partnerId = best().partnerId();
		List<Double> scores = new ArrayList<>(List.of(-match(partnerId).score()));
		for (int times = 0; times < 4; times++) {
			end(partnerId, MatchResult.NO_RESULT, Sector.PRODUCTION, Need.EXPORT);
			scores.add(-match(partnerId).score());
		}

		assertThat(scores).isSorted().doesNotHaveDuplicates();
		assertThat(match(partnerId).reasons())
			.contains("0 af 4 tidligere introduktioner af lignende virksomheder førte til samarbejde eller vejledning");
	}

	@Test
	void letsOneFailureChangeLittle() {
		List<PartnerMatch> before = this.matching.rank(REQUEST, 5);
		end(before.get(0).partnerId(), MatchResult.NO_RESULT, Sector.PRODUCTION, Need.EXPORT);

		assertThat(match(before.get(0).partnerId()).score()).isGreaterThan(before.get(0).score() - 0.2);
	}

	@Test
	void learnsLessFromCompaniesOfAnotherKind() {
		String partnerId = best().partnerId();
		end(partnerId, MatchResult.NO_RESULT, Sector.DESIGN, Need.SITE);
		end(partnerId, MatchResult.GUIDANCE, Sector.DESIGN, Need.SITE);
		end(partnerId, MatchResult.NO_RESULT, Sector.DESIGN, Need.SITE);

		assertThat(match(partnerId).reasons())
			.contains("1 af 3 tidligere introduktioner førte til samarbejde eller vejledning");
	}

	@Test
	void lowersAPartnerWithoutRoomAndSaysSo() {
		String partnerId = best().partnerId();
		this.directory.importWith((rows) -> rows.get(partnerId).put("capacity", "2"));
		introduce(partnerId, Sector.DESIGN, Need.SITE);
		double before = match(partnerId).score();
		assertThat(match(partnerId).reasons()).noneMatch((reason) -> reason.contains("åbne introduktioner"));

		introduce(partnerId, Sector.DESIGN, Need.SITE);

		assertThat(match(partnerId).score()).isLessThan(before);
		assertThat(match(partnerId).reasons()).contains("Obs: har allerede 2 åbne introduktioner");
	}

	@Test
	void saysNothingOfAPartnerWhomNobodyHasMet() {
		assertThat(this.matching.rank(REQUEST, 100)).flatExtracting(PartnerMatch::reasons)
			.noneMatch((reason) -> reason.toString().contains("introduktion"));
	}

	private PartnerMatch best() {
		return this.matching.rank(REQUEST, 1).get(0);
	}

	private PartnerMatch match(String partnerId) {
		return this.matching.rank(REQUEST, 100)
			.stream()
			.filter((match) -> match.partnerId().equals(partnerId))
			.findFirst()
			.orElseThrow();
	}

	private void end(String partnerId, MatchResult result, Sector sector, Need need) {
		long id = introduce(partnerId, sector, need);
		this.introductions.answer(id, true, "");
		this.introductions.registerResult(id, result, "");
	}

	private long introduce(String partnerId, Sector sector, Need need) {
		String caseNumber = "2026-%05d".formatted(++this.cases);
		this.introductions.propose(caseNumber, sector, Set.of(need),
				List.of(ProposedPartner.byHand(partnerId, "Aktøren", "Herning", "Hjælp")));
		this.introductions.choose(caseNumber, Set.of(partnerId), "Hjælp");
		long id = this.introductions.latest(caseNumber).get(0).id();
		this.introductions.consent(id, true, "anna", "");
		this.introductions.introduce(id);
		return id;
	}

}
