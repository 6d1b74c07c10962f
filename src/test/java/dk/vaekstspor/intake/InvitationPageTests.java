package dk.vaekstspor.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.TaskforceCases;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * The pages that an invited colleague sees behind the links of the mail.
 */
@VaekstsporTest
class InvitationPageTests {

	private static final Pattern LINK = Pattern.compile("/invitation/(ja|nej)/\\S+");

	@Autowired
	private TestRestTemplate http;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private TaskforceFiles taskforces;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private CaseFiles caseFiles;

	private TaskforceCases cases;

	private SentMails mails;

	private String caseNumber;

	private String accept;

	private String decline;

	@BeforeEach
	void invite(@Autowired Companies companies, @Autowired ProcessEngine engine, @Autowired Journal journal) {
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		this.cases = new TaskforceCases(companies, this.caseFiles, engine, this.testing);
		this.mails = new SentMails(journal);
		this.caseNumber = this.cases.inviting("byg");
		List<String> links = links("taskforce-invitation");
		this.accept = links.get(0);
		this.decline = links.get(1);
	}

	@AfterEach
	void resetClock() {
		this.testing.resetClock();
	}

	@Test
	void asksOneQuestionAndTellsNothingOfTheCase() {
		for (String link : List.of(this.accept, this.decline)) {
			ResponseEntity<String> page = open(link);

			assertThat(page.getStatusCode()).isEqualTo(HttpStatus.OK);
			assertThat(page.getBody()).contains("<html lang=\"da\"", "noindex", "Herning Kommune", "<button")
				.doesNotContain("Prøve", "Prøven", "Lokale", this.caseNumber, "<script", "style=");
			HttpHeaders headers = page.getHeaders();
			assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
			assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("no-referrer");
			assertThat(headers.getFirst("X-Robots-Tag")).contains("noindex");
			assertThat(headers.getCacheControl()).contains("no-store");
			assertThat(headers.get(HttpHeaders.SET_COOKIE)).isNull();
		}
	}

	@Test
	void answersNothingByBeingOpened() {
		open(this.accept);
		open(this.decline);

		assertThat(member().state()).isEqualTo(MemberState.INVITED);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_answerInvitation");
	}

	@Test
	void takesAYesAsThePersonWhoWasAsked() {
		ResponseEntity<String> answer = send(this.accept, "interest", "NO");
		this.testing.runJobs(this.caseNumber);

		assertThat(answer.getBody()).contains("<h1>Tak for dit svar</h1>", "Du er med");
		assertThat(member().state()).isEqualTo(MemberState.ACCEPTED);
		assertThat(this.testing.openTasks(this.caseNumber)).containsExactly("userTask_holdTaskforceMeeting");
	}

	@Test
	void takesANoWithItsReason() {
		ResponseEntity<String> answer = send(this.decline, "reason", "Ferie 🌞 <b>æøå</b>");

		assertThat(answer.getBody()).contains("<h1>Tak for dit svar</h1>", "Vi spørger en anden");
		assertThat(member().state()).isEqualTo(MemberState.DECLINED);
		assertThat(member().declineReason()).isEqualTo("Ferie 🌞 <b>æøå</b>");
		assertThat(isConflicted()).isFalse();
	}

	@Test
	void registersADeclaredInterestOnEitherPage() {
		send(this.accept, "interest", "YES");
		assertThat(member().state()).isEqualTo(MemberState.DECLINED);
		assertThat(isConflicted()).isTrue();

		this.caseNumber = this.cases.inviting("plan");
		send(links("taskforce-invitation").get(1), "interest", "YES");
		assertThat(this.conflicts.isConflicted("plan", companyId())).isTrue();
	}

	@Test
	void isOverForSomebodyInTheRegister() {
		this.conflicts.declare("byg", companyId(), "");

		ResponseEntity<String> page = send(this.accept, "interest", "NO");

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(page.getBody()).contains("<h1>Invitationen er besvaret eller ændret</h1>");
		assertThat(member().state()).isEqualTo(MemberState.LEFT);
	}

