package dk.vaekstspor.browser;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import com.microsoft.playwright.Page;
import dk.vaekstspor.csv.CsvStyle;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.vocabulary.Competence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.vaekstspor.browser.PartnersPage.FORM;
import static dk.vaekstspor.browser.PartnersPage.MESSAGE;
import static dk.vaekstspor.browser.PartnersPage.PAGE;
import static dk.vaekstspor.browser.ShippedPartners.SCHOOL;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Managers keep the directory of knowledge partners, in the real Tasklist, with the
 * keyboard only. Screenshots are kept in {@code target/screenshots}.
 */
@PartnersBrowserTest
class PartnerKeepingBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private ShippedPartners shippedPartners;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerFiles files;

	@BeforeEach
	void load() throws IOException {
		this.shippedPartners.load();
	}

	@Test
	void managerAddsAPartnerAndMendsWhatWasWrong() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = PartnersPage.open(page);
			manager.screenshot("52-vidensaktoerer-leder");
			keys.tabBackTo("Tilføj vidensaktør");
			keys.press("Enter");
			writeWorkshop(keys);
			keys.press("Enter");
			assertThat(page.locator(FORM + " [role=alert]").first()).containsText("Brancher: skal udfyldes");
			assertThat(page.locator(FORM + " [role=alert]").first())
				.containsText("skal være et helt tal fra 0 til 999");
			Accessibility.check(page, FORM);
			manager.screenshot("53-vidensaktoer-fejl");
			keys.tabTo("Højst åbne introduktioner");
			keys.write("3");
			keys.tabTo("Alle brancher");
			keys.press("Space");
			keys.tabTo("Gem");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText("Ærø Værksted er gemt.");
			keys.assertOn("Tilføj vidensaktør");
		}
		assertThat(this.partners.find("aeroe-vaerksted")).get()
			.extracting(KnowledgePartner::competences, KnowledgePartner::capacity, KnowledgePartner::allSectors,
					KnowledgePartner::domain, KnowledgePartner::conflicts)
			.containsExactly(List.of(Competence.MATERIALS_METAL, Competence.APPRENTICES), 3, true, "aeroe.dk",
					List.of("12345678", "87654321"));
	}

	private static void writeWorkshop(Keyboard keys) {
		keys.assertOn("Navn *");
		keys.write("Ærø Værksted");
		keys.tabTo("Slags");
		keys.press("ArrowDown");
		keys.tabTo("By");
		keys.write("Herning");
		keys.tabTo("Hjemmeside");
		keys.write("https://aeroe.dk/");
		keys.tabTo("Rækkevidde");
		keys.press("ArrowDown");
		keys.tabTo("Virksomhedens størrelse");
		keys.write("0-50");
		keys.tabTo("Hvad tilbyder den?");
		keys.write("Måling og <b>råd</b>");
		keys.tabTo("Sikkerhed");
		keys.press("ArrowDown");
		keys.tabTo("Højst åbne introduktioner");
		keys.write("mange");
		keys.tabTo("Inhabil over for (CVR)");
		keys.write("12345678, 87654321");
		keys.tabTo("Vigtigste kompetence");
		keys.write(Competence.MATERIALS_METAL.label());
		keys.tabTo("Find i »kompetencer«");
		keys.write(Competence.APPRENTICES.label());
		keys.tabTo(Competence.APPRENTICES.label());
		keys.press("Space");
		keys.tabTo("Gem");
	}

	@Test
	void managerChangesPausesResumesAndRemoves() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = PartnersPage.open(page);
			PartnersPage.openPartner(page, keys, SCHOOL);
			keys.tabTo("Ret");
			keys.press("Enter");
			keys.tabTo("By");
			keys.write("Ikast");
			manager.screenshot("54-vidensaktoer-ret");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " er gemt.");
			keys.assertOn(SCHOOL);

			PartnersPage.reopen(page, keys);
			keys.tabTo("Sæt på pause");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " er på pause og bliver ikke foreslået.");
			assertThat(page.locator(PAGE + " td.vk-paused")).hasText("På pause");
			keys.assertOn(SCHOOL);
			PartnersPage.reopen(page, keys);
			keys.tabTo("Genoptag");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " bliver foreslået igen.");
			keys.assertOn(SCHOOL);
			PartnersPage.reopen(page, keys);
			keys.tabTo("Fjern");
			keys.press("Enter");
			keys.assertOn("Fortryd");
			Accessibility.check(page, ".vk-dialog-small");
			keys.tabBackTo("Fjern");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " er fjernet.");
		}
		KnowledgePartner school = this.partners.find("herningsholm").orElseThrow();
		assertThat(school.town()).isEqualTo("Ikast");
		assertThat(school.competences()).startsWith(Competence.APPRENTICES, Competence.UPSKILLING_TRAINING);
		assertThat(school.status()).isEqualTo(PartnerStatus.REMOVED);
	}

	@Test
	void managerIsToldWhenSomebodyElseWasFasterAndLosesNothingByEscape() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = PartnersPage.open(page);
			PartnersPage.openPartner(page, keys, SCHOOL);
			keys.tabTo("Ret");
			keys.press("Enter");
			this.partners.pause("herningsholm");
			keys.write("Mit nye navn");
			keys.press("Enter");
			assertThat(page.locator(FORM + " [role=alert]").first()).containsText("En anden har ændret vidensaktøren");
			keys.press("Escape");
			assertThat(page.locator(".vk-dialog-small")).containsText("Det, du har skrevet, går tabt.");
			keys.press("Escape");
			assertThat(page.locator(FORM).getByLabel("Navn *").last()).hasValue("Mit nye navn");
		}
	}

	@Test
	void managerImportsAFileOnlyWhenItIsFaultless() {
		this.shippedPartners.introduce("Smedjen i Snejbjerg", false);
		String exported = this.files.export(CsvStyle.DANISH);
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			// The browser's own dialog would come, and stay, as long as nobody listens.
			page.onFileChooser((chooser) -> {
			});
			Keyboard keys = PartnersPage.open(page);
			keys.tabBackTo("Indlæs CSV");
			keys.press("Enter");
			manager.chooseFile("vidensaktoerer.csv", exported.replaceFirst(";university;", ";universitet;"));
			assertThat(page.locator(".vk-dialog-import .vk-table tbody tr"))
				.hasText("2typekendes ikke (»universitet«)");
			assertThat(page.getByText("Erstat listen")).isDisabled();

			manager.chooseFile("vidensaktoerer.csv",
					exported.lines()
						.filter((line) -> !line.startsWith("herningsholm;"))
						.collect(Collectors.joining("\r\n")));
			assertThat(page.locator(".vk-dialog-import .vk-good")).containsText("1 vidensaktør fjernes");
			assertThat(page.locator(".vk-dialog-import .vk-warning").last())
				.hasText("Har åbne introduktioner, som fortsætter: " + SCHOOL);
			Accessibility.check(page, ".vk-dialog-import");
			manager.screenshot("55-vidensaktoerer-indlaes");
			keys.tabTo("Erstat listen");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).containsText("1 vidensaktør fjernet");
			keys.assertOn("Indlæs CSV");
		}
		assertThat(this.partners.all()).hasSize(62);
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
