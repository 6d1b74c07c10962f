package dk.vaekstspor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseStatus;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormRejected;
import dk.vaekstspor.followup.SurveyAlreadyAnswered;
import dk.vaekstspor.followup.SurveyLinks;
import dk.vaekstspor.followup.Surveys;
import dk.vaekstspor.links.LinkExpired;
import dk.vaekstspor.stephistory.StepHistoryRebuild;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drives a few hundred cases to their end, completing whatever task is open with random
 * valid answers and firing whatever timer is next. The texts carry a mark, so that the
 * engine's tables can be searched for them on the way and at the end.
 */
@VaekstsporTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:walk")
@DirtiesContext
@Import(CaseWalks.class)
class RandomWalkTests {

	private static final int CASES = 300;

	private static final String MARK = "Mærket-Qx7";

	private static final long SEED = 20261123;

	/**
	 * Tables that hold definitions, settings and figures; those of subscriptions and of
	 * jobs are looked at by themselves.
	 */
	private static final Set<String> OF_NO_CASE = Set.of("ACT_RU_AUTHORIZATION", "ACT_RU_FILTER", "ACT_RU_METER_LOG",
			"ACT_RU_TASK_METER_LOG", "ACT_RU_JOBDEF", "ACT_RU_EVENT_SUBSCR", "ACT_RU_JOB");

	private final Random random = new Random(SEED);

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private CaseWalks walks;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private StepHistoryRebuild rebuild;

	private EngineTables tables;

	private StepRecordTables records;

	private CaseWalk walk;

	@BeforeEach
	void prepare() {
		this.tables = new EngineTables(this.jdbc);
		this.records = new StepRecordTables(this.jdbc);
		this.walk = this.walks.walk(this.random, MARK);
	}

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@Test
	void everyCaseEndsAndLeavesNothingBehind() {
		int authorizations = authorizations();
		List<String> open = new ArrayList<>();
		for (int i = 0; i < CASES; i++) {
			open.add((i % 2 == 0) ? register(i) : registerInTasklist(i));
			this.walk.toTheEnd(open.get(i));
			if (i % 100 == 0) {
				assertThat(this.tables.placesOf(MARK)).as("places of personal data after case %d", i).isEmpty();
			}
		}
		walkCasesThatCasesStarted();
		this.testing.runLooseJobs();

		assertThat(this.engine.getRuntimeService().createIncidentQuery().count()).isZero();
		assertThat(open)
			.allSatisfy((caseNumber) -> assertThat(this.cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED));
		assertThat(this.tables.placesOf(MARK)).isEmpty();
		assertThat(this.tables.tables("ACT_RU_")).filteredOn((table) -> !OF_NO_CASE.contains(table))
			.allSatisfy((table) -> assertThat(this.tables.rows(table)).as("rows of %s", table).isZero());
		assertThat(this.engine.getRuntimeService().createEventSubscriptionQuery().list())
			.allSatisfy((subscription) -> assertThat(subscription.getProcessInstanceId()).isNull());
		assertThat(this.engine.getManagementService().createJobQuery().list())
			.allSatisfy((job) -> assertThat(job.getProcessInstanceId()).isNull())
			.extracting(Job::getProcessDefinitionKey)
			.containsExactlyInAnyOrder("bottleneckAlert", "taskforceReadiness");
		assertThat(authorizations()).isEqualTo(authorizations);
		assertRecorded();
	}

	/** What was recorded of the walk, and that the engine's history tells the same. */
	private void assertRecorded() {
		List<Map<String, Object>> records = this.records.records();
		assertThat(records).hasSizeGreaterThan(CASES * 5);
		assertThat(this.records.open()).isZero();
		assertThat(this.records.strayProfiles()).isZero();
		assertThat(this.records.placesOf(MARK)).isZero();
		assertThat(this.records.placesOf(CaseWalk.HOLDER)).isZero();
		assertThat(this.records.variety().values()).allSatisfy((times) -> assertThat((Long) times).isPositive());
		this.records.empty();
		this.rebuild.rebuild();
		assertThat(this.records.records()).isEqualTo(records);
	}

	private String register(int i) {
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		return this.engagements.start(new NewEngagement(MARK + " Virksomhed " + i, cvrNumber(), MARK + " Person",
				"prove@virksomhed.example", "97 12 34 56", MARK + " vil vokse", Channel.WEB, false, null));
	}

	private String registerInTasklist(int i) {
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		return this.testing.start("sagsbehandler", "companyEngagement",
				Map.of("companyName", MARK + " Virksomhed " + i, "contactName", MARK + " Person", "contactEmail",
						"prove@virksomhed.example", "text", MARK + " vil vokse", "channel", Channel.PHONE.code()));
	}

	private String cvrNumber() {
		List<String> known = this.jdbc.queryForList("SELECT cvr_number FROM register_company", String.class);
		return this.random.nextBoolean() ? "" : known.get(this.random.nextInt(known.size()));
	}

	private void walkCasesThatCasesStarted() {
		for (int round = 0; round < CASES; round++) {
			List<ProcessInstance> left = this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.rootProcessInstances()
				.list();
			if (left.isEmpty()) {
				return;
			}
			this.walk.toTheEnd(left.get(0).getBusinessKey());
		}
	}

	private int authorizations() {
		return (int) this.engine.getAuthorizationService().createAuthorizationQuery().count();
	}

}
