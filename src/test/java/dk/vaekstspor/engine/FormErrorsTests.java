package dk.vaekstspor.engine;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FormErrorsTests extends WithProbeProcess {

	private static final String USER = "formErrors";

	private static final String FAULTY = "{\"variables\": {\"company\": {\"value\": \"<b>A</b> 010190-1234\"}}}";

	private static final String VALID = "{\"variables\": {\"company\": {\"value\": \"X A/S\"}}}";

	private static final String MESSAGE = "Virksomhed: Teksten ser ud til at indeholde et CPR-nummer. "
			+ "Fjern det, og send igen.";

	@LocalServerPort
	private int port;

	private RestCaller caller;

	@BeforeEach
	void signUp() {
		this.caller = new RestCaller(this.port, USER);
		User user = this.engine.getIdentityService().newUser(USER);
		user.setPassword(USER);
		this.engine.getIdentityService().saveUser(user);
		List.of(Resources.TASK, Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.APPLICATION)
			.forEach(this::permit);
	}

	@AfterEach
	void signOff() {
		this.engine.getAuthorizationService()
			.createAuthorizationQuery()
			.userIdIn(USER)
			.list()
			.forEach((permit) -> this.engine.getAuthorizationService().deleteAuthorization(permit.getId()));
		this.engine.getIdentityService().deleteUser(USER);
	}

	@Test
	void sendsAFaultyTaskFormBackWithOurTextOnly(CapturedOutput output) throws Exception {
		String task = "/engine-rest/task/" + probeTask().getId();
		assertRejected(this.caller.post(task + "/submit-form", FAULTY));
		assertRejected(this.caller.post(task + "/complete", FAULTY));
		assertThat(output).doesNotContain("FormRejected").doesNotContain("010190").doesNotContain("ERROR");
	}

	@Test
	void sendsAFaultyStartFormBackWithOurTextOnly(CapturedOutput output) throws Exception {
		String start = "/engine-rest/process-definition/key/" + ProbeProcess.STARTED_BY_FORM + "/submit-form";
		assertRejected(this.caller.post(start, FAULTY));
		assertThat(this.caller.post(start, VALID).statusCode()).isEqualTo(200);
		assertThat(output).doesNotContain("FormRejected").doesNotContain("010190").doesNotContain("ERROR");
	}

	@Test
	void sendsAFaultyFormBackInTasklistToo() throws Exception {
		assertThat(this.caller.signInToTasklist().statusCode()).isEqualTo(200);
		String task = RestCaller.WEBAPP + "/task/" + probeTask().getId() + "/submit-form";
		assertRejected(this.caller.post(task, FAULTY));
		assertRejected(this.caller.post(
				RestCaller.WEBAPP + "/process-definition/key/" + ProbeProcess.STARTED_BY_FORM + "/submit-form",
				FAULTY));
		assertThat(this.caller.post(task, VALID).statusCode()).isEqualTo(204);
	}

	@Test
	void tellsThatSomebodyElseHasCompletedTheTask() throws Exception {
		String task = "/engine-rest/task/" + probeTask().getId();
		assertThat(this.caller.post(task + "/submit-form", VALID).statusCode()).isEqualTo(204);
		for (String path : List.of(task + "/submit-form", task + "/complete")) {
			HttpResponse<String> answer = this.caller.post(path, VALID);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(json(answer).path("message").asText())
				.isEqualTo("Opgaven er allerede løst af en anden. Genindlæs listen.");
		}
	}

	@Test
	void lettingTwoCompleteATaskAtOnceLetsOneThrough() throws Exception {
		CyclicBarrier both = new CyclicBarrier(2);
		ProbeProcess.handler = (form) -> await(both);
		String path = "/engine-rest/task/" + probeTask().getId() + "/submit-form";
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			List<Future<HttpResponse<String>>> answers = people
				.invokeAll(List.of(() -> this.caller.post(path, VALID), () -> this.caller.post(path, VALID)));
			List<HttpResponse<String>> sorted = List.of(answers.get(0).get(), answers.get(1).get())
				.stream()
				.sorted((one, other) -> one.statusCode() - other.statusCode())
				.toList();
			assertThat(sorted).extracting(HttpResponse::statusCode).containsExactly(204, 409);
			assertThat(json(sorted.get(1)).path("message").asText())
				.startsWith("En anden har arbejdet på sagen imens.");
		}
		finally {
			people.shutdown();
		}
	}

	@Test
	void leavesOtherFailuresToTheEngine() throws Exception {
		ProbeProcess.handler = (form) -> {
			throw new IllegalStateException("broken");
		};
		assertThat(this.caller.post("/engine-rest/task/" + probeTask().getId() + "/submit-form", VALID).statusCode())
			.isEqualTo(500);
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void assertRejected(HttpResponse<String> answer) throws IOException {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(json(answer).path("type").asText()).isEqualTo("FormRejected");
		assertThat(json(answer).path("message").asText()).isEqualTo(MESSAGE);
	}

	private static JsonNode json(HttpResponse<String> answer) throws IOException {
		return new ObjectMapper().readTree(answer.body());
	}

	private void permit(Resource resource) {
		Authorization permit = this.engine.getAuthorizationService()
			.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		permit.setUserId(USER);
		permit.setResource(resource);
		permit.setResourceId(Authorization.ANY);
		permit.addPermission(Permissions.ALL);
		this.engine.getAuthorizationService().saveAuthorization(permit);
	}

}
