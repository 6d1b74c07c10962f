package dk.vaekstspor.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.vaekstspor.casefile.CaseAccess;
import dk.vaekstspor.casefile.CaseAccessLog;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager finds a case in the real Cockpit, finished or not, and sees on the diagram
 * what happened to it. Screenshots are kept in {@code target/screenshots}.
 */
@CockpitBrowserTest
class CaseListBrowserTests {

	private static final String PAGE = ".vk-cases";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private PastCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private CaseAccessLog accesses;

	private String finished;

	private String secret;

	@BeforeAll
	void haveCases() {
		this.finished = this.cases.open("Hede <b>Maskinværk</b> ApS", 40);
		this.cases.answer(this.finished, 20);
		this.secret = this.cases.open("Hemmelig Holding A/S", 9);
		for (int number = 1; number <= 27; number++) {
			this.cases.open("Prøve Plast " + number + " ApS", 8);
		}
		this.cases.end();
		this.caseFiles.flag(this.secret, Flag.CONFIDENTIAL);
	}

	@Test
	void managerFindsAFinishedCaseAndItsTimelineWithTheKeyboard() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = new Keyboard(page);
			page.navigate(address() + "/camunda/app/cockpit/default/#/dashboard");
			page.locator("[cam-widget-header] a[href='#/sager']").waitFor();
			keys.tabTo("Sager");
			keys.press("Enter");
			keys.assertOn("Sager");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Viser 1–25 af 29 sager.");
			Accessibility.check(page, PAGE);
			manager.screenshot("70-sager");
			keys.tabTo("Sagsnummer, virksomhed eller CVR-nummer");
			keys.write("maskinværk");
			keys.tabTo("Tilstand");
			page.keyboard().type("Afs");
			keys.press("Enter");
			keys.tabTo("Søg");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Viser 1–1 af 1 sag.");
			PlaywrightAssertions.assertThat(page.locator(PAGE + " tbody tr"))
				.containsText(Pattern.compile(this.finished + "Hede <b>Maskinværk</b> ApS.*Udvikle.*Besvaret"));
			manager.screenshot("71-sager-fundet");
			keys.tabTo(this.finished);
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(PAGE + " h1"))
				.hasText("Sag " + this.finished + ": Hede <b>Maskinværk</b> ApS");
			showsTheTimeline(page, manager);
			showsTheCalledProcess(page, keys, manager);
			page.goBack();
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Viser 1–1 af 1 sag.");
		}
	}

	private void showsTheTimeline(Page page, TasklistUser manager) {
		Locator assessment = page.locator(".vk-case-badge", new Page.LocatorOptions().setHasText("20 døgn"));
		PlaywrightAssertions.assertThat(assessment).isVisible();
		PlaywrightAssertions.assertThat(page.locator("[data-element-id=userTask_assessEnquiry]").first())
			.hasClass(Pattern.compile(".*vk-case-late.*"));
		PlaywrightAssertions
			.assertThat(page.locator(PAGE + " tbody tr", new Page.LocatorOptions().setHasText("Vurdér henvendelse")))
			.containsText(Pattern.compile("20 døgn.*hverdage.*sagsbehandler: .*Udført, for sent"));
		Accessibility.check(page, PAGE);
		manager.screenshot("72-sag-tidslinje");
	}

	private static void showsTheCalledProcess(Page page, Keyboard keys, TasklistUser manager) {
		keys.tabTo("Vis nr. 1, Bekræft virksomhed, på diagrammet");
		keys.press("Enter");
		PlaywrightAssertions.assertThat(page.locator(".vk-case-processes [aria-pressed=true]"))
			.containsText("Virksomhedsafklaring");
		PlaywrightAssertions.assertThat(page.locator("[data-element-id=userTask_confirmCompany]").first())
			.hasClass(Pattern.compile(".*vk-case-pointed.*"));
		manager.screenshot("73-sag-kaldt-forloeb");
	}

	@Test
	void managerTurnsPagesAndIsToldOfWrongDates() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			open(page, "");
			Keyboard keys = new Keyboard(page);
			page.locator(PAGE + " h1").focus();
			keys.tabTo("Åbnet eller afsluttet fra");
			keys.write("i går");
			keys.press("Enter");
			keys.assertOn("Åbnet eller afsluttet fra");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Skriv datoen som dd.mm.åååå.");
			keys.tabTo("Næste");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Viser 26–29 af 29 sager.");
			keys.assertOn("Sager");
			open(page, "?query=findes+ikke");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Ingen sager passer");
			open(page, "?sag=2020-99999");
			PlaywrightAssertions.assertThat(page.locator(PAGE)).containsText("Der er ingen sag med det nummer.");
		}
	}

	@Test
	void openingAConfidentialCaseIsLogged() {
		try (TasklistUser manager = signIn("leder")) {
			int before = this.accesses.of(this.secret).size();
			open(manager.page(), "?sag=" + this.secret);
			PlaywrightAssertions.assertThat(manager.page().locator(PAGE + " h1"))
				.hasText("Sag " + this.secret + ": Hemmelig Holding A/S (fortrolig)");
			PlaywrightAssertions.assertThat(manager.page().locator(".vk-case-badge-open")).containsText("Åbent");
			PlaywrightAssertions.assertThat(manager.page().locator(".vk-case-badge-open")).isVisible();
			manager.screenshot("74-sag-fortrolig-aaben");
			assertThat(this.accesses.of(this.secret)).hasSizeGreaterThan(before)
				.last()
				.extracting(CaseAccess::userId)
				.isEqualTo("leder");
		}
	}

	@Test
	void caseworkerFindsNoCasesHere() {
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			for (String path : new String[] { "cases", "cases/" + this.secret + "/timeline" }) {
				assertThat(page
					.evaluate("path => fetch('/camunda/api/vaekstspor/' + path).then(({ status }) => status)", path))
					.isEqualTo(403);
			}
			page.navigate(address() + "/camunda/app/cockpit/default/#/sager");
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Du har ikke adgang til siden");
			caseworker.screenshot("75-sager-afvist");
			assertThat(page.locator(PAGE + " table").count()).isZero();
		}
	}

	private void open(Page page, String query) {
		page.navigate(address() + "/camunda/app/cockpit/default/#/sager" + query);
		page.locator(PAGE + " h1").waitFor();
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), address(), user);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
