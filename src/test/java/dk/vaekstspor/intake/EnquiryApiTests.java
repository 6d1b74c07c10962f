package dk.vaekstspor.intake;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

@VaekstsporTest
class EnquiryApiTests {

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Companies companies;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ProcessTesting testing;

	@Test
	void hasTheCaseAndItsProcessBeforeTheAnswer() {
		ResponseEntity<JsonNode> answer = call().send(EnquiryCall.enquiry());

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		assertThat(answer.getBody().fieldNames()).toIterable().containsExactly("caseNumber");
		CaseFile opened = opened(answer);
		assertThat(opened.channel()).isEqualTo(Channel.WEB);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(opened.caseNumber()).count())
			.isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ærø Ålefiskeri & Søn I/S", "Rokoko 🚀 ApS 👩‍🌾", "<b>Fed</b> <script>alert(1)</script>",
			"'; DROP TABLE company; --", "[[${7*7}]] ${x} #{y}", "\u202eRTL" })
	void keepsWhatPeopleWriteAsTheyWroteIt(String text) {
		var enquiry = EnquiryCall.enquiry("text", text);
		enquiry.put("companyName", text);
		enquiry.put("contactName", text);

		CaseFile opened = opened(call().send(enquiry));

		assertThat(this.companies.get(opened.companyId()).name()).isEqualTo(text);
		assertThat(this.companies.findContact(opened.contactId()).orElseThrow().name()).isEqualTo(text);
		assertThat(this.cases.enquiriesOf(opened.caseNumber()).get(0).text()).isEqualTo(text);
	}

	@Test
	void replacesWhatNoDatabaseTakes() {
		CaseFile opened = opened(call().send(EnquiryCall.enquiry("text", "  et\u0000to\r\ntre\ud800  ")));

		assertThat(this.cases.enquiriesOf(opened.caseNumber()).get(0).text()).isEqualTo("et to\ntre");
	}

	@Test
	void acceptsAWellFormedNumberThatNobodyKnows() {
		CaseFile opened = opened(call().send(EnquiryCall.enquiry("cvrNumber", "DK 12 34 56 74")));

		assertThat(this.companies.get(opened.companyId()).cvrNumber()).isEqualTo("12345674");
		this.testing.runJobs(opened.caseNumber());
		assertThat(this.testing.openTasks(opened.caseNumber())).containsExactly("userTask_confirmCompany");
	}

	@Test
	void opensTwoCasesForADuplicateWithoutKey() {
		assertThat(opened(call().send(EnquiryCall.enquiry())).caseNumber())
			.isNotEqualTo(opened(call().send(EnquiryCall.enquiry())).caseNumber());
	}

	@Test
	void treatsEmptyOptionalFieldsAsLeftOut() {
		var enquiry = EnquiryCall.enquiry("cvrNumber", " ");
		enquiry.put("contactEmail", "");
		enquiry.put("contactPhone", null);
		enquiry.put("channel", "");

		assertThat(call().send(enquiry).getStatusCode()).isEqualTo(HttpStatus.CREATED);
	}

	static Stream<Arguments> faults() {
		return Stream.of(arguments("companyName", null, "Feltet skal udfyldes."),
				arguments("companyName", " \t ", "Feltet skal udfyldes."),
				arguments("contactName", "\u0000", "Feltet skal udfyldes."),
				arguments("text", "", "Feltet skal udfyldes."),
				arguments("text", "x".repeat(10_001), "Skriv højst 10000 tegn."),
				arguments("companyName", "x".repeat(201), "Skriv højst 200 tegn."),
				arguments("contactPhone", "1".repeat(31), "Skriv højst 30 tegn."),
				arguments("cvrNumber", "1234567", "Et CVR-nummer har otte cifre."),
				arguments("cvrNumber", "abcdefgh", "Et CVR-nummer består kun af cifre."),
				arguments("cvrNumber", "12345678", "Det CVR-nummer kan ikke findes. Er et ciffer tastet forkert?"),
				arguments("contactEmail", "karen", "Skriv en mailadresse, fx navn@firma.dk."),
				arguments("channel", "fax",
						"Kanalen skal være phone, email, visit, event, web, outreach eller referral."),
				arguments("text", "Mit nummer er 010190-1234.",
						"Teksten ser ud til at indeholde et CPR-nummer. Skriv den uden."),
				arguments("contactName", "Karen 0101901234",
						"Teksten ser ud til at indeholde et CPR-nummer. Skriv den uden."),
				arguments("text", 7, "Værdien skal være en tekst."),
				arguments("text", List.of("a"), "Værdien skal være en tekst."),
				arguments("cvr", "12345674", "Feltet findes ikke."));
	}

	@ParameterizedTest
	@MethodSource("faults")
	void namesTheFieldAndTheReason(String field, Object value, String reason) {
		ResponseEntity<JsonNode> answer = call().send(EnquiryCall.enquiry(field, value));

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().path("type").asText()).isEqualTo("urn:vaekstspor:problem:invalid");
		assertThat(answer.getBody().path("errors")).hasSize(1);
		assertThat(answer.getBody().at("/errors/0/field").asText()).isEqualTo(field);
		assertThat(answer.getBody().at("/errors/0/reason").asText()).isEqualTo(reason);
	}

	@Test
	void namesAllFaultsAtOnceInTheOrderOfTheFields() {
		JsonNode errors = call().send("{\"cvrNumber\": \"1\"}").getBody().path("errors");

		assertThat(StreamSupport.stream(errors.spliterator(), false).map((error) -> error.path("field").asText()))
			.containsExactly("companyName", "cvrNumber", "contactName", "text");
	}

	@Test
	void answersInEnglishWhenAsked() {
		JsonNode problem = call().header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
			.send(EnquiryCall.enquiry("cvrNumber", "12345678"))
			.getBody();

		assertThat(problem.path("title").asText()).isEqualTo("Fields are missing or wrong");
		assertThat(problem.at("/errors/0/reason").asText())
			.isEqualTo("No company can have that CVR number. Is a digit mistyped?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "{", "[]", "\"text\"", "{\"text\": \"a\"} {}",
			"{\"text\": \"a\", \"text\": \"b\"}" })
	void refusesWhatIsNotOneJsonObject(String body) {
		ResponseEntity<JsonNode> answer = call().send(body);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody().path("title").asText()).isEqualTo("Indholdet kan ikke læses");
	}

	@Test
	void refusesOtherContentThanJson() {
		ResponseEntity<JsonNode> answer = call().header(HttpHeaders.CONTENT_TYPE, "text/plain").send("Hej");

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
		assertThat(answer.getBody().path("detail").asText()).endsWith("kaldet tager: [application/json]");
	}

	@Test
	void refusesATextOfAHundredThousandCharacters() {
		ResponseEntity<JsonNode> answer = call().send(EnquiryCall.enquiry("text", "x".repeat(100_000)));

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
		assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(answer.getBody().path("detail").asText()).contains("64 kB");
	}

	@Test
	void countsTheBytesHoweverThePathIsWritten() {
		ResponseEntity<JsonNode> answer = this.http.postForEntity(URI.create("/%61pi/enquiries"),
				EnquiryCall.enquiry("text", "x".repeat(100_000)), JsonNode.class);

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.PAYLOAD_TOO_LARGE);
	}

	@Test
	void takesALongTextInManyBytes() {
		assertThat(call().send(EnquiryCall.enquiry("text", "å".repeat(10_000))).getStatusCode())
			.isEqualTo(HttpStatus.CREATED);
	}

	@Test
	void opensACaseForWhoeverAsksWhateverTheySignInWith() {
		HttpHeaders wrong = new HttpHeaders();
		wrong.setBasicAuth("admin", "wrong");

		assertThat(call().header(HttpHeaders.AUTHORIZATION, wrong.getFirst(HttpHeaders.AUTHORIZATION))
			.send(EnquiryCall.enquiry())
			.getStatusCode()).isEqualTo(HttpStatus.CREATED);
	}

	private EnquiryCall call() {
		return new EnquiryCall(this.http);
	}

	private CaseFile opened(ResponseEntity<JsonNode> answer) {
		assertThat(answer.getStatusCode()).as(String.valueOf(answer.getBody())).isEqualTo(HttpStatus.CREATED);
		return this.cases.get(answer.getBody().path("caseNumber").asText());
	}

}
