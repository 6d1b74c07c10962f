package dk.vaekstspor.staff;

import java.util.Map;
import java.util.Set;

import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@DataJdbcTest
@Import(Roster.class)
class RosterTests {

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

		assertThat(this.roster.find("anna")).contains(anna);
	}

	@Test
	void keepsAColleagueWithNothingButWhatIsNeeded() {
		StaffMember bare = new StaffMember("ny", "Ny Kollega", null, Department.JOB, Set.of(), null, false);

		this.roster.save(bare);

		assertThat(this.roster.of(Department.JOB)).containsExactly(bare);
	}

	@Test
	void replacesWhatWasKnownAboutAColleague() {
		this.roster.save(member("bo", Department.MILJO, null, true));

		assertThat(this.roster.all()).hasSize(5);
		assertThat(this.roster.find("bo")).get().extracting(StaffMember::department).isEqualTo(Department.MILJO);
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

	@Test
	void prefersTheNamedSubstitute() {
		assertThat(this.roster.substituteFor("anna", Set.of())).get().extracting(StaffMember::userId).isEqualTo("carl");
	}

	@Test
	void takesTheLeastLoadedColleagueWhenTheNamedSubstituteIsAbsent() {
		this.roster.save(member("carl", Department.PLAN, null, true));

		assertThat(this.roster.substituteFor("anna", Set.of(), Map.of("bo", 3, "erik", 1, "dorte", 0)::get)).get()
			.extracting(StaffMember::userId)
			.isEqualTo("erik");
	}

	@Test
	void neverAsksSomebodyWhoWasAskedAlready() {
		assertThat(this.roster.substituteFor("anna", Set.of("carl", "erik"))).get()
			.extracting(StaffMember::userId)
			.isEqualTo("bo");
	}

	@Test
	void knowsNoSubstituteWhenEverybodyWasAskedOrIsAbsent() {
		assertThat(this.roster.substituteFor("anna", Set.of("bo", "carl", "erik"))).isEmpty();
	}

	@Test
	void knowsNoSubstituteForAStranger() {
		assertThat(this.roster.substituteFor("ukendt", Set.of())).isEmpty();
	}

	@Test
	void doesNotLetAColleagueStepInForThemselves() {
		this.roster.save(member("carl", Department.PLAN, "carl", false));

		assertThat(this.roster.substituteFor("carl", Set.of())).isEmpty();
	}

	@Test
	void toleratesANamedSubstituteWhoHasLeft() {
		this.roster.remove("carl");

		assertThat(this.roster.substituteFor("anna", Set.of())).get().extracting(StaffMember::userId).isEqualTo("bo");
	}

	private static StaffMember member(String userId, Department department, String substitute, boolean absent) {
		return new StaffMember(userId, "Navn " + userId, userId + "@example.dk", department,
				Set.of("byggesag", "brandkrav æøå"), substitute, absent);
	}

}
