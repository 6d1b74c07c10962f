package dk.vaekstspor.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager sees on the real Cockpit's dashboard what the weekly meeting should talk
 * about, and prints it. Screenshots are kept in {@code target/screenshots}.
 */
@CockpitBrowserTest
class OverviewBrowserTests {

	private static final String PANEL = ".vk-overview";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private PastCases cases;

	@Autowired
	private CaseFiles caseFiles;

	private String oldestCase;

	/**
	 * Twelve cases that are late, one of them confidential, and six that were answered.
	 */
	@BeforeAll
	void haveCases() {
		this.oldestCase = this.cases.open("Hede <b>Maskinværk</b> ApS", 40);
		String secret = this.cases.open("Hemmelig Holding A/S", 39);
		for (int number = 1; number <= 10; number++) {
			this.cases.open("Prøve Plast " + number + " ApS", 20 + number);
		}
		for (int days = 1; days <= 6; days++) {
			this.cases.answer(this.cases.open("Prøve Metal " + days + " A/S", 15), 15 - 2 * days);
		}
		this.cases.end();
		this.caseFiles.flag(secret, Flag.CONFIDENTIAL);
	}

	@Test
	void managerSeesWhatTheMeetingShouldTalkAbout() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Locator panel = open(page);
			PlaywrightAssertions.assertThat(panel).containsText("Siden sidste uge");
			PlaywrightAssertions.assertThat(panel.locator("table").first().locator("tbody tr").first())
				.containsText(Pattern.compile("Vurdér henvendelse.*Virksomhedsforløb.*sagsbehandler.*hverdage.*12"));
			PlaywrightAssertions.assertThat(panel.locator("table").last().locator("caption"))
				.hasText("De 10 værste af 12");
			Locator first = panel.locator("table").last().locator("tbody tr").first();
			PlaywrightAssertions.assertThat(first)
				.containsText(Pattern.compile(this.oldestCase + "Hede <b>Maskinværk</b> ApS.*! For sent"));
			PlaywrightAssertions.assertThat(panel).containsText("Fortrolig sag");
			assertThat(panel.innerText()).doesNotContain("Hemmelig Holding");
			assertThat(panel.locator("b").count()).isZero();
			assertThat(above(panel, page.locator(".vk-readiness"))).isTrue();
			Accessibility.check(page, PANEL);
			panel.scrollIntoViewIfNeeded();
			manager.screenshot("60-ugeoverblik");
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "screenshots", "61-forside.png")));
		}
	}

	@Test
	void managerFollowsACaseWithTheKeyboard() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			open(page);
			Keyboard keys = new Keyboard(page);
			keys.tabTo("Udskriv ugeoverblik");
			keys.tabTo(this.oldestCase);
			keys.press("Enter");
			page.waitForURL(Pattern.compile(".*#/process-instance/[^/]+/runtime.*"));
			PlaywrightAssertions.assertThat(page.locator("body")).containsText(this.oldestCase);
			page.goBack();
			open(page).locator("table").first().locator("a").first().click();
			page.waitForURL(Pattern.compile(".*#/process-definition/companyEngagement[^/]+/runtime.*"));
		}
	}

	@Test
	void managerPrintsTheWeekOnOnePage() throws Exception {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Locator panel = open(page);
			page.locator(".vk-readiness table").waitFor();
			page.evaluate("() => { window.print = () => { window.printed = true; }; }");
			new Keyboard(page).tabTo("Udskriv ugeoverblik");
			page.keyboard().press("Enter");
			assertThat(page.evaluate("() => window.printed")).isEqualTo(true);

			Path file = Path.of("target", "screenshots", "62-ugeoverblik.pdf");
			page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true).setPrintBackground(true));
			assertThat(pages(file)).isEqualTo(1);
			page.setViewportSize(718, 1047);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "screenshots", "62-ugeoverblik-tryk.png")));
			PlaywrightAssertions.assertThat(panel).isVisible();
			PlaywrightAssertions.assertThat(page.locator(".vk-readiness table")).isVisible();
			PlaywrightAssertions.assertThat(page.locator("[cam-widget-header]")).isHidden();
			PlaywrightAssertions.assertThat(page.locator(".vk-overview-print")).isHidden();
		}
	}

	@Test
	void caseworkerGetsNoOverview() {
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			assertThat(page.evaluate("() => fetch('/camunda/api/vaekstspor/bottlenecks').then(({ status }) => status)"))
				.isEqualTo(403);
			page.navigate(address() + "/camunda/app/cockpit/default/#/dashboard");
			PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Du har ikke adgang til siden");
			caseworker.screenshot("63-ugeoverblik-afvist");
			assertThat(page.locator(PANEL).count()).isZero();
		}
	}

	private Locator open(Page page) {
		page.navigate(address() + "/camunda/app/cockpit/default/#/dashboard");
		Locator panel = page.locator(PANEL);
		panel.locator("table").first().waitFor();
		page.locator(".vk-readiness table").waitFor();
		return panel;
	}

	private static boolean above(Locator one, Locator other) {
		return one.boundingBox().y < other.boundingBox().y;
	}

	private static long pages(Path pdf) throws Exception {
		String content = new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1);
		return Pattern.compile("/Type\\s*/Page\\b(?!s)").matcher(content).results().count();
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), address(), user);
	}

	private String address() {
		return "http://127.0.0.1:" + this.port;
	}

}
