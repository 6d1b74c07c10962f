package dk.vaekstspor.browser;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.Vaekstspor;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseResult;
import dk.vaekstspor.casefile.CaseStatus;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.triage.EnquiryTriage;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A case from the telephone call to its end, in the real Tasklist with real sign-ins, by
 * the people who would do it. The job executor runs; only the wait for the follow-up is
 * cut short. Screenshots are kept in {@code target/screenshots}.
 */
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:browser", "vaekstspor.mail.directory=target/mail",
				"vaekstspor.follow-up.after=P30D", "camunda.bpm.job-execution.wait-time-in-millis=200",
				"camunda.bpm.job-execution.max-wait=500" })
@DirtiesContext
class WholeCaseBrowserTests {

	private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final Pattern SURVEY_LINK = Pattern.compile("https?://\\S+(/opfoelgning/[\\w.-]+)");

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Journal journal;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private ManagementService management;

	@Autowired
	private DanishWorkingDays workingDays;

	@Autowired
	private EnquiryTriage triage;

	private String caseNumber;

	/** A case that comes before waits for its suggestion longer than a browser does. */
	@BeforeEach
	void letTheApplicationLearnToRead() {
		this.triage.suggest("Vi vil bygge en hal.", null, null);
	}

	@Test
	void takesACaseFromTheFirstCallToItsEnd() throws Exception {
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			registerEnquiry(caseworker);
			assess(caseworker);
			composeTaskforce(caseworker);
			answerInvitation("byg");
			answerInvitation("plan");
			holdMeeting(caseworker);
			performAction("byg");
			performAction("plan");
			closeTaskforce(caseworker);
			choosePartners(caseworker);
			registerAnswers(caseworker);
			registerResult(caseworker);
			fireFollowUp();
			answerSurvey();
			followUp(caseworker);
			closeCase(caseworker);
		}
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
			CaseFile caseFile = this.cases.get(this.caseNumber);
			assertThat(caseFile.status()).isEqualTo(CaseStatus.CLOSED);
			assertThat(caseFile.result()).isEqualTo(CaseResult.RESOLVED);
			assertThat(this.runtime.createProcessInstanceQuery().list())
				.allMatch((instance) -> instance.getProcessDefinitionKey().equals("taskforceReadiness"));
		});
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

	private void registerEnquiry(TasklistUser caseworker) {
		caseworker.screenshot("01-opgaver");
		caseworker.openStartForm();
		caseworker.fill("Virksomhed", "Hedens Møbelfabrik ApS");
		caseworker.fill("Kontaktperson", "Prøve Person <b>æøå</b>");
		caseworker.fill("Telefon", "97 12 34 56");
		caseworker.fill("E-mail", "prove@virksomhed.example");
		caseworker.fill("Hvad drejer det sig om?", "Ring til 010190-1234");
		caseworker.submitStartForm();
		assertThat(caseworker.notifications()).contains("CPR-nummer").doesNotContain("010190");
		caseworker.screenshot("02-ny-henvendelse-afvist");
		caseworker.fill("Hvad drejer det sig om?",
				"Vi vil bygge en ny hal ved siden af fabrikken 🚜 og have en robot til kantlimeren.\n"
						+ "<img src=x onerror=alert(1)> Hvem taler vi med?");
		caseworker.screenshot("03-ny-henvendelse");
		caseworker.submitStartForm();
		await().atMost(Duration.ofSeconds(30))
			.until(() -> this.runtime.createProcessInstanceQuery().rootProcessInstances().count() == 1);
		this.caseNumber = this.runtime.createProcessInstanceQuery()
			.rootProcessInstances()
			.singleResult()
			.getBusinessKey();
		confirmCompany(caseworker);
	}

	private void confirmCompany(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Bekræft virksomhed");
		caseworker.screenshot("04-bekraeft-virksomhed");
		caseworker.tick("Gå videre uden bekræftelse");
		caseworker.complete();
	}

	private void assess(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Vurdér henvendelse");
		assertThat(caseworker.form().innerText()).contains("<img src=x onerror=alert(1)>", "Prøve Person <b>æøå</b>",
				"97 12 34 56");
		caseworker.tick("Udvikle");
		caseworker.pick("Styrkeposition", "Produktion");
		assertThat(caseworker.form().innerText()).as("the need that 'robot' suggests").contains("Automatisering/robot");
		caseworker.pick("Behov", "Byggetilladelse");
		caseworker.tick("Virksomheden siger ja til, at vi kontakter den igen");
		caseworker.tick("Taskforce og vidensaktører");
		caseworker.screenshot("05-vurder-henvendelse");
		caseworker.complete();
	}

	private void composeTaskforce(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Sammensæt taskforce");
		caseworker.choose();
		caseworker.pick("Flere deltagere", "Byggesagsbehandler (demo)", "Planlægger (demo)");
		caseworker.fill("Hvad skal taskforcen løse?", "Plads og tilladelse til den nye hal");
		caseworker.select("Mødetid", "Anden tid");
		caseworker.date("Mødedato", workingDay(3));
		caseworker.select("Klokken", "10.00");
		caseworker.fill("Sted", "Rådhuset, lokale 2");
		caseworker.screenshot("06-sammensaet-taskforce");
		caseworker.complete();
	}

	private void answerInvitation(String user) {
		try (TasklistUser member = signIn(user)) {
			member.openTask("Mine opgaver", this.caseNumber, "Svar på invitation");
			member.tick("Ja, jeg deltager");
			member.tick("Nej, jeg er habil");
			member.screenshot("07-svar-paa-invitation-" + user);
			member.complete();
		}
	}

	private void holdMeeting(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Hold taskforcemøde");
		caseworker.fill("Referat", "Hallen kan ligge øst for fabrikken.");
		caseworker.form().locator(".fjs-repeat-render-add").first().click();
		caseworker.fill("Beslutning", "Vi søger om byggetilladelse i januar.");
		addAction(caseworker, "Send vejledning om byggetilladelse", "Byggesag");
		addAction(caseworker, "Undersøg lokalplanen", "Plan og by");
		caseworker.screenshot("08-hold-taskforcemoede");
		caseworker.complete();
	}

	private void addAction(TasklistUser caseworker, String title, String department) {
		caseworker.form().locator(".fjs-repeat-render-add").last().click();
		caseworker.fill("Hvad skal gøres?", title);
		caseworker.pick("Afdeling", department);
		caseworker.date("Frist", workingDay(5));
	}

	private void performAction(String user) {
		try (TasklistUser specialist = signIn(user)) {
			specialist.openTask("Min gruppes ledige opgaver", this.caseNumber, "Udfør indsats");
			specialist.claim();
			specialist.tick("Udført");
			specialist.fill("Hvad er der sket?", "Det er sendt og forklaret i telefonen.");
			specialist.screenshot("09-udfoer-indsats-" + user);
			specialist.complete();
		}
	}

	private void closeTaskforce(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Afslut taskforce");
		caseworker.fill("Opsummering til virksomheden", "I kan bygge øst for fabrikken.");
		caseworker.screenshot("10-afslut-taskforce");
		caseworker.complete();
	}

	private void choosePartners(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Vælg vidensaktører");
		caseworker.tickFirst(2);
		caseworker.screenshot("11-vaelg-vidensaktoerer");
		caseworker.complete();
		caseworker.openTask("Mine opgaver", this.caseNumber, "Indhent samtykke");
		caseworker.tick("Ja, og de må få kontaktpersonens navn, telefon og mail");
		caseworker.tickLast("Ja, men uden kontaktperson: svaret går gennem os");
		caseworker.fill("Hvem svarede, og hvordan?", "Prøve Person, i telefonen.");
		caseworker.screenshot("12-indhent-samtykke");
		caseworker.complete();
	}

	private void registerAnswers(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Registrér svar");
		caseworker.tick("Nej");
		caseworker.fill("Notat", "De har ikke tid før sommer.");
		caseworker.screenshot("13-registrer-svar");
		caseworker.complete();
		caseworker.awaitTheLast(this.caseNumber, "Registrér svar");
		caseworker.openTask("Mine opgaver", this.caseNumber, "Registrér svar");
		caseworker.tick("Ja, de vil gerne hjælpe");
		caseworker.complete();
	}

	private void registerResult(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Registrér resultat");
		caseworker.tick("Et samarbejde");
		caseworker.fill("Hvad fik virksomheden ud af det?", "De prøver en robot i to måneder.");
		caseworker.screenshot("14-registrer-resultat");
		caseworker.complete();
	}

	private void fireFollowUp() {
		await().atMost(Duration.ofSeconds(30)).until(() -> followUpTimer() != null);
		this.management.executeJob(followUpTimer().getId());
	}

	private Job followUpTimer() {
		return this.management.createJobQuery().timers().activityId("event_followUpDue").singleResult();
	}

	private void answerSurvey() {
		await().atMost(Duration.ofSeconds(30)).until(() -> surveyPath().isPresent());
		try (Page company = chromium.browser().newPage()) {
			company.navigate("http://127.0.0.1:" + this.port + surveyPath().orElseThrow());
			screenshot(company, "15-spoergeskema");
			company.locator("input[type=radio][value='4']").check();
			company.locator("textarea").fill("Tak for hurtig hjælp 🚜 <b>æøå</b>");
			company.locator("button[type=submit]").click();
			company.getByText("Tak").first().waitFor();
			screenshot(company, "16-spoergeskema-tak");
		}
	}

	private void followUp(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Følg op");
		assertThat(caseworker.form().innerText()).contains("Tak for hurtig hjælp 🚜 <b>æøå</b>");
		caseworker.tick("Ja");
		caseworker.tick("4 – tilfreds");
		caseworker.tickLast("Ja");
		caseworker.fill("Notat fra samtalen", "De er glade og har ansat to.");
		caseworker.screenshot("17-foelg-op");
		caseworker.complete();
		caseworker.openTask("Mine opgaver", this.caseNumber, "Registrér effekt");
		caseworker.fill("Nye job", "2");
		caseworker.screenshot("18-registrer-effekt");
		caseworker.complete();
	}

	private void closeCase(TasklistUser caseworker) {
		caseworker.openTask("Mine opgaver", this.caseNumber, "Afslut sag");
		caseworker.tick("Løst");
		caseworker.screenshot("19-afslut-sag");
		caseworker.complete();
	}

	private static void screenshot(Page page, String file) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file + ".png")));
	}

	private String workingDay(int days) {
		return this.workingDays.add(LocalDate.now(DanishWorkingDays.ZONE), days).format(DANISH_DATE);
	}

	private Optional<String> surveyPath() {
		return new SentMails(this.journal).of(this.caseNumber, "survey")
			.stream()
			.map((mail) -> SURVEY_LINK.matcher(SentMails.text(mail)))
			.filter(Matcher::find)
			.map((link) -> link.group(1))
			.findFirst();
	}

}
