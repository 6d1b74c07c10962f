package dk.vaekstspor.browser;

import java.time.LocalDate;

import com.microsoft.playwright.Page;
import dk.vaekstspor.CompanyRows;
import dk.vaekstspor.OpenedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.conflictofinterest.ConflictsOfInterest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager moves what a colleague has on hand, ends a conflict of interest and takes a
 * colleague off the roster, with the keyboard only. Screenshots are kept in
 * {@code target/screenshots}.
 */
@RosterBrowserTest
class LeavingColleagueBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@Autowired
	private OpenedCases cases;

	@Autowired
	private CaseFiles caseFiles;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private TaskService tasks;

	@Autowired
	private ConflictsOfInterest conflicts;

	@Autowired
	private JdbcClient database;

	@Test
	void managerMovesTheOpenTasksOfAColleague() {
		String caseNumber = caseOfByg();
		this.roster.save(this.roster.find("job").orElseThrow().away(new Absence(LocalDate.now(), null)));
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = RosterPage.open(page);
			RosterPage.openPerson(keys, "Byggesagsbehandler (demo)");
			keys.tabTo("Flyt åbne opgaver");
			keys.press("Enter");
			Accessibility.check(page, ".vk-dialog-small");
			keys.write("Jobkonsulent");
			keys.tabTo("Flyt opgaverne");
			keys.press("Enter");
			assertThat(page.locator(".vk-dialog-small")).containsText("Skriv hvorfor.");
			keys.assertOn("Hvorfor? *");
			keys.write("Sygemeldt");
			manager.screenshot("25-bemanding-flyt-opgaver");
			keys.tabTo("Flyt også de sager og taskforcer, Byggesagsbehandler (demo) er ansvarlig for");
			keys.tabTo("Flyt opgaverne");
			keys.press("Enter");
			assertThat(page.locator(".vk-dialog-small").last()).containsText("fraværende");
			keys.assertOn("Fortryd");
			Accessibility.check(page, ".vk-dialog-small");
			manager.screenshot("27-bemanding-flyt-alligevel");
			keys.tabBackTo("Flyt alligevel");
			keys.press("Enter");
			assertThat(page.locator(RosterPage.MESSAGE)).hasText("1 opgave og 1 sag eller taskforce er flyttet.");
			keys.assertOn("Byggesagsbehandler (demo)");
		}
		assertThat(composing(caseNumber).getAssignee()).isEqualTo("job");
		assertThat(this.caseFiles.get(caseNumber).owner()).isEqualTo("job");
	}

	/** A case of the building department's, whose taskforce waits to be composed. */
	private String caseOfByg() {
		String caseNumber = this.cases.workedOn(Channel.PHONE, "hanne@firma.example", true).caseNumber();
		this.caseFiles.assignOwner(caseNumber, "byg");
		this.cases.start("taskforce", caseNumber);
		this.process.runJobs(caseNumber);
		this.tasks.setAssignee(composing(caseNumber).getId(), "byg");
		return caseNumber;
	}

	private Task composing(String caseNumber) {
		return this.process.task(caseNumber, "composeTaskforce");
	}

	@Test
	void managerEndsAConflictOfInterestAndRemovesAColleague() {
		long company = CompanyRows.company(this.database);
		this.conflicts.declare("byg", company, "Min bror ejer den");
		try (TasklistUser manager = signIn("leder")) {
			Page page = manager.page();
			Keyboard keys = RosterPage.open(page);
			assertThat(page.locator(RosterPage.PAGE)).containsText("Birk Maskinfabrik");
			RosterPage.openPerson(keys, "Byggesagsbehandler (demo)");
			keys.tabTo("Ophæv inhabilitet over for Birk Maskinfabrik");
			keys.press("Enter");
			keys.tabBackTo("Ophæv");
			manager.screenshot("26-bemanding-inhabilitet");
			keys.press("Enter");
			assertThat(page.locator(RosterPage.MESSAGE)).hasText("Inhabiliteten er ophævet.");
			assertThat(this.conflicts.isConflicted("byg", company)).isFalse();

			RosterPage.openPerson(keys, "Viggo Vendeplads");
			keys.tabTo("Fjern fra bemandingen");
			keys.press("Enter");
			assertThat(page.locator(".vk-dialog-small")).containsText("Vibeke Vejviser mister sin stedfortræder.");
			keys.tabBackTo("Fjern");
			keys.press("Enter");
			assertThat(page.locator(RosterPage.MESSAGE)).hasText("Viggo Vendeplads er fjernet fra bemandingen.");
			assertThat(this.roster.find("viggo.vendeplads")).isEmpty();
		}
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
