package dk.vaekstspor.system;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

import javax.sql.DataSource;

import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.staff.Roster;
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
			assertThat(member.absent()).isFalse();
		});
		assertThat(this.roster.find("admin")).isEmpty();
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

	private DemoSignIns on(String product, Boolean setting) throws SQLException {
		DataSource source = mock(DataSource.class);
		Connection connection = mock(Connection.class);
		DatabaseMetaData facts = mock(DatabaseMetaData.class);
		given(source.getConnection()).willReturn(connection);
		given(connection.getMetaData()).willReturn(facts);
		given(facts.getDatabaseProductName()).willReturn(product);
		return new DemoSignIns(new DemoSettings(setting), new JdbcTemplate(source), this.identities, this.roster);
	}

}
