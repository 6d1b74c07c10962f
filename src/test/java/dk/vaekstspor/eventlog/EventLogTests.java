package dk.vaekstspor.eventlog;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.steprecord.RecordSelection;
import dk.vaekstspor.steprecord.StepRecord;
import dk.vaekstspor.steprecord.StepRecords;
import dk.vaekstspor.tasklist.TasklistSession;
import dk.vaekstspor.vocabulary.Channel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class EventLogTests {

	private static final String ADDRESS = "/api/event-log/companyEngagement";

	/**
	 * Each case is of a company of its own, or a person would be asked which case is
	 * meant.
	 */
	private static final String COMPANY = "Prøve & Søn \"Hede\" ";

	private static final AtomicInteger COMPANIES = new AtomicInteger();

	private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private TaskService tasks;

	@Autowired
	private StepRecords records;

	@LocalServerPort
	private int port;

	private String caseNumber;

	@BeforeEach
	void assessACase() {
		this.testing.at(MONDAY);
		this.caseNumber = this.engagements.start(new NewEngagement(COMPANY + COMPANIES.incrementAndGet(), "",
				"Mette Prøve", "mette@prove.example", "", "Hvornår er der <b>møde</b>?", Channel.WEB, false, null));
		this.testing.runJobs(this.caseNumber);
		this.testing.complete(this.caseNumber, "confirmCompany",
				Map.of("companyDecision", "CONTINUE_UNVERIFIED", "companyName", COMPANY + COMPANIES.incrementAndGet()));
		Task task = this.testing.task(this.caseNumber, "assessEnquiry");
		after(1, () -> this.tasks.claim(task.getId(), "sagsbehandler"));
		after(2, () -> this.tasks.setAssignee(task.getId(), "leder"));
		after(3, () -> this.testing.complete(this.caseNumber, "assessEnquiry", assessment()));
	}

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@Test
	void isValidXesThatTellsOfEachStepInOrder() {
		XesFile file = XesFile.read(ask(ADDRESS));

		List<Map<String, String>> events = file.eventsOf(this.caseNumber)
			.stream()
			.filter((event) -> event.get("step").equals("userTask_assessEnquiry"))
			.toList();
		assertThat(events).extracting((event) -> event.get("lifecycle:transition"))
			.containsExactly("schedule", "assign", "start", "reassign", "complete");
		assertThat(events).extracting((event) -> event.get("time:timestamp"))
			.containsExactly("2026-11-23T09:00:00+01:00", "2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00+01:00",
					"2026-11-23T11:00:00+01:00", "2026-11-23T12:00:00+01:00");
		assertThat(events).allSatisfy((event) -> assertThat(event).containsEntry("concept:name", "Vurdér henvendelse")
			.containsEntry("org:role", "caseworker"));
		assertThat(events.get(1).get("org:resource")).isEqualTo(events.get(2).get("org:resource"))
			.isNotEqualTo(events.get(3).get("org:resource"));
		assertThat(events.get(4).get("org:resource")).isEqualTo(events.get(3).get("org:resource"));
		assertThat(file.log().getExtension()).extracting((extension) -> extension.getPrefix())
			.containsExactly("concept", "time", "lifecycle", "org");
		assertThat(file.log().getGlobal()).extracting((globals) -> globals.getScope())
			.containsExactly("trace", "event");
	}

	@Test
	void holdsTheSameEventsAsXesAndAsCsvAsWereRecorded() throws IOException {
		XesFile file = XesFile.read(ask(ADDRESS));
		List<CSVRecord> lines = csv(ask(ADDRESS + "?format=csv"));
		List<StepRecord> recorded = this.records.enteredIn(RecordSelection.of("companyEngagement"), null, null);

		assertThat(file.events()).hasSameSizeAs(lines);
		assertThat(count(lines, "schedule")).isEqualTo(recorded.size());
		assertThat(count(lines, "complete") + count(lines, "withdraw") + count(lines, "ate_abort")
				+ count(lines, "pi_abort"))
			.isEqualTo(recorded.stream().filter((record) -> !record.isOpen()).count());
		assertThat(file.traces()).hasSize((int) lines.stream().map((line) -> line.get("case_id")).distinct().count());
		assertThat(lines).filteredOn((line) -> line.get("case_id").equals(this.caseNumber))
			.isNotEmpty()
			.allSatisfy((line) -> assertThat(line.get("sector")).isEqualTo("OTHER"))
			.allSatisfy((line) -> assertThat(line.get("case_type")).isEqualTo("develop"));
	}

	@Test
	void namesPeopleByPseudonymsThatNoOtherExportHas() throws IOException {
		String once = ask(ADDRESS + "?format=csv");
		String again = ask(ADDRESS + "?format=csv");

		assertThat(once).doesNotContain("sagsbehandler").doesNotContain("leder").doesNotContain("Prøve");
		assertThat(people(once)).isNotEmpty().doesNotContainAnyElementsOf(people(again));
	}

	@Test
	void tellsOfTheRunsThatBeganInThePeriod() {
		String onTheDay = ADDRESS + "?from=2026-11-23&to=2026-11-23";

		assertThat(XesFile.read(ask(onTheDay)).eventsOf(this.caseNumber)).isNotEmpty();
		assertThat(XesFile.read(ask(ADDRESS + "?to=2026-11-22")).eventsOf(this.caseNumber)).isEmpty();
		assertThat(XesFile.read(ask(ADDRESS + "?from=2026-11-24")).eventsOf(this.caseNumber)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "leder, 200", "sagsbehandler, 403", "byg, 403", "admin, 403", "nobody, 401" })
	void answersManagersOnly(String user, int status) {
		assertThat(this.http.withBasicAuth(user, user).getForEntity(ADDRESS, String.class).getStatusCode().value())
			.isEqualTo(status);
	}

	@Test
	void answersTheWebApplicationsOfManagersOnly() throws Exception {
		String address = "/api/vaekstspor/event-log/companyEngagement";

		assertThat(new TasklistSession(this.port).signIn("leder").get(address).statusCode()).isEqualTo(200);
		assertThat(new TasklistSession(this.port).signIn("sagsbehandler").get(address).statusCode()).isEqualTo(403);
		assertThat(this.http.getForEntity("/camunda" + address, String.class).getStatusCode().value()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "?format=pdf, 400, format", "?from=igår, 400, from", "?from=2026-02-02&to=2026-02-01, 400, to" })
	void saysWhatIsWrongWithAFilter(String filter, int status, String field) {
		ResponseEntity<String> refused = this.http.withBasicAuth("leder", "leder")
			.getForEntity(ADDRESS + filter, String.class);

		assertThat(refused.getStatusCode().value()).isEqualTo(status);
		assertThat(refused.getBody()).contains("\"field\":\"" + field + "\"");
	}

	@Test
	void knowsNoLogOfNoProcess() {
		assertThat(this.http.withBasicAuth("leder", "leder")
			.getForEntity("/api/event-log/noProcess", String.class)
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	private String ask(String address) {
		ResponseEntity<String> answer = this.http.withBasicAuth("leder", "leder").getForEntity(address, String.class);
		assertThat(answer.getStatusCode().value()).isEqualTo(200);
		return answer.getBody();
	}

	private void after(int hours, Runnable work) {
		this.testing.at(MONDAY.plus(Duration.ofHours(hours)));
		work.run();
	}

	private static Map<String, Object> assessment() {
		return Map.of("caseType", "develop", "sector", "OTHER", "needs",
				SpinValues.jsonValue("[\"RULES_GUIDANCE\"]").create(), "flags", SpinValues.jsonValue("[]").create(),
				"nextStep", "ANSWER", "answerText", "Det er på torsdag.");
	}

	private static List<CSVRecord> csv(String text) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(text))
			.getRecords();
	}

	private static long count(List<CSVRecord> lines, String transition) {
		return lines.stream().filter((line) -> line.get("transition").equals(transition)).count();
	}

	private static Set<String> people(String text) throws IOException {
		return csv(text).stream()
			.map((line) -> line.get("resource"))
			.filter((person) -> !person.isEmpty())
			.collect(Collectors.toSet());
	}

}
