package dk.vaekstspor.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.partner.PartnerFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.vaekstspor.browser.PartnersPage.PAGE;
import static dk.vaekstspor.browser.PartnersPage.PARTNER;
import static dk.vaekstspor.browser.PartnersPage.ROWS;
import static dk.vaekstspor.browser.ShippedPartners.SCHOOL;

/**
 * Caseworkers look in the directory of knowledge partners, in the real Tasklist, with the
 * keyboard only. Screenshots are kept in {@code target/screenshots}.
 */
@PartnersBrowserTest
class PartnersBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private ShippedPartners shippedPartners;

	@Autowired
	private PartnerFiles files;

	@Autowired
	private Introductions introductions;

	private String shipped;

	@BeforeEach
	void load() throws IOException {
		this.shipped = this.shippedPartners.load();
	}

	@Test
	void caseworkerFindsAPartnerAndSeesHowItWent() {
		long ended = this.shippedPartners.introduce("Væveriet <b>Nord</b>", false);
		this.introductions.answer(ended, true, "Gerne");
		this.introductions.registerResult(ended, MatchResult.COLLABORATION, "To lærlinge ansat");
		this.shippedPartners.introduce("Smedjen i Snejbjerg", false);
		this.shippedPartners.introduce("Den Hemmelige", true);
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			Keyboard keys = PartnersPage.open(page);
			assertThat(page.locator(PAGE + " .vk-actions button")).hasCount(0);
			keys.write("lærlinge herning");
			assertThat(page.locator(PAGE)).containsText("af 63 vidensaktører");
			assertThat(page.locator(ROWS).first()).containsText(SCHOOL);
			Accessibility.check(page, PAGE);
			caseworker.screenshot("50-vidensaktoerer-soeg");

			keys.tabTo(SCHOOL);
			keys.press("Enter");
			Locator partner = page.locator(PARTNER);
			assertThat(partner).containsText("Åbne introduktioner (2)");
			assertThat(partner).containsText("Smedjen i Snejbjerg");
			assertThat(partner).containsText("Fortrolig sag");
			assertThat(partner).not().containsText("Den Hemmelige");
			assertThat(partner).containsText("Væveriet <b>Nord</b>");
			assertThat(partner).containsText("To lærlinge ansat");
			assertThat(partner.locator(".vk-buttons")).hasCount(0);
			Accessibility.check(page, PARTNER);
			caseworker.screenshot("51-vidensaktoer");
			keys.press("Escape");
			keys.assertOn(SCHOOL);
		}
	}

	@Test
	void caseworkerFiltersAndSeesWhatIsUncertain() {
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			Keyboard keys = PartnersPage.open(page);
			keys.tabTo("Slags");
			keys.press("ArrowDown");
			assertThat(page.locator(PAGE)).containsText("af 63 vidensaktører");
			keys.tabTo("Aarhus Universitet, Institut for Fødevarer (AU FOOD)");
			keys.press("Enter");
			assertThat(page.locator(PARTNER + " .vk-uncertain")).hasText("Bør bekræftes");
			keys.press("Escape");
			keys.tabBackTo("Søg efter navn, by, kompetence, tilbud eller branche");
			keys.write("findes ikke");
			assertThat(page.locator(PAGE)).containsText("Ingen vidensaktører passer til søgningen.");
			keys.press("Control+a", "Delete", "Escape");
			keys.assertOn("Vidensaktører");
		}
	}

	@Test
	void thousandsOfPartnersDoNotFreezeThePage() {
		String line = this.shipped.lines().skip(1).findFirst().orElseThrow().substring("au-btech".length());
		this.files.replace(new StringReader(IntStream.range(0, 5000)
			.mapToObj((number) -> "partner-" + number + line)
			.collect(Collectors.joining("\n", this.shipped, "\n"))));
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			Keyboard keys = PartnersPage.open(page);
			assertThat(page.locator(PAGE)).containsText("5063 vidensaktører. De første 50 er vist.");
			assertThat(page.locator(ROWS)).hasCount(50);
			page.getByText("Vis 50 flere").focus();
			keys.press("Enter");
			assertThat(page.locator(ROWS)).hasCount(100);
			assertThat(page.locator(ROWS).nth(50).locator("button")).isFocused();
			page.locator(PAGE + " input[type=search]").focus();
			keys.write("innovationsfonden");
			assertThat(page.locator(PAGE)).containsText("af 5063 vidensaktører");
		}
	}

	@Test
	void nobodyElseIsShownTheWayThere() {
		try (TasklistUser specialist = signIn("byg")) {
			specialist.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(specialist.page().locator(".vk-partners-entry")).hasCount(0);
		}
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
