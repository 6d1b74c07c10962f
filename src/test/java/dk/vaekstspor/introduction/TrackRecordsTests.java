package dk.vaekstspor.introduction;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import({ Introductions.class, TrackRecords.class, IntroductionsTests.Time.class })
class TrackRecordsTests {

	@Autowired
	private Introductions introductions;

	@Autowired
	private TrackRecords records;

	private int cases;

	@Test
	void startsFromNothing() {
		assertThat(this.records.of(List.of(), Sector.PRODUCTION, Set.of())).isEmpty();
		assertThat(this.records.of(List.of("robot"), null, Set.of())).isEqualTo(Map.of("robot", TrackRecord.NONE));
	}

	@Test
	void countsOnlyWhatTheCompanyAgreedTo() {
		long refused = choose(Sector.PRODUCTION, Set.of());
		this.introductions.refuse(refused, "rikke", "");
		choose(Sector.PRODUCTION, Set.of());

		assertThat(robot(Sector.PRODUCTION)).isEqualTo(TrackRecord.NONE);
	}

	@Test
	void countsAsOpenWhatHasNoResultYet() {
		agree(Sector.PRODUCTION, Set.of());
		introduce(Sector.PRODUCTION, Set.of());
		this.introductions.answer(introduce(Sector.PRODUCTION, Set.of()), true, "");

		assertThat(robot(Sector.PRODUCTION)).isEqualTo(new TrackRecord(3, 0, 0, 0, 0));
	}

	@Test
	void countsNoAndSilenceAndEveryResultAsEnded() {
		this.introductions.answer(introduce(Sector.DESIGN, Set.of()), false, "");
		this.introductions.recordSilence(introduce(Sector.DESIGN, Set.of()));
		finish(Sector.DESIGN, Set.of(), MatchResult.NO_RESULT);
		finish(Sector.DESIGN, Set.of(), MatchResult.GUIDANCE);
		finish(Sector.DESIGN, Set.of(), MatchResult.COLLABORATION);

		assertThat(robot(Sector.DESIGN)).isEqualTo(new TrackRecord(0, 5, 2, 5, 2));
		assertThat(robot(Sector.TRANSPORT)).isEqualTo(new TrackRecord(0, 5, 2, 0, 0));
	}

	@Test
	void takesCompaniesOfTheSameSectorOrWithANeedInCommonForSimilar() {
		finish(Sector.DESIGN, Set.of(Need.EXPORT, Need.IPR), MatchResult.GUIDANCE);
		finish(null, Set.of(Need.EXPORT), MatchResult.NO_RESULT);
		finish(Sector.OTHER, Set.of(), MatchResult.GUIDANCE);

		assertThat(robot(Sector.DESIGN)).isEqualTo(new TrackRecord(0, 3, 2, 1, 1));
		assertThat(robot(null, Need.EXPORT, Need.SITE)).isEqualTo(new TrackRecord(0, 3, 2, 2, 1));
		assertThat(robot(Sector.OTHER)).isEqualTo(new TrackRecord(0, 3, 2, 0, 0));
	}

	private TrackRecord robot(Sector sector, Need... needs) {
		return this.records.of(List.of("robot", "fond"), sector, Set.of(needs)).get("robot");
	}

	private void finish(Sector sector, Set<Need> needs, MatchResult result) {
		long id = introduce(sector, needs);
		this.introductions.answer(id, true, "");
		this.introductions.registerResult(id, result, "");
	}

	private long introduce(Sector sector, Set<Need> needs) {
		return this.introductions.introduce(agree(sector, needs)).id();
	}

	private long agree(Sector sector, Set<Need> needs) {
		return this.introductions.consent(choose(sector, needs), true, "rikke", "").id();
	}

	private long choose(Sector sector, Set<Need> needs) {
		String caseNumber = "2026-9000" + (++this.cases);
		this.introductions.propose(caseNumber, sector, needs,
				List.of(ProposedPartner.proposed("robot", "Robot", "Herning", "Hjælp", 0.5, "Kan robotter.")));
		this.introductions.choose(caseNumber, List.of("robot"), "En robot");
		return this.introductions.latest(caseNumber).get(0).id();
	}

}
