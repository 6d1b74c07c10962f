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
class RandomWalkTests {

	private static final int CASES = 300;

	private static final int MOST_STEPS = 600;

	private static final String MARK = "Mærket-Qx7";

	private static final Pattern SURVEY_TOKEN = Pattern.compile(SurveyLinks.PATH + "(\\S+)");

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
	private CaseFiles cases;

	@Autowired
	private List<FormContext> contexts;

	@Autowired
	private Journal journal;

	@Autowired
	private Surveys surveys;

	@Autowired
	private DanishWorkingDays workingDays;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcTemplate jdbc;

	private EngineTables tables;

	private FormFiller filler;

	@BeforeEach
	void prepare() {
		this.tables = new EngineTables(this.jdbc);
		this.filler = new FormFiller(this.engine, this.contexts, this.workingDays, this.random,
				MARK + " <b>æøå</b> 🚜");
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
			walk(open.get(i));
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
		assertThat(this.engine.getManagementService().createJobQuery().list()).singleElement()
			.satisfies((job) -> assertThat(job.getProcessDefinitionKey()).isEqualTo("taskforceReadiness"))
			.satisfies((job) -> assertThat(job.getProcessInstanceId()).isNull());
		assertThat(authorizations()).isEqualTo(authorizations);
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

	private void answerSurvey(String caseNumber) {
		List<MimeMessage> mails = new SentMails(this.journal).of(caseNumber, "survey");
		if (mails.isEmpty()) {
			return;
		}
		Matcher token = SURVEY_TOKEN.matcher(SentMails.text(mails.get(mails.size() - 1)));
		assertThat(token.find()).isTrue();
		try {
			this.surveys.answer(token.group(1), 1 + this.random.nextInt(5), MARK + " sagde vi");
		}
		catch (SurveyAlreadyAnswered | LinkExpired ex) {
			// A link works once, and not for ever.
		}
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
			walk(left.get(0).getBusinessKey());
		}
	}

	private void walk(String caseNumber) {
		for (int step = 0; step < MOST_STEPS; step++) {
			this.testing.runJobs(caseNumber);
			if (this.testing.hasEnded(caseNumber)) {
				return;
			}
			List<Task> tasks = this.testing.openTaskList(caseNumber);
			List<Job> timers = this.testing.timers(caseNumber);
			if (tasks.isEmpty() || (!timers.isEmpty() && this.random.nextInt(5) == 0)) {
				fireNext(timers, caseNumber);
			}
			else {
				complete(tasks.get(this.random.nextInt(tasks.size())), caseNumber);
			}
		}
		throw new AssertionError("Case " + caseNumber + " has not ended; open: " + this.testing.openTasks(caseNumber));
	}

	private void fireNext(List<Job> timers, String caseNumber) {
		Job next = timers.stream()
			.min(Comparator.comparing(Job::getDuedate))
			.orElseThrow(() -> new AssertionError("Case " + caseNumber + " waits for nothing"));
		this.testing.at(next.getDuedate().toInstant());
		this.engine.getManagementService().executeJob(next.getId());
	}

	private void complete(Task task, String caseNumber) {
		if (task.getTaskDefinitionKey().equals("userTask_followUp") && this.random.nextBoolean()) {
			answerSurvey(caseNumber);
		}
		FormRejected last = null;
		for (int attempt = 0; attempt < 50; attempt++) {
			try {
				this.testing.complete(task, this.filler.fill(task, caseNumber, today()));
				return;
			}
			catch (FormRejected ex) {
				last = ex;
			}
		}
		throw new AssertionError("No random answers fit " + task.getTaskDefinitionKey(), last);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private int authorizations() {
		return (int) this.engine.getAuthorizationService().createAuthorizationQuery().count();
	}

}
