package dk.vaekstspor.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page that a company sees behind the link in its mail.
 */
@VaekstsporTest
class SurveyPageTests {

	private static final Pattern LINK = Pattern.compile("/opfoelgning/\\S+");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private JdbcTemplate database;

	private String caseNumber;

	private String link;

	@BeforeEach
	void sendSurvey(@Autowired Companies companies, @Autowired CaseFiles caseFiles, @Autowired ProcessEngine engine,
			@Autowired Journal journal) {
		AssessedCases cases = new AssessedCases(companies, caseFiles, engine, this.testing);
		this.caseNumber = cases.open(Need.BUILDING_PERMIT);
		caseFiles.startWork(this.caseNumber);
		cases.start("followUp", this.caseNumber, Map.of());
		this.testing.fireTimer(this.caseNumber, "event_followUpDue");
		Matcher found = LINK.matcher(SentMails.text(new SentMails(journal).of(this.caseNumber, "survey").get(0)));
		assertThat(found.find()).isTrue();
		this.link = found.group();
	}

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@Test
	void asksOneQuestionAndTellsNothingOfTheCase() {
		ResponseEntity<String> page = open();

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(page.getBody())
			.contains("<html lang=\"da\"", "<title>Hvordan gik det?</title>", "noindex", "<legend>", "Meget utilfreds",
					"Herning Kommune", "<label for=\"comment\">")
			.doesNotContain("Prøve", "Mette", this.caseNumber, "<script", "style=");
		HttpHeaders headers = page.getHeaders();
		assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
		assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(headers.getFirst("X-Robots-Tag")).contains("noindex");
		assertThat(headers.getCacheControl()).contains("no-store");
		assertThat(headers.get(HttpHeaders.SET_COOKIE)).isNull();
	}

	@Test
	void takesTheAnswerAndSaysThanks() {
		ResponseEntity<String> answer = send("4", "Tak 👍 for æ, ø og å & <b>alt</b>");

		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(answer.getBody()).contains("<h1>Tak for dit svar</h1>");
		assertThat(answers()).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("SATISFACTION", 4)
				.containsEntry("COMMENT", "Tak 👍 for æ, ø og å & <b>alt</b>"));
	}

	@Test
	void hasSomebodyContactADissatisfiedCompany() {
		send("2", "");
		this.testing.runJobs(this.caseNumber);

		assertThat(this.testing.openTasks(this.caseNumber)).contains("userTask_contactCompany");
	}

	@Test
	void worksOnlyOnce() {
		send("5", "");

		assertThat(send("1", "").getStatusCode()).isEqualTo(HttpStatus.GONE);
		ResponseEntity<String> again = open();
		assertThat(again.getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(again.getBody()).contains("<h1>Vi har fået dit svar</h1>");
		assertThat(answers()).singleElement().satisfies((row) -> assertThat(row).containsEntry("SATISFACTION", 5));
	}

	@Test
	void isNotUsedUpByOpeningIt() {
		open();

		assertThat(open().getStatusCode()).isEqualTo(HttpStatus.OK);
	}

	@Test
	void saysThatTheLinkHasExpired() {
		this.testing.at(Instant.now().plus(Duration.ofDays(900)));

		ResponseEntity<String> page = open();

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(page.getBody()).contains("<h1>Linket er udløbet</h1>");
		assertThat(send("5", "").getStatusCode()).isEqualTo(HttpStatus.GONE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "eyJhbGciOiJub25lIn0.e30.", "<b>x" })
	void saysThatTheLinkIsWrong(String token) {
		ResponseEntity<String> page = this.http.getForEntity("/opfoelgning/{token}", String.class, token);

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(page.getBody()).contains("<h1>Linket virker ikke</h1>").doesNotContain("<b>");
	}

	@ParameterizedTest
	@CsvSource({ "'', satisfaction-5, 'Vælg, hvor tilfreds du er.'", "6, satisfaction-5, 'Vælg, hvor tilfreds du er.'",
			"fem, satisfaction-5, 'Vælg, hvor tilfreds du er.'" })
	void asksForTheMissingAnswer(String satisfaction, String target, String reason) {
		ResponseEntity<String> page = send(satisfaction, "Det skrev jeg");

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(page.getBody()).contains("<title>Fejl: Hvordan gik det?</title>", "role=\"alert\"",
				"<a href=\"#" + target + "\">" + reason + "</a>", ">Det skrev jeg</textarea>");
		assertThat(answers()).isEmpty();
	}

	@Test
	void refusesACprNumberAndKeepsWhatWasTyped() {
		ResponseEntity<String> page = send("1", "Mit nummer er 010190-1234\n</textarea><b>");

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(page.getBody()).contains("CPR-nummer. Skriv den uden.", "aria-invalid=\"true\"",
				"Mit nummer er 010190-1234\n&lt;/textarea&gt;&lt;b&gt;</textarea>");
		assertThat(page.getBody()).containsPattern("value=\"1\"\\s+checked=\"checked\"");
		assertThat(answers()).isEmpty();
	}

	@Test
	void countsTwoThousandCharactersOfComment() {
		assertThat(send("3", "å".repeat(2001)).getBody()).contains("Skriv højst 2.000 tegn. Der er 2001.");
		assertThat(send("3", "å".repeat(2000)).getBody()).contains("<h1>Tak for dit svar</h1>");
	}

	private ResponseEntity<String> open() {
		return this.http.getForEntity(this.link, String.class);
	}

	private ResponseEntity<String> send(String satisfaction, String comment) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("satisfaction", satisfaction);
		form.add("comment", comment);
		return this.http.postForEntity(this.link, new HttpEntity<>(form, new HttpHeaders()), String.class);
	}

	private List<Map<String, Object>> answers() {
		return this.database.queryForList("""
				SELECT a.satisfaction, a.comment FROM survey_answer a
				JOIN follow_up f ON f.id = a.follow_up_id WHERE f.case_number = ?""", this.caseNumber);
	}

}
