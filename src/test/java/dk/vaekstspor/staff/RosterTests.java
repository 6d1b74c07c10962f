package dk.vaekstspor.staff;

import java.time.LocalDate;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJdbcTest
@Import(Roster.class)
class RosterTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private Roster roster;

	@BeforeEach
	void fillRoster() {
		this.roster.save(member("anna", Department.BYG, "carl", false));
		this.roster.save(member("bo", Department.BYG, null, false));
		this.roster.save(member("carl", Department.PLAN, null, false));
		this.roster.save(member("dorte", Department.BYG, null, true));
		this.roster.save(member("erik", Department.BYG, null, false));
	}

	@Test
	void keepsEverythingAboutAColleague() {
		StaffMember anna = member("anna", Department.BYG, "carl", false);

		assertThat(this.roster.find("anna")).hasValueSatisfying((found) -> assertThat(found.at(null)).isEqualTo(anna));
	}

	@Test
	void keepsAColleagueWithNothingButWhatIsNeeded() {
		StaffMember bare = StaffMember.of("ny", "Ny Kollega", null, Department.JOB);

		this.roster.save(bare);

		assertThat(this.roster.of(Department.JOB)).extracting((found) -> found.at(null)).containsExactly(bare);
	}

	@Test
	void readsAColleagueFromBeforeCompetencesHadCodes(@Autowired JdbcClient database) {
		database.sql("UPDATE staff_member SET competences = NULL, other_departments = NULL WHERE user_id = 'bo'")
			.update();

		assertThat(this.roster.find("bo")).hasValueSatisfying((bo) -> {
			assertThat(bo.competences()).isEmpty();
			assertThat(bo.otherDepartments()).isEmpty();
		});
	}

	@Test
	void replacesWhatWasKnownAboutAColleague() {
		this.roster.save(member("bo", Department.MILJO, null, true));

		assertThat(this.roster.all()).hasSize(5);
		assertThat(this.roster.find("bo")).get().extracting(StaffMember::department).isEqualTo(Department.MILJO);
	}

	@Test
	void refusesAChangeThatWasBasedOnAnOlderOne() {
		StaffMember seen = this.roster.find("bo").orElseThrow();
		this.roster.save(seen.withWeeklyHours(2));

		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.roster.save(seen.withWeeklyHours(8)));
		assertThat(this.roster.find("bo")).get().extracting(StaffMember::weeklyHours).isEqualTo(2);
	}

	@Test
	void knowsOnWhichDaysAColleagueIsAway() {
		StaffMember away = StaffMember.of("eva", "Eva", null, Department.BYG)
			.away(new Absence(TODAY, TODAY.plusDays(1)), new Absence(TODAY.plusDays(7), null));

		assertThat(away.isPresentOn(TODAY.minusDays(1))).isTrue();
		assertThat(away.isPresentOn(TODAY)).isFalse();
		assertThat(away.isPresentOn(TODAY.plusDays(1))).isFalse();
		assertThat(away.isPresentOn(TODAY.plusDays(2))).isTrue();
		assertThat(away.isPresentOn(TODAY.plusYears(3))).isFalse();
	}

	@Test
	void listsADepartmentByName() {
		assertThat(this.roster.of(Department.BYG)).extracting(StaffMember::userId)
			.containsExactly("anna", "bo", "dorte", "erik");
	}

	@Test
	void removesAColleague() {
		this.roster.remove("bo");

		assertThat(this.roster.find("bo")).isEmpty();
	}

	private static StaffMember member(String userId, Department department, String substitute, boolean absent) {
		StaffMember member = StaffMember.of(userId, "Navn " + userId, userId + "@example.dk", department)
			.speakingFor(Department.LAND)
			.knowing(Competence.CONSTRUCTION_BUILDING, Competence.FIRE_SAFETY)
			.replacedBy(substitute)
			.withWeeklyHours(4);
		return absent ? member.away(new Absence(TODAY.minusDays(1), null)) : member;
	}

}
