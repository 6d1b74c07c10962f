package dk.vaekstspor.bottleneckalert;

import java.time.Instant;
import java.util.List;

import dk.vaekstspor.CoversProcess;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.RecordedSteps;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.threshold.Limits;
import dk.vaekstspor.threshold.Thresholds;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
@CoversProcess("bottleneckAlert")
class BottleneckAlertProcessTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T06:00:00Z");

	private static final Instant TUESDAY = Instant.parse("2026-11-24T06:00:00Z");

	private static final Instant WEDNESDAY = Instant.parse("2026-11-25T06:00:00Z");

	private static final Instant BEFORE = Instant.parse("2026-11-16T08:00:00Z");

	private static final Instant DUE = Instant.parse("2026-11-18T15:00:00Z");

	private static final String PROCESS = "companyEngagement";

	private static final String STEP = "userTask_assessEnquiry";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Thresholds thresholds;

	@Autowired
	private JdbcTemplate jdbc;

	private RecordedSteps records;

	@BeforeEach
	@AfterEach
	void forget() {
		this.testing.resetClock();
		this.records = new RecordedSteps(this.jdbc);
		this.records.clear();
		this.jdbc.update("DELETE FROM bottleneck_alert");
		this.jdbc.update("DELETE FROM bottleneck_threshold");
		SentMails.deleteOfNoCase("bottleneck-alert");
	}

	@Test
	void writesToNobodyWhenNoLimitIsReached() {
		late(2);

		check(MONDAY);

		assertThat(letters()).isEmpty();
		assertThat(ended("endEvent_nothingToTell")).isPositive();
	}

	@Test
	void tellsTheManagersOnceThatTooManyAreLate() {
		late(3);

		check(MONDAY);
		check(TUESDAY);

		MimeMessage letter = onlyLetter();
		assertThat(SentMails.to(letter)).containsExactly("leder@vaekstspor.example");
		assertThat(subject(letter)).isEqualTo("1 ny flaskehals");
		assertThat(SentMails.text(letter))
			.contains("Det er nyt:",
					"- Vurdér henvendelse (Virksomhedsforløb): 3 åbne er over fristen (grænsen er 3). "
							+ "Venter på sagsbehandleren. Siden 23.11.2026.",
					"Åbn i Cockpit: http://localhost:8080/camunda/app/cockpit/default/#/process-definition/"
							+ "companyEngagement:",
					"/runtime?activityIds=userTask_assessEnquiry")
			.doesNotContain("ovre", "varer ved");
		assertThat(ended("endEvent_alertSent")).isPositive();
	}

	@Test
	void tellsWhenItIsOverAndWhatStillIs() {
		this.thresholds.set(PROCESS, STEP, new Limits(1, null, 3, null));
		late(3);
		check(MONDAY);
		this.records.finish(MONDAY);
		this.records.open(PROCESS, STEP, MONDAY, null);

		check(TUESDAY);

		MimeMessage letter = letters().get(1);
		assertThat(subject(letter)).isEqualTo("1 flaskehals er ovre igen");
		assertThat(SentMails.text(letter))
			.contains("Det ved I, og det varer ved:",
					"1 åben (grænsen er 1). Venter på sagsbehandleren. Siden 23.11.2026.", "Det er ovre igen:",
					"0 åbne er over fristen (grænsen er 3). Det varede fra 23.11.2026 til 24.11.2026.")
			.doesNotContain("Det er nyt");
		check(WEDNESDAY);
		assertThat(letters()).hasSize(2);
	}

	@Test
	void tellsAgainWhenItComesBack() {
		late(3);
		check(MONDAY);
		this.records.finish(MONDAY);
		check(TUESDAY);
		late(4);

		check(WEDNESDAY);

		assertThat(letters()).hasSize(3);
		assertThat(SentMails.text(letters().get(2))).contains("4 åbne er over fristen");
	}

	@Test
	void writesOnceADay() {
		late(3);
		check(MONDAY);
		this.thresholds.set(PROCESS, STEP, new Limits(1, null, 3, null));

		check(MONDAY.plusSeconds(60));
		assertThat(letters()).hasSize(1);

		check(TUESDAY);
		assertThat(letters()).hasSize(2);
		assertThat(SentMails.text(letters().get(1))).contains("3 åbne (grænsen er 1)");
	}

	@Test
	void keepsNewsForTheNextWorkingDay() {
		late(3);

		check(Instant.parse("2026-12-24T06:00:00Z"));
		check(Instant.parse("2026-12-25T06:00:00Z"));
		assertThat(letters()).isEmpty();

		check(Instant.parse("2026-12-28T06:00:00Z"));
		assertThat(SentMails.text(onlyLetter())).contains("Siden 28.12.2026.");
	}

	@Test
	void sendsNothingTwiceWhenYesterdaysLetterWasHeldUp() {
		late(3);
		this.testing.at(MONDAY);
		startDaily();
		runNext();
		Job heldUp = next();

		check(TUESDAY, heldUp);
		assertThat(letters()).hasSize(1);
		this.engine.getManagementService().executeJob(heldUp.getId());

		assertThat(letters()).hasSize(1);
	}

	@Test
	void saysHowLongTheOldestHasWaitedAndWhatIsUsual() {
		this.thresholds.set(PROCESS, STEP, new Limits(null, 40, null, 4));
		this.records.open(PROCESS, STEP, BEFORE, null);
		for (int i = 0; i < 9; i++) {
			this.records.done(PROCESS, STEP, BEFORE, 5);
		}

		check(TUESDAY);

		assertThat(subject(onlyLetter())).isEqualTo("2 nye flaskehalse");
		assertThat(SentMails.text(onlyLetter())).contains("den ældste har ligget i 47 arbejdstimer (grænsen er 40).",
				"halvdelen har de seneste 90 dage taget mindst 5 arbejdstimer (grænsen er 4).");
	}

	@Test
	void forgetsWhatNobodyWatchesAnyLonger() {
		late(3);
		check(MONDAY);
		this.thresholds.set(PROCESS, STEP, Limits.NONE);

		check(TUESDAY);

		assertThat(letters()).hasSize(1);
		assertThat(this.jdbc.queryForList("SELECT * FROM bottleneck_alert")).isEmpty();
	}

	@Test
	void comesEveryWeekdayAtSeven() {
		this.testing.at(Instant.parse("2026-11-27T06:00:00Z"));
		startDaily();
		runJobs();

		assertThat(timer().getDuedate()).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
	}

	private void late(int many) {
		for (int i = 0; i < many; i++) {
			this.records.open(PROCESS, STEP, BEFORE, DUE);
		}
	}

	private void check(Instant moment, Job... leaveAlone) {
		this.testing.at(moment);
		startDaily();
		runJobs(leaveAlone);
	}

	private void startDaily() {
		this.engine.getManagementService().executeJob(timer().getId());
	}

	private Job timer() {
		return this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey(BottleneckAlertProcess.KEY)
			.timers()
			.singleResult();
	}

	private void runJobs(Job... leaveAlone) {
		for (Job job = next(leaveAlone); job != null; job = next(leaveAlone)) {
			this.engine.getManagementService().executeJob(job.getId());
		}
	}

	private void runNext() {
		this.engine.getManagementService().executeJob(next().getId());
	}

	private Job next(Job... leaveAlone) {
		List<String> left = List.of(leaveAlone).stream().map(Job::getId).toList();
		return this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey(BottleneckAlertProcess.KEY)
			.messages()
			.list()
			.stream()
			.filter((job) -> !left.contains(job.getId()))
			.findFirst()
			.orElse(null);
	}

	private long ended(String endEvent) {
		return this.engine.getHistoryService().createHistoricActivityInstanceQuery().activityId(endEvent).count();
	}

	private MimeMessage onlyLetter() {
		assertThat(letters()).hasSize(1);
		return letters().get(0);
	}

	/** Oldest first. */
	private static List<MimeMessage> letters() {
		return SentMails.ofNoCase("bottleneck-alert");
	}

	private static String subject(MimeMessage letter) {
		return SentMails.subject(letter);
	}

}
