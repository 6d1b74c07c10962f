package dk.vaekstspor.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.VaekstsporTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@VaekstsporTest
class IdempotencyTests {

	private static final int AT_ONCE = 8;

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private JdbcTemplate database;

	private final String key = UUID.randomUUID().toString();

	@Test
	void answersARepeatWithTheFirstCase() {
		String first = caseNumber(send("Et spørgsmål"));

		assertThat(caseNumber(send("Et spørgsmål"))).isEqualTo(first);
		assertThat(casesAsking("Et spørgsmål")).isEqualTo(1);
	}

	@Test
	void refusesTheKeyForAnotherEnquiry() {
		caseNumber(send("Et spørgsmål til"));

		ResponseEntity<JsonNode> answer = send("Noget helt andet");

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
		assertThat(answer.getBody().path("type").asText()).isEqualTo("urn:vaekstspor:problem:key-reused");
		assertThat(casesAsking("Noget helt andet")).isZero();
	}

	@Test
	void doesNotUseTheKeyUpOnARefusedEnquiry() {
		assertThat(send("Mit CPR-nummer er 010190-1234").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);

		assertThat(send("Nu uden").getStatusCode()).isEqualTo(HttpStatus.CREATED);
	}

	@Test
	void opensOneCaseForManyRequestsAtOnce() throws Exception {
		String text = "Samtidig " + this.key;
		ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);
		List<Callable<ResponseEntity<JsonNode>>> calls = IntStream.range(0, AT_ONCE)
			.<Callable<ResponseEntity<JsonNode>>>mapToObj((i) -> () -> send(text))
			.toList();

		List<Future<ResponseEntity<JsonNode>>> answers = senders.invokeAll(calls);
		senders.shutdown();

		assertThat(answers).extracting((answer) -> caseNumber(answer.get()))
			.hasSize(AT_ONCE)
			.containsOnly(caseNumber(send(text)));
		assertThat(casesAsking(text)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "to ord", "" })
	void refusesAKeyThatIsNone(String wrong) {
		ResponseEntity<JsonNode> answer = new EnquiryCall(this.http).header("Idempotency-Key", wrong)
			.send(EnquiryCall.enquiry());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo("Idempotency-Key");
	}

	@Test
	void forgetsKeysAfterAMonth(@Autowired AcceptedEnquiries accepted) {
		caseNumber(send("Gammelt"));
		this.database.update("UPDATE accepted_enquiry SET accepted_at = ? WHERE idempotency_key = ?",
				OffsetDateTime.now().minusDays(31), this.key);
		String recent = UUID.randomUUID().toString();
		new EnquiryCall(this.http).header("Idempotency-Key", recent).send(EnquiryCall.enquiry());

		accepted.forgetOld();

		assertThat(rows(this.key)).isZero();
		assertThat(rows(recent)).isOne();
	}

	private int rows(String idempotencyKey) {
		return this.database.queryForObject("SELECT COUNT(*) FROM accepted_enquiry WHERE idempotency_key = ?",
				Integer.class, idempotencyKey);
	}

	private ResponseEntity<JsonNode> send(String text) {
		return new EnquiryCall(this.http).header("Idempotency-Key", this.key).send(EnquiryCall.enquiry("text", text));
	}

	private static String caseNumber(ResponseEntity<JsonNode> answer) {
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
		return answer.getBody().path("caseNumber").asText();
	}

	private int casesAsking(String text) {
		return this.database.queryForObject("SELECT COUNT(*) FROM enquiry WHERE text = ?", Integer.class, text);
	}

}
