package dk.vaekstspor.browser;

import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager finds in the real Cockpit where cases wait, mostly with the keyboard alone.
 * Screenshots are kept in {@code target/screenshots}.
 */
@CockpitBrowserTest
class BottleneckBrowserTests {

	private static final String DIALOG = ".vk-dialog-step";

	private static final String ASSESSMENT = "Vurdér henvendelse";

	private static final int ASSESSED = 8;

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private PastCases cases;

	@Autowired
	private RepositoryService repository;

	private String oldestCase;

	/** Assessments that took one to eight days, two that nobody has begun. */
	@BeforeAll
	void haveCases() {
		this.oldestCase = this.cases.open("Hede <b>Maskinværk</b> ApS", 40);
		this.cases.open("Prøve Plast ApS", 30);
		for (int days = 1; days <= ASSESSED; days++) {
			this.cases.answer(this.cases.open("Prøve Metal " + days + " A/S", 25), 25 - days);
		}
		this.cases.end();
	}

	@Test
	void managerSeesTheBottleneckOnTheDiagram() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			for (int[] size : new int[][] { { 1920, 1080 }, { 1280, 800 } }) {
				page.setViewportSize(size[0], size[1]);
				openProcess(page, "companyEngagement");
				// Cockpit keeps the height of its panes until the page is loaded again.
				page.reload();
				PlaywrightAssertions.assertThat(badge(page))
					.containsText(Pattern.compile("Vurdér henvendelse: .*100 % · 2 åbne.*ældste 40 døgn"));
				PlaywrightAssertions.assertThat(shape(page, "userTask_assessEnquiry"))
					.hasClass(Pattern.compile(".*vk-heat-4.*"));
				PlaywrightAssertions.assertThat(badge(page)).isVisible();
				manager.screenshot("50-flaskehals-" + size[0]);
			}
			// Cockpit's own count can still be reached.
			page.locator(".djs-overlay .instance-count").first().click(new Locator.ClickOptions().setTrial(true));
			Accessibility.check(page, BottlenecksPage.LEGEND);
			Accessibility.check(page, ".vk-badge-place");
			badgeStaysThroughZoomAndOpensTheStep(page);
		}
	}

	private void badgeStaysThroughZoomAndOpensTheStep(Page page) {
		for (int zoom = 0; zoom < 3; zoom++) {
			page.locator("[ng-click='zoomOut()']").click();
		}
		PlaywrightAssertions.assertThat(badge(page)).isVisible();
		assertThat(badge(page).boundingBox().width).isGreaterThan(60);
		badge(page).click();
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText(ASSESSMENT);
		page.keyboard().press("Escape");
		openProcess(page, "taskforce");
		openProcess(page, "companyEngagement");
		PlaywrightAssertions.assertThat(badge(page)).hasCount(1);
		shape(page, "userTask_assessEnquiry").click(new Locator.ClickOptions().setForce(true));
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).hasCount(1);
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText(ASSESSMENT);
		page.goBack();
		page.goBack();
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).hasCount(0);
	}

	@Test
	void managerChoosesWhatToSeeAndKeepsIt() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = openProcess(page, "companyEngagement");
			keys.tabTo("Skift visning");
			keys.press("Enter");
			keys.tabTo("Ur");
			page.keyboard().type("Arb");
			keys.tabTo("Åbne sager");
			page.keyboard().type("Kun");
			keys.tabTo("Periode");
			page.keyboard().type("Fra");
			keys.tabTo("Fra");
			keys.write("i går");
			keys.press("Tab");
			PlaywrightAssertions.assertThat(page.locator(BottlenecksPage.LEGEND + " [role=alert]"))
				.hasText("Skriv datoen som dd.mm.åååå.");
			Accessibility.check(page, BottlenecksPage.LEGEND);
			manager.screenshot("51-flaskehals-periode");
			keys.tabBackTo("Periode");
			page.keyboard().type("I alt");
			keys.press("Escape");
			keys.assertOn("Skift visning");
			PlaywrightAssertions.assertThat(badge(page)).containsText(Pattern.compile("hverdage|\\d t"));

			openProcess(page, "taskforce");
			PlaywrightAssertions.assertThat(page.locator(BottlenecksPage.LEGEND))
				.containsText("Arbejdstimer · Kun afsluttede · I alt");
			PlaywrightAssertions.assertThat(page.locator(BottlenecksPage.TAB))
				.containsText("Ingen sager har været gennem forløbet");
		}
	}

	@Test
	void managerReadsAndSortsTheTableWithTheKeyboard() throws Exception {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			page.setViewportSize(1280, 800);
			Keyboard keys = openProcess(page, "companyEngagement");
			page.locator(BottlenecksPage.TAB + " select").first().focus();
			keys.tabTo("Åbne");
			keys.press("Enter");
			keys.assertOn("Åbne\u00a0▼");
			PlaywrightAssertions.assertThat(page.locator(BottlenecksPage.TAB + " th[aria-sort=descending]"))
				.hasText("Åbne\u00a0▼");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(BottlenecksPage.TAB + " th[aria-sort=ascending]"))
				.hasText("Åbne\u00a0▲");
			Accessibility.check(page, BottlenecksPage.TAB);
			manager.screenshot("52-flaskehalse-tabel");
			keys.tabTo("Hent som CSV");
			Download csv = page.waitForDownload(() -> keys.press("Enter"));
			assertThat(Files.readString(csv.path())).startsWith("\uFEFF").contains(ASSESSMENT, ";");

			openStep(page, keys);
			Accessibility.check(page, DIALOG);
			manager.screenshot("53-flaskehals-trin");
			keys.press("Escape");
			PlaywrightAssertions.assertThat(page.locator(DIALOG)).hasCount(0);
			keys.assertOn(ASSESSMENT);
		}
	}

	private static void openStep(Page page, Keyboard keys) {
		keys.tabBackTo(ASSESSMENT);
		keys.press("Enter");
		keys.assertOn("Luk");
	}

	@Test
	void managerFollowsAStepToItsOldestCase() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = openProcess(page, "companyEngagement");
			page.locator(BottlenecksPage.TAB + " select").first().focus();
			keys.tabTo(ASSESSMENT);
			keys.press("Enter");
			Locator dialog = page.locator(DIALOG);
			PlaywrightAssertions.assertThat(dialog)
				.containsText(Pattern.compile(
						"Hvis »Vurdér henvendelse« altid nåede sit mål på 2 hverdage, ville det typiske forløb tage .*"
								+ "Regnet på 8 afsluttede forløb"));
			PlaywrightAssertions.assertThat(dialog).containsText("Hede <b>Maskinværk</b> ApS");
			PlaywrightAssertions.assertThat(dialog.locator(".vk-chart canvas")).hasCount(3);
			keys.tabTo("Sådan er det regnet");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(dialog).containsText("Det er et skøn");
			PlaywrightAssertions.assertThat(dialog.locator(".vk-thresholds form"))
				.containsText("Som standard: når 3 er over fristen");
			dialog.evaluate("dialog => dialog.scrollTo(0, dialog.scrollHeight)");
			manager.screenshot("54-flaskehals-trin-tal");
			keys.tabTo("Vis tallene som tabel");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(dialog.locator("details[open] table")).containsText("Stadig åben");
			Accessibility.check(page, DIALOG);
			keys.tabBackTo(this.oldestCase);
			keys.press("Enter");
			page.waitForURL(Pattern.compile(".*#/process-instance/[^/]+/runtime.*"));
			PlaywrightAssertions.assertThat(dialog).hasCount(0);
			PlaywrightAssertions.assertThat(page.locator("body")).containsText(this.oldestCase);
		}
	}

	private Keyboard openProcess(Page page, String key) {
		return BottlenecksPage.open(page, BottlenecksPage.address(this.port, this.repository, key));
	}

	private static Locator badge(Page page) {
		return page.locator(".vk-badge", new Page.LocatorOptions().setHasText(ASSESSMENT));
	}

	private static Locator shape(Page page, String step) {
		return page.locator("[data-element-id=" + step + "]").first();
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
