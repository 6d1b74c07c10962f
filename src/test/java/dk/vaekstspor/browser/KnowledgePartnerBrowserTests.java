package dk.vaekstspor.browser;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.Vaekstspor;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A caseworker chooses partners, asks the company about each and notes each result, in
 * the real Tasklist. Screenshots are kept in {@code target/screenshots}.
 */
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:partner-browser", "vaekstspor.mail.directory=target/mail",
				"camunda.bpm.job-execution.enabled=false" })
@Import(ProcessTesting.class)
@DirtiesContext
class KnowledgePartnerBrowserTests {

	private static final String FILTER = "Mine opgaver";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Companies companies;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Introductions introductions;

	@Autowired
	private JdbcTemplate database;

	private AssessedCases cases;

	private String caseNumber;

	@BeforeEach
	void haveACase() {
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		this.cases = new AssessedCases(this.companies, this.caseFiles, this.engine, this.testing);
		earlierCase();
		this.caseNumber = this.cases.open(Need.AUTOMATION, Need.SKILLS);
		this.database.update("UPDATE enquiry SET text = ? WHERE case_number = ?",
				"Vi vil have en robot til at pakke køkkenskabe, men ved ikke, hvor vi skal begynde.\n"
						+ "Ring til mig på 97 12 34 56. Hilsen Mette Prøve",
				this.caseNumber);
		this.cases.start("knowledgePartnerMatching", this.caseNumber, Map.of());
	}

	/** So that the best partners have a record. */
	private void earlierCase() {
		String earlier = this.cases.open(Need.AUTOMATION);
		this.cases.start("knowledgePartnerMatching", earlier, Map.of());
		List<Introduction> best = this.introductions.latest(earlier).subList(0, 2);
		this.introductions.choose(earlier, best.stream().map((one) -> one.partner().partnerId()).toList(), "Robot");
		for (int i = 0; i < best.size(); i++) {
			long id = best.get(i).id();
			this.introductions.consent(id, true, "sagsbehandler", "");
			this.introductions.introduce(id);
			this.introductions.answer(id, i == 0, "");
		}
		this.introductions.registerResult(best.get(0).id(), MatchResult.COLLABORATION, "");
	}

	@AfterEach
	void letTheClockRun() {
		this.testing.resetClock();
	}

	@Test
	void caseworkerChoosesAsksAndLearnsPerPartner() {
		try (TasklistUser caseworker = new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port,
				"sagsbehandler")) {
			choose(caseworker);
			this.testing.runJobs(this.caseNumber);
			askTheCompany(caseworker);
			this.testing.runJobs(this.caseNumber);
			hearThePartners(caseworker);
			noteTheResults(caseworker);
		}
		assertThat(this.introductions.in(this.caseNumber, IntroductionState.ACCEPTED)).extracting(Introduction::result)
			.containsExactly(MatchResult.COLLABORATION, MatchResult.NO_RESULT);
	}

	private void choose(TasklistUser caseworker) {
		caseworker.openTask(FILTER, this.caseNumber, "Vælg vidensaktører");
		PlaywrightAssertions.assertThat(caseworker.form().locator(".vk-option-line").first()).containsText("Passer ");
		caseworker.page().setViewportSize(1400, 1250);
		caseworker.screenshot("49-vaelg-vidensaktoerer");
		Locator need = caseworker.form().getByLabel("Hvad har virksomheden brug for?");
		PlaywrightAssertions.assertThat(need)
			.hasValue("Vi vil have en robot til at pakke køkkenskabe, men ved ikke, hvor vi skal begynde.\n"
					+ "Ring til mig på [telefonnummer]. Hilsen [navn]");
		Accessibility.check(caseworker.page(), ".fjs-form");
		whole(caseworker.page(), "50-vaelg-vidensaktoerer");
		caseworker.tickFirst(2);
		caseworker.pick("Andre vidensaktører", "Aarhus Universitet");
		caseworker.fill("Hvad har virksomheden brug for?", "De vil pakke skabe med en robot. Ring på 97 12 34 56.");
		caseworker.pressComplete();
		assertThat(caseworker.notifications()).contains("et telefonnummer").doesNotContain("97 12");
		caseworker.screenshot("51-vaelg-vidensaktoerer-afvist");
		caseworker.page().locator(".alert .close:visible").first().click();
		caseworker.fill("Hvad har virksomheden brug for?", "De vil pakke køkkenskabe med en robot.");
		whole(caseworker.page(), "52-vaelg-vidensaktoerer-valgt");
		caseworker.complete();
	}

	private void askTheCompany(TasklistUser caseworker) {
		caseworker.openTask(FILTER, this.caseNumber, "Indhent samtykke");
		List<Locator> yes = caseworker.form()
			.getByLabel("Ja, og de må få kontaktpersonens navn, telefon og mail")
			.all();
		assertThat(yes).hasSize(3);
		yes.get(0).check();
		caseworker.form().getByLabel("Ja, men uden kontaktperson: svaret går gennem os").nth(1).check();
		caseworker.form().getByLabel("Nej, der sendes intet").nth(2).check();
		caseworker.fill("Hvem svarede, og hvordan?", "Mette Prøve, i telefonen i dag.");
		Accessibility.check(caseworker.page(), ".fjs-form");
		whole(caseworker.page(), "53-indhent-samtykke");
		caseworker.complete();
		assertThat(this.introductions.of(this.caseNumber)
			.stream()
			.filter((introduction) -> introduction.state().isAsked())
			.toList()).extracting(Introduction::state, Introduction::isContactShared)
			.containsExactly(tuple(IntroductionState.CONSENTED, true), tuple(IntroductionState.CONSENTED, false),
					tuple(IntroductionState.REFUSED, false));
	}

	private void hearThePartners(TasklistUser caseworker) {
		for (Introduction introduced : this.introductions.in(this.caseNumber, IntroductionState.INTRODUCED)) {
			caseworker.openTask(FILTER, this.caseNumber, introduced.partner().name());
			PlaywrightAssertions.assertThat(caseworker.form()).containsText(introduced.partner().name());
			whole(caseworker.page(), "54-registrer-svar-" + introduced.isContactShared());
			caseworker.tick("Ja, de vil gerne hjælpe");
			caseworker.complete();
			this.testing.runJobs(this.caseNumber);
		}
	}

	private void noteTheResults(TasklistUser caseworker) {
		caseworker.openTask(FILTER, this.caseNumber, "Registrér resultat");
		caseworker.form().getByLabel("Et samarbejde").nth(0).check();
		caseworker.form().getByLabel("Ingenting").nth(1).check();
		List<Locator> notes = caseworker.form().getByLabel("Hvad fik virksomheden ud af det?").all();
		notes.get(0).fill("De bygger en pakkerobot sammen.");
		notes.get(1).fill("De fik aldrig holdt et møde.");
		Accessibility.check(caseworker.page(), ".fjs-form");
		whole(caseworker.page(), "55-registrer-resultat");
		caseworker.complete();
	}

	/** A screenshot that shows the form as far as it goes. */
	private static void whole(Page page, String file) {
		page.setViewportSize(1400, 2400);
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", file + ".png")));
		page.setViewportSize(1400, 900);
	}

}
