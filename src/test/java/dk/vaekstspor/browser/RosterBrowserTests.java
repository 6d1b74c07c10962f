package dk.vaekstspor.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.RosterFiles;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager keeps the roster in the real Tasklist, with the keyboard only. Screenshots
 * are kept in {@code target/screenshots}.
 */
@RosterBrowserTest
class RosterBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@Autowired
	private RosterFiles files;

	@Test
	void managerAddsAColleagueAndMendsWhatWasWrong() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = RosterPage.open(page);
			Accessibility.check(page, RosterPage.PAGE);
			manager.screenshot("20-bemanding");

			keys.tabBackTo("Tilføj kollega");
			keys.press("Enter");
			writeOle(keys);
			keys.press("Enter");
			assertThat(page.locator(RosterPage.PERSON + " [role=alert]").first())
				.containsText("Sidste dag: ligger før første dag");
			keys.press("Tab", "Enter");
			keys.assertOn("Sidste dag");
			keys.write("28.12.2026");
			keys.press("Enter");
			mendNameAndHours(manager, keys);
			assertThat(page.locator(RosterPage.MESSAGE)).hasText("Ole Ny er gemt.");
			keys.assertOn("Tilføj kollega");
		}
		assertThat(this.roster.find("ole.ny")).get()
			.extracting(StaffMember::name, StaffMember::department, StaffMember::weeklyHours, StaffMember::competences,
					StaffMember::absences)
			.containsExactly("Ole Ny", Department.BYG, 4, Set.of(Competence.FIRE_SAFETY),
					Set.of(new Absence(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 28))));
		this.roster.remove("ole.ny");
	}

	private void writeOle(Keyboard keys) {
		keys.assertOn("Brugernavn *");
		keys.write("ole.ny");
		keys.press("Tab");
		keys.write("Ole 010190-1234");
		keys.tabTo("Afdeling");
		keys.press("ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown");
		keys.tabTo("Timer pr. uge til taskforcer");
		keys.write("40");
		keys.tabTo("Tilføj fravær");
		keys.press("Enter");
		keys.assertOn("Første dag");
		keys.write("24.12.2026");
		keys.press("Tab");
		keys.write("20.12.2026");
		keys.tabTo("Find i »kompetencer«");
		keys.write("brand");
		keys.tabTo("Brandsikkerhed");
		keys.press("Space");
		keys.tabTo("Gem");
	}

	private void mendNameAndHours(TasklistUser manager, Keyboard keys) {
		Locator summary = manager.page().locator(RosterPage.PERSON + " [role=alert]").first();
		assertThat(summary).containsText("CPR-nummer");
		assertThat(summary).containsText("skal være et helt tal fra 0 til 37");
		Accessibility.check(manager.page(), RosterPage.PERSON);
		manager.screenshot("21-bemanding-fejl");
		keys.press("Tab", "Enter");
		keys.write("Ole Ny");
		keys.tabTo("Timer pr. uge til taskforcer");
		keys.write("4");
		manager.screenshot("22-bemanding-rettet");
		keys.press("Enter");
	}

	@Test
	void managerImportsAFileOnlyWhenItIsFaultless() {
		String exported = this.files.export();
		List<StaffMember> before = this.roster.all();
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			// The browser's own dialog would come, and stay, as long as nobody listens.
			page.onFileChooser((chooser) -> {
			});
			Keyboard keys = RosterPage.open(page);
			keys.tabBackTo("Indlæs CSV");
			keys.press("Enter");

			manager.chooseFile("bemanding.csv", exported + "ole.ny;Ole Ny;;MARS;;;ole.ny;40;\r\n");
			int lastLine = before.size() + 2;
			assertThat(page.locator(".vk-dialog-import .vk-table tbody tr"))
				.hasText(new String[] { lastLine + "departmentkendes ikke (»MARS«)",
						lastLine + "substitutemå ikke være personen selv (»ole.ny«)",
						lastLine + "weekly_hoursskal være et helt tal fra 0 til 37 (»40«)" });
			assertThat(page.getByText("Erstat bemandingen")).isDisabled();
			Accessibility.check(page, ".vk-dialog-import");
			manager.screenshot("23-bemanding-fil-med-fejl");
			assertThat(this.roster.all()).isEqualTo(before);

			manager.chooseFile("bemanding.csv", exported + "ole.ny;Ole Ny;;BYG;;;;4;\r\n");
			assertThat(page.locator(".vk-dialog-import .vk-good")).containsText("1 kollega tilføjes");
			keys.tabTo("Erstat bemandingen");
			keys.press("Enter");
			assertThat(page.locator(RosterPage.MESSAGE)).containsText("1 kollega tilføjet");
			keys.assertOn("Indlæs CSV");
		}
		assertThat(this.roster.all()).hasSize(before.size() + 1).containsAll(before);
		this.roster.remove("ole.ny");
	}

	@Test
	void managerSortsSearchesAndSeesWhoCoversWhat() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = RosterPage.open(page);
			keys.write("byggesag");
			assertThat(page.locator(RosterPage.PAGE + " .vk-table tbody tr")).hasCount(4);
			keys.write("findes ikke");
			assertThat(page.locator(RosterPage.PAGE)).containsText("Ingen kolleger passer til søgningen.");
			keys.press("Control+a", "Delete");
			keys.tabTo("Timer pr. uge");
			keys.press("Enter", "Space");
			assertThat(page.locator("th[aria-sort=descending]")).hasText("Timer pr. uge▼");
			keys.tabBackTo("Afdelinger");
			keys.press("Space");
			assertThat(page.locator(RosterPage.PAGE)).containsText("Alle afdelinger er dækket.");
			Accessibility.check(page, RosterPage.PAGE);
			manager.screenshot("24-bemanding-afdelinger");
			keys.press("Escape");
			assertThat(page.locator(RosterPage.PAGE)).hasCount(0);
			keys.assertOn("Bemanding");
		}
	}

	@Test
	void managerIsToldWhenSomebodyElseWasFasterAndLosesNothingByEscape() {
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = RosterPage.open(page);
			RosterPage.openPerson(keys, "Uffe Ungdomsvej");
			StaffMember changed = this.roster.find("uffe.ungdom").orElseThrow().withWeeklyHours(1);
			this.roster.save(changed);
			keys.write("Uffe Nyt Navn");
			keys.press("Enter");
			assertThat(page.locator(RosterPage.PERSON + " [role=alert]").first())
				.containsText("En anden har ændret kollegaen");
			keys.press("Escape");
			assertThat(page.locator(".vk-dialog-small")).containsText("Det, du har skrevet, går tabt.");
			keys.press("Escape");
			assertThat(page.locator(RosterPage.PERSON)).isVisible();
			assertThat(page.locator(RosterPage.PERSON).getByLabel("Navn *").last()).hasValue("Uffe Nyt Navn");
		}
		assertThat(this.roster.find("uffe.ungdom")).get().extracting(StaffMember::weeklyHours).isEqualTo(1);
	}

	@Test
	void nobodyElseIsShownTheWayThere() {
		try (TasklistUser caseworker = signIn("sagsbehandler")) {
			caseworker.page().waitForLoadState(LoadState.NETWORKIDLE);
			assertThat(caseworker.page().getByText("Ny henvendelse").first()).isVisible();
			assertThat(caseworker.page().locator(".vk-roster-entry")).hasCount(0);
		}
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
