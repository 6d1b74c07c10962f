package dk.vaekstspor.system;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;

import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@VaekstsporTest
@ExtendWith(OutputCaptureExtension.class)
class DemoTests {

	@Autowired
	private IdentityService identities;

	@Autowired
	private Roster roster;

	@Autowired
	private DemoSignIns demo;

	@Autowired
	private DemoStaff staff;

	@Autowired
	private StartNotice notice;

	@ParameterizedTest
	@CsvSource({ "sagsbehandler, caseworker", "leder, manager", "jurist, legal", "jurist, department-JURA",
			"byg, department-BYG", "plan, department-PLAN", "miljo, department-MILJO", "job, department-JOB",
			"admin, camunda-admin" })
	void letsEachRoleSignInWithItsNameAsPassword(String user, String group) {
		assertThat(this.identities.checkPassword(user, user)).isTrue();
		assertThat(this.identities.createUserQuery().userId(user).memberOfGroup(group).count()).isOne();
		User created = this.identities.createUserQuery().userId(user).singleResult();
		assertThat(created.getLastName()).isEqualTo("(demo)");
		assertThat(created.getEmail()).isEqualTo(user + "@vaekstspor.example");
	}

	@Test
	void seatsTheSpecialistsInTheRoster() {
		assertThat(this.roster.find("byg")).hasValueSatisfying((member) -> {
			assertThat(member.name()).isEqualTo("Byggesagsbehandler (demo)");
			assertThat(member.absences()).isEmpty();
		});
		assertThat(this.roster.find("admin")).isEmpty();
	}

	@Test
	void coversEveryDepartmentWithMadeUpColleaguesAndBringsNobodyBack() {
		List<StaffMember> before = this.roster.all();
		this.staff.createMissing();

		for (Department department : Department.values()) {
			assertThat(this.roster.of(department)).as(department.label()).isNotEmpty();
		}
		assertThat(this.roster.find("ulrik.udestue")).get()
			.matches((member) -> !member.isPresentOn(LocalDate.now()))
			.extracting(StaffMember::email)
			.isEqualTo("ulrik.udestue@vaekstspor.example");
		this.roster.remove("signe.sundhed");
		this.staff.createMissing();
		assertThat(this.roster.find("signe.sundhed")).isEmpty();

		this.roster.all().stream().filter((member) -> !before.contains(member)).forEach(this::remove);
	}

	@Test
	void leavesTheMadeUpColleaguesOutWhenSwitchedOff() {
		assertThat(new DemoSettings(true, null).isStaffWanted()).isTrue();
		assertThat(new DemoSettings(true, false).isStaffWanted()).isFalse();
	}

	@Test
	void leavesASignInThatIsThereAsItIs() {
		User byg = this.identities.createUserQuery().userId("byg").singleResult();
		byg.setEmail("anden@vaekstspor.example");
		this.identities.saveUser(byg);

		this.demo.createMissing();

		User found = this.identities.createUserQuery().userId("byg").singleResult();
		assertThat(found.getEmail()).isEqualTo("anden@vaekstspor.example");
		found.setEmail("byg@vaekstspor.example");
		this.identities.saveUser(found);
	}

	@Test
	void tellsWhereToGoAndHowToSignIn(CapturedOutput output) {
		this.notice.tell();

		assertThat(output).containsPattern("Tasklist +http://localhost:\\d+/camunda/app/tasklist/")
			.contains("/camunda/app/cockpit/", "/camunda/app/admin/", "/v3/api-docs", "sagsbehandler", "adgangskode");
	}

	@Test
	void refusesToStartWithDemoSignInsOnAnotherDatabase() throws SQLException {
		assertThatExceptionOfType(DemoNotAllowed.class).isThrownBy(() -> on("PostgreSQL", true).createMissing())
			.satisfies((refused) -> {
				FailureAnalysis analysis = new DemoNotAllowedAnalyzer().analyze(refused, refused);
				assertThat(analysis.getDescription()).contains("vaekstspor.demo", "PostgreSQL");
				assertThat(analysis.getAction()).contains("false");
			});
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(booleans = false)
	void hasNoDemoSignInsOnAnotherDatabase(Boolean setting) throws SQLException {
		assertThat(on("PostgreSQL", setting).areOn()).isFalse();
	}

	@Test
	void hasNoDemoSignInsOnH2WhenSwitchedOff() throws SQLException {
		assertThat(on("H2", false).areOn()).isFalse();
		assertThat(on("H2", null).areOn()).isTrue();
	}

	private void remove(StaffMember member) {
		this.roster.remove(member.userId());
	}

	private DemoSignIns on(String product, Boolean setting) throws SQLException {
		DataSource source = mock(DataSource.class);
		Connection connection = mock(Connection.class);
		DatabaseMetaData facts = mock(DatabaseMetaData.class);
		given(source.getConnection()).willReturn(connection);
		given(connection.getMetaData()).willReturn(facts);
		given(facts.getDatabaseProductName()).willReturn(product);
		return new DemoSignIns(new DemoSettings(setting, null), new JdbcTemplate(source), this.identities, this.roster);
	}

}
