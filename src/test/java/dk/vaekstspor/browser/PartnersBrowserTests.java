package dk.vaekstspor.browser;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.vaekstspor.Vaekstspor;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.NewEnquiry;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.company.Company;
import dk.vaekstspor.csv.CsvStyle;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.introduction.ProposedPartner;
import dk.vaekstspor.partner.KnowledgePartner;
import dk.vaekstspor.partner.KnowledgePartners;
import dk.vaekstspor.partner.PartnerFiles;
import dk.vaekstspor.partner.PartnerStatus;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Channel;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Caseworkers look in the directory of knowledge partners and managers keep it, in the
 * real Tasklist, with the keyboard only. Screenshots are kept in
 * {@code target/screenshots}.
 */
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:partners-browser", "vaekstspor.mail.directory=target/mail",
				"camunda.bpm.job-execution.enabled=false" })
@DirtiesContext
class PartnersBrowserTests {

	private static final String PAGE = ".vk-dialog-page";

	private static final String ROWS = PAGE + " .vk-table tbody tr";

	private static final String MESSAGE = PAGE + " .vk-message";

	private static final String PARTNER = ".vk-dialog-partner";

	private static final String FORM = ".vk-dialog-person";

	private static final String SCHOOL = "Herningsholm Erhvervsskole & Gymnasier";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private KnowledgePartners partners;

	@Autowired
	private PartnerFiles files;

	@Autowired
	private Introductions introductions;

	@Autowired
	private Companies companies;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private JdbcClient database;

	private String shipped;

	@BeforeEach
	void loadTheShippedDirectory() throws Exception {
		this.shipped = new ClassPathResource("partners/partners.csv").getContentAsString(StandardCharsets.UTF_8);
		this.files.replace(new StringReader(this.shipped));
		this.partners.resume("herningsholm");
		this.database.sql("DELETE FROM introduction").update();
	}

	@Test
	void caseworkerFindsAPartnerAndSeesHowItWent() {
		long ended = introduce("Væveriet <b>Nord</b>", false);
		this.introductions.answer(ended, true, "Gerne");
		this.introductions.registerResult(ended, MatchResult.COLLABORATION, "To lærlinge ansat");
		introduce("Smedjen i Snejbjerg", false);
		introduce("Den Hemmelige", true);
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			Keyboard keys = openPartners(page);
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
			Keyboard keys = openPartners(page);
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
	void managerAddsAPartnerAndMendsWhatWasWrong() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = openPartners(page);
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
			Keyboard keys = openPartners(page);
			open(page, keys, SCHOOL);
			keys.tabTo("Ret");
			keys.press("Enter");
			keys.tabTo("By");
			keys.write("Ikast");
			manager.screenshot("54-vidensaktoer-ret");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " er gemt.");
			keys.assertOn(SCHOOL);

			reopen(page, keys);
			keys.tabTo("Sæt på pause");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " er på pause og bliver ikke foreslået.");
			assertThat(page.locator(PAGE + " td.vk-paused")).hasText("På pause");
			keys.assertOn(SCHOOL);
			reopen(page, keys);
			keys.tabTo("Genoptag");
			keys.press("Enter");
			assertThat(page.locator(MESSAGE)).hasText(SCHOOL + " bliver foreslået igen.");
			keys.assertOn(SCHOOL);
			reopen(page, keys);
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
			Keyboard keys = openPartners(page);
			open(page, keys, SCHOOL);
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
		introduce("Smedjen i Snejbjerg", false);
		String exported = this.files.export(CsvStyle.DANISH);
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			// The browser's own dialog would come, and stay, as long as nobody listens.
			page.onFileChooser((chooser) -> {
			});
			Keyboard keys = openPartners(page);
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

	@Test
	void thousandsOfPartnersDoNotFreezeThePage() {
		String line = this.shipped.lines().skip(1).findFirst().orElseThrow().substring("au-btech".length());
		this.files.replace(new StringReader(IntStream.range(0, 5000)
			.mapToObj((number) -> "partner-" + number + line)
			.collect(Collectors.joining("\n", this.shipped, "\n"))));
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			Page page = caseworker.page();
			Keyboard keys = openPartners(page);
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

	private Keyboard openPartners(Page page) {
		page.locator(".vk-partners-entry").waitFor();
		Keyboard keys = new Keyboard(page);
		keys.tabTo("Vidensaktører");
		keys.press("Enter");
		page.locator(PAGE + " .vk-table").waitFor();
		keys.assertOn("Søg efter navn, by, kompetence, tilbud eller branche");
		return keys;
	}

	private static void open(Page page, Keyboard keys, String name) {
		keys.write(name);
		assertThat(page.locator(ROWS)).hasCount(1);
		keys.tabTo(name);
		reopen(page, keys);
	}

	private static void reopen(Page page, Keyboard keys) {
		keys.press("Enter");
		page.locator(PARTNER).waitFor();
	}

	private long introduce(String companyName, boolean confidential) {
		Company company = this.companies.register(companyName, null);
		long contact = this.companies.addContact(company.id(), "Hanne Krog", "hanne@firma.example", "").id();
		String caseNumber = this.caseFiles
			.open(new NewEnquiry(company.id(), contact, Channel.WEB, "Vi mangler lærlinge.", CaseType.DEVELOP, false,
					"leder", null))
			.caseNumber();
		if (confidential) {
			this.caseFiles.flag(caseNumber, Flag.CONFIDENTIAL);
		}
		this.introductions.propose(caseNumber, null, Set.of(),
				List.of(ProposedPartner.proposed("herningsholm", SCHOOL, "Herning", "Lærlinge", 0.5, "")));
		this.introductions.choose(caseNumber, Set.of("herningsholm"), "Lærlinge");
		long id = this.introductions.latest(caseNumber).get(0).id();
		this.introductions.consent(id, true, "sagsbehandler", "Ja tak");
		this.introductions.introduce(id);
		return id;
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
