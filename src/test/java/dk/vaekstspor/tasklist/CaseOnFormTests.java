package dk.vaekstspor.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseAccess;
import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.vocabulary.Flag;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class CaseOnFormTests {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseAccessLog accesses;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ObjectMapper json;

	private String caseNumber;

	private Task task;

	@BeforeEach
	void openCase() {
		this.caseNumber = SampleCases.open(this.engagements, this.process);
		this.task = this.process.task(this.caseNumber, "confirmCompany");
	}

	@AfterEach
	void letTheClockRun() {
		this.process.resetClock();
	}

	@Test
	void showsTheCaseToWhoeverMaySeeTheTask() throws Exception {
		JsonNode value = body(formVariables("sagsbehandler", "")).get("case");
		assertThat(value.get("type").asText()).isEqualTo("Json");
		JsonNode view = this.json.readTree(value.get("value").asText());
		assertThat(view.get("number").asText()).isEqualTo(this.caseNumber);
		assertThat(view.get("status").asText()).isEqualTo("Modtaget");
		assertThat(view.get("company").get("name").asText()).isEqualTo("Café <b>Æblet</b> v/Åse { {x}}");
		assertThat(view.get("company").get("warning").asText()).contains("ikke bekræftet");
		assertThat(view.get("contact").get("phone").asText()).isEqualTo("97123456");
		assertThat(view.get("channel").asText()).isEqualTo("Telefon");
		assertThat(view.get("enquiryText").asText()).isEqualTo(SampleCases.TEXT);
		assertThat(view.get("receivedAt").asText()).matches("\\d\\d\\.\\d\\d\\.\\d{4} kl\\. \\d\\d:\\d\\d");
		assertThat(view.get("history")).isNotEmpty();
	}

	@Test
	void givesTheFactsOfTheTaskBesideTheCase() throws Exception {
		JsonNode view = this.json.readTree(body(formVariables("sagsbehandler", "")).get("case").get("value").asText());
		assertThat(view.get("facts").findValuesAsText("label")).contains("Derfor spørger vi");
	}

	@Test
	void prefillsTheForm() throws Exception {
		assertThat(body(formVariables("sagsbehandler", "")).get("companyName").get("value").asText())
			.isEqualTo(SampleCases.COMPANY);
	}

	@Test
	void saysWhichPromisesAreOverdueAndNothingWhenNoneIs() throws Exception {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		String promised = SampleCases.taskforceAtWork(this.engagements, this.process);
		this.task = this.process.tasks(promised, "performAction").get(0);
		assertThat(caseShownTo("leder").get("overduePromises").asText()).isEmpty();

		this.process.at(Instant.parse("2026-05-18T08:00:00Z"));

		assertThat(caseShownTo("leder").get("overduePromises").asText())
			.isEqualTo("Plan og by: Undersøg lokalplanen – skulle være gjort 13.05.2026 (2 hverdage)");
	}

	@Test
	void showsNothingToWhoeverMayNotSeeTheTask() {
		ResponseEntity<String> answer = formVariables("plan", "");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(answer.getBody()).doesNotContain("case\"", "Åse", "svejsere");
		assertThat(this.http.getForEntity(path(""), String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void leavesTheCaseOutWhereItIsNotAskedFor() throws Exception {
		JsonNode body = body(formVariables("sagsbehandler", "?variableNames=caseNumber"));
		assertThat(body.fieldNames()).toIterable().containsExactly("caseNumber");
	}

	@Test
	void nothingOfItIsAVariable() {
		formVariables("sagsbehandler", "");
		assertThat(
				this.runtime.createVariableInstanceQuery().processInstanceIdIn(this.task.getProcessInstanceId()).list())
			.extracting("name")
			.doesNotContain("case", "companyName", "facts");
	}

	@Test
	void nothingOfItComesBackAsAVariable() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		String answers = "{\"variables\":{\"companyDecision\":{\"value\":\"CONTINUE_UNVERIFIED\"},"
				+ "\"companyName\":{\"value\":\"Æblet\"},\"case\":{\"value\":\"Åse\"}}}";
		ResponseEntity<String> answer = this.http.withBasicAuth("leder", "leder")
			.postForEntity("/engine-rest/task/" + this.task.getId() + "/submit-form",
					new HttpEntity<>(answers, headers), String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(this.process.openTasks(this.caseNumber)).containsExactly("userTask_confirmCompany");
		nothingOfItIsAVariable();
	}

	@Test
	void logsWhoSeesAConfidentialCaseAndNoOther() {
		formVariables("leder", "");
		assertThat(this.accesses.of(this.caseNumber)).isEmpty();
		this.caseFiles.flag(this.caseNumber, Flag.CONFIDENTIAL);
		formVariables("leder", "");
		formVariables("plan", "");
		assertThat(this.accesses.of(this.caseNumber)).extracting(CaseAccess::userId).containsExactly("leder");
	}

	@Test
	void optionsAreListsThatTasklistParses() {
		TypedValue options = new FormValueTypes(this.json)
			.typed(Map.of("options", List.of(Map.of("label", "{{=1}}", "value", "1"))))
			.get("options");
		assertThat(options.getType().getName()).isEqualTo("json");
	}

	private JsonNode caseShownTo(String user) throws JsonProcessingException {
		return this.json.readTree(body(formVariables(user, "")).get("case").get("value").asText());
	}

	private ResponseEntity<String> formVariables(String user, String query) {
		return this.http.withBasicAuth(user, user).getForEntity(path(query), String.class);
	}

	private String path(String query) {
		return "/engine-rest/task/" + this.task.getId() + "/form-variables" + query;
	}

	private JsonNode body(ResponseEntity<String> answer) throws JsonProcessingException {
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		return this.json.readTree(answer.getBody());
	}

}
