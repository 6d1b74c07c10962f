package dk.vaekstspor.tasklist;

import java.net.http.HttpResponse;
import java.util.Date;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@VaekstsporTest
class FreeTextGuardTests {

	private static final String COMMENT = "{\"message\":\"Åse er sur\"}";

	@LocalServerPort
	private int port;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private TaskService tasks;

	private Task task;

	@BeforeEach
	void openCase() {
		this.task = SampleCases.confirmCompany(this.engagements, this.process);
	}

	@Test
	void refusesCommentsOfPrograms() {
		ResponseEntity<String> answer = post("leder", "/engine-rest/task/" + this.task.getId() + "/comment/create",
				COMMENT);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains(FreeTextGuard.NO_COMMENTS);
		assertThat(this.tasks.getTaskComments(this.task.getId())).isEmpty();
	}

	@Test
	void refusesCommentsOfTasklist() {
		HttpResponse<String> answer = new TasklistSession(this.port).signIn("leder")
			.post("/api/engine/engine/default/task/" + this.task.getId() + "/comment/create", "application/json",
					COMMENT);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains(FreeTextGuard.NO_COMMENTS);
	}

	@Test
	void refusesLooseTasks() {
		ResponseEntity<String> answer = post("leder", "/engine-rest/task/create",
				"{\"name\":\"Ring\",\"description\":\"til Åse\"}");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains(FreeTextGuard.NO_LOOSE_TASKS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/variables", "/localVariables" })
	void refusesValuesPastTheForm(String variables) {
		ResponseEntity<String> answer = post("leder", "/engine-rest/task/" + this.task.getId() + variables,
				"{\"modifications\":{\"note\":{\"value\":\"Åse ringede\"}}}");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains(FreeTextGuard.NO_VARIABLES);
		assertThat(this.tasks.getVariable(this.task.getId(), "note")).isNull();
	}

	@Test
	void refusesDelegationSinceItWouldPassTheFormBy() {
		ResponseEntity<String> answer = post("leder", "/engine-rest/task/" + this.task.getId() + "/delegate",
				"{\"userId\":\"sagsbehandler\"}");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains(FreeTextGuard.NO_DELEGATION);
	}

	@Test
	void refusesAttachments() {
		assertThatExceptionOfType(FreeTextRefused.class)
			.isThrownBy(() -> this.tasks.createAttachment("text", this.task.getId(), null, "cv", "Åses cv", "x"))
			.withMessage(FreeTextGuard.NO_ATTACHMENTS);
	}

	@Test
	void letsTasksOfCasesBeChanged() {
		this.task.setFollowUpDate(new Date());
		this.tasks.saveTask(this.task);
		this.tasks.claim(this.task.getId(), "sagsbehandler");
		assertThat(this.tasks.createTaskQuery().taskId(this.task.getId()).singleResult().getAssignee())
			.isEqualTo("sagsbehandler");
	}

	private ResponseEntity<String> post(String user, String path, String body) {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		return this.http.withBasicAuth(user, user).postForEntity(path, new HttpEntity<>(body, headers), String.class);
	}

}
