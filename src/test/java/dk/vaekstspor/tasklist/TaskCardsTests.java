package dk.vaekstspor.tasklist;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class TaskCardsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private TaskService tasks;

	@Autowired
	private FormService forms;

	@Autowired
	private Introductions introductions;

	@Autowired
	private ObjectMapper json;

	private String caseNumber;

	private Task task;

	@BeforeEach
	void openCaseOnAMonday() {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		this.caseNumber = SampleCases.open(this.engagements, this.process);
		this.task = this.process.task(this.caseNumber, "confirmCompany");
	}

	@AfterEach
	void letTheClockRun() {
		this.process.resetClock();
	}

	@Test
	void namesCaseCompanyAndWhomItWaitsFor() throws Exception {
		JsonNode card = card("sagsbehandler");
		assertThat(card.get("taskId").asText()).isEqualTo(this.task.getId());
		assertThat(card.get("caseNumber").asText()).isEqualTo(this.caseNumber);
		assertThat(card.get("company").asText()).isEqualTo(SampleCases.COMPANY);
		assertThat(card.get("waitsFor").asText()).isEqualTo("caseworker");
		assertThat(card.get("mine").asBoolean()).isFalse();
	}

	@Test
	void knowsWhoseTaskItIs() throws Exception {
		this.tasks.setAssignee(this.task.getId(), "sagsbehandler");
		assertThat(card("sagsbehandler").get("mine").asBoolean()).isTrue();
		assertThat(card("leder").get("mine").asBoolean()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-04T14:00:00Z, 0, false", "2026-05-04T07:59:00Z, 0, true", "2026-05-05T14:00:00Z, 1, false",
			"2026-05-11T14:00:00Z, 5, false", "2026-05-01T14:00:00Z, -1, true", "2026-05-02T14:00:00Z, -1, true",
			"2026-04-27T14:00:00Z, -5, true" })
	void countsTheWorkingDaysOfTheDeadline(Instant due, int workingDays, boolean overdue) throws Exception {
		Task changed = this.process.task(this.caseNumber, "confirmCompany");
		changed.setDueDate(Date.from(due));
		this.tasks.saveTask(changed);
		JsonNode card = card("sagsbehandler");
		assertThat(card.get("workingDays").asInt()).isEqualTo(workingDays);
		assertThat(card.get("overdue").asBoolean()).isEqualTo(overdue);
	}

	@Test
	void aTaskMayHaveNoDeadline() throws Exception {
		Task changed = this.process.task(this.caseNumber, "confirmCompany");
		changed.setDueDate(null);
		this.tasks.saveTask(changed);
		JsonNode card = card("sagsbehandler");
		assertThat(card.has("due")).isFalse();
		assertThat(card.has("workingDays")).isFalse();
	}

	@Test
	void namesTheDepartmentThatItWaitsFor() throws Exception {
		assertThat(card("sagsbehandler").has("department")).isFalse();
		Task invitation = SampleCases.answerInvitation(this.engagements, this.process, "byg");
		JsonNode card = this.json.readTree(cards("leder", invitation.getId()).body()).get(0);
		assertThat(card.get("waitsFor").asText()).isEqualTo("department");
		assertThat(card.get("department").asText()).isEqualTo("Byggesag");
	}

	@Test
	void namesThePartnerThatItWaitsFor() throws Exception {
		assertThat(card("sagsbehandler").has("partner")).isFalse();
		String ids = askTwoPartners().stream().map(Task::getId).collect(Collectors.joining(","));
		JsonNode cards = this.json.readTree(cards("sagsbehandler", ids).body());
		assertThat(cards).hasSize(2).allSatisfy((card) -> {
			assertThat(card.get("waitsFor").asText()).isEqualTo("partner");
			assertThat(card.get("partner").asText()).isNotBlank();
		});
		assertThat(cards.get(0).get("partner")).isNotEqualTo(cards.get(1).get("partner"));
	}

	private List<Task> askTwoPartners() throws Exception {
		String asked = SampleCases.partnersProposed(this.engagements, this.process);
		List<Introduction> best = this.introductions.latest(asked).subList(0, 2);
		this.process.complete(asked, "choosePartners", Map.of("partners",
				best.stream().map((one) -> one.partner().partnerId()).toList(), "needSummary", "Plads"));
		this.process.complete(asked, "obtainConsent", Map.of("consents", consents(asked), "consentNote", "Åse"));
		return this.process.tasks(asked, "registerAnswer");
	}

	/** The rows of the form, with a yes in each. */
	private List<Map<String, Object>> consents(String asked) throws Exception {
		Task obtainConsent = this.process.task(asked, "obtainConsent");
		String rows = this.forms.getTaskFormVariables(obtainConsent.getId()).get("consents").toString();
		List<Map<String, Object>> consents = this.json.readValue(rows, new TypeReference<>() {
		});
		consents.forEach((row) -> row.put("consent", "WITH_CONTACT"));
		return consents;
	}

	@Test
	void leavesOutWhatTheEngineHides() throws Exception {
		assertThat(this.json.readTree(cards("plan", this.task.getId()).body())).isEmpty();
	}

	@Test
	void refusesStrangers() {
		HttpResponse<String> answer = new TasklistSession(this.port).get(path(this.task.getId()));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).doesNotContain(this.caseNumber);
	}

	@Test
	void refusesMoreCardsThanAnyPageShows() {
		String ids = IntStream.rangeClosed(0, TaskCardsController.MOST)
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(","));
		assertThat(cards("sagsbehandler", ids).statusCode()).isEqualTo(400);
	}

	private JsonNode card(String user) throws Exception {
		JsonNode cards = this.json.readTree(cards(user, this.task.getId()).body());
		assertThat(cards).hasSize(1);
		return cards.get(0);
	}

	private HttpResponse<String> cards(String user, String ids) {
		return new TasklistSession(this.port).signIn(user).get(path(ids));
	}

	private static String path(String ids) {
		return "/api/vaekstspor/task-cards?ids=" + ids;
	}

}