	@Test
	void takesNothingFromSomebodyWhoIsRegisteredAtThatMoment(@Autowired JdbcClient database) {
		database
			.sql("INSERT INTO conflict_of_interest (user_id, company_id, reason, declared_at, version) "
					+ "VALUES ('byg', ?, '', CURRENT_TIMESTAMP, 0)")
			.param(companyId())
			.update();

		assertThat(send(this.accept, "interest", "NO").getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(send(this.decline, "reason", "").getStatusCode()).isEqualTo(HttpStatus.GONE);
		assertThat(member().state()).isEqualTo(MemberState.INVITED);
	}

	@Test
	void worksOnlyOnce() {
		send(this.decline, "reason", "");

		for (String link : List.of(this.accept, this.decline)) {
			assertThat(open(link).getStatusCode()).isEqualTo(HttpStatus.GONE);
			ResponseEntity<String> again = send(link, "interest", "NO");
			assertThat(again.getStatusCode()).isEqualTo(HttpStatus.GONE);
			assertThat(again.getBody()).contains("<h1>Invitationen er besvaret eller ændret</h1>");
		}
		assertThat(member().state()).isEqualTo(MemberState.DECLINED);
	}

	@Test
	void saysThatSomebodyElseWasAsked() {
		this.testing.fireTimer(this.caseNumber, "event_noAnswer");

		assertThat(open(this.accept).getBody()).contains("<h1>Invitationen er besvaret eller ændret</h1>");
	}

	@Test
	void endsWithTheInvitation() {
		this.testing.at(Instant.parse("2026-11-25T14:59:59Z"));
		assertThat(open(this.accept).getStatusCode()).isEqualTo(HttpStatus.OK);

		this.testing.at(Instant.parse("2026-11-25T15:00:00Z"));

		assertThat(open(this.accept).getBody()).contains("<h1>Linket er udløbet</h1>");
		assertThat(send(this.accept, "interest", "NO").getStatusCode()).isEqualTo(HttpStatus.GONE);
	}

	@Test
	void endsWithTheInvitationInTheReminderToo() {
		this.testing.at(Instant.parse("2026-11-24T15:00:00Z"));
		this.testing.fireTimer(this.caseNumber, "event_answerDue");
		String link = links("taskforce-invitation-reminder").get(0);

		this.testing.at(Instant.parse("2026-11-25T14:59:59Z"));
		assertThat(open(link).getStatusCode()).isEqualTo(HttpStatus.OK);
		this.testing.at(Instant.parse("2026-11-25T15:00:00Z"));
		assertThat(open(link).getStatusCode()).isEqualTo(HttpStatus.GONE);
	}

	@Test
	void knowsTheLinksOfEachAnswerApart() {
		assertThat(open(this.accept.replace("/ja/", "/nej/")).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(open("/invitation/ja/x").getBody()).contains("<h1>Linket virker ikke</h1>");
		assertThat(open("/opfoelgning/" + this.accept.replaceFirst(".*/", "")).getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
	}

	@Test
	void asksForTheMissingDeclaration() {
		ResponseEntity<String> page = send(this.accept, "interest", "");

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(page.getBody()).contains("<title>Fejl: Deltager du?</title>", "role=\"alert\"",
				"<a href=\"#interest-no\">Vælg, om du er habil.</a>");
	}

	@Test
	void refusesACprNumberAndKeepsWhatWasTyped() {
		ResponseEntity<String> page = send(this.decline, "reason", "010190-1234 </textarea><b>");

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(page.getBody()).contains("CPR-nummer. Skriv den uden.", "&lt;/textarea&gt;&lt;b&gt;</textarea>");
		assertThat(member().state()).isEqualTo(MemberState.INVITED);
	}

	@Test
	void refusesAnEndlessReason() {
		assertThat(send(this.decline, "reason", "å".repeat(100_000)).getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(member().state()).isEqualTo(MemberState.INVITED);
	}

	@Test
	void takesNothingOfThreeMegabytes() {
		ResponseEntity<String> page = send(this.decline, "reason", "x".repeat(3_000_000));

		assertThat(page.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(page.getBody()).contains("<h1>Vi kunne ikke læse dit svar</h1>", "<html lang=\"da\"");
		assertThat(member().state()).isEqualTo(MemberState.INVITED);
	}

	@Test
	void asksForPatienceAfterTooManyAnswers(@Autowired InvitationController controller,
			@Autowired LinkProblems problems, @Autowired ISpringTemplateEngine templates) throws Exception {
		IntakeSettings settings = new IntakeSettings("Kommunen", DataSize.ofKilobytes(64),
				new IntakeSettings.RateLimit(2, Duration.ofHours(1)));
		ThymeleafViewResolver views = new ThymeleafViewResolver();
		views.setTemplateEngine(templates);
		views.setCharacterEncoding("UTF-8");
		MockMvc pages = MockMvcBuilders.standaloneSetup(controller)
			.setControllerAdvice(problems)
			.setViewResolvers(views)
			.addInterceptors(new EnquiryRate(settings))
			.build();
		pages.perform(post(this.decline)).andExpect(status().isFound());
		pages.perform(post(this.decline)).andExpect(status().isGone());

		pages.perform(post(this.decline))
			.andExpect(status().isTooManyRequests())
			.andExpect(header().string(HttpHeaders.RETRY_AFTER, "1800"))
			.andExpect(content().string(containsString("<h1>Prøv igen om lidt</h1>")));
		pages.perform(get(this.decline)).andExpect(status().isGone());
	}

	@Test
	void givesAWholeDepartmentNoLinks() {
		this.caseNumber = this.cases.inviting("department:BYG");

		assertThat(links("taskforce-invitation")).isEmpty();
	}

	private List<String> links(String template) {
		List<MimeMessage> sent = this.mails.of(this.caseNumber, template);
		return LINK.matcher(SentMails.text(sent.get(sent.size() - 1))).results().map(MatchResult::group).toList();
	}

	private ResponseEntity<String> open(String link) {
		return this.http.getForEntity(link, String.class);
	}

	private ResponseEntity<String> send(String link, String field, String value) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add(field, value);
		return this.http.postForEntity(link, new HttpEntity<>(form, new HttpHeaders()), String.class);
	}

	private TaskforceMember member() {
		return this.taskforces.membersOf(this.caseNumber)
			.stream()
			.filter((member) -> member.state() != MemberState.PROPOSED && "byg".equals(member.userId()))
			.findFirst()
			.orElseThrow();
	}

	private boolean isConflicted() {
		return this.conflicts.isConflicted("byg", companyId());
	}

	private long companyId() {
		return this.caseFiles.get(this.caseNumber).companyId();
	}

}
