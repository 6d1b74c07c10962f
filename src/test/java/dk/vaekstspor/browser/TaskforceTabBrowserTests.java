package dk.vaekstspor.browser;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.Vaekstspor;
import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lead follows a taskforce on its tab in the real Tasklist, with the keyboard alone.
 * Screenshots are kept in {@code target/screenshots}.
 */
@SpringBootTest(classes = Vaekstspor.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:taskforce-browser", "vaekstspor.mail.directory=target/mail",
				"camunda.bpm.job-execution.enabled=false" })
@Import(ProcessTesting.class)
@DirtiesContext
class TaskforceTabBrowserTests {

	private static final String TAB = ".vk-taskforce";

	private static final String DIALOG = ".vk-dialog";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private CompanyEngagements engagements;

	@Autowired
	private ProcessTesting process;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Actions actions;

	private String caseNumber;

	@BeforeEach
	void haveATaskforceAtWork() {
		this.process.at(Instant.parse("2026-05-04T08:00:00Z"));
		this.caseNumber = taskforce("2026-05-11");
		hold();
		this.process.at(Instant.parse("2026-05-18T08:00:00Z"));
	}

	/** The number of a case whose taskforce is complete and is to meet on that day. */
	private String taskforce(String meetingDate) {
		String caseNumber = this.engagements.start(new NewEngagement("Birk Skabslåger A/S", "90289799", "Prøve Person",
				"prove@virksomhed.example", "97 12 34 56", "Vi vil bygge en hal.", Channel.PHONE, false, null));
		this.process.runJobs(caseNumber);
		if (!this.process.tasks(caseNumber, "chooseCase").isEmpty()) {
			this.process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		}
		Task assessment = this.process.task(caseNumber, "assessEnquiry");
		this.process.as("sagsbehandler", () -> {
			this.process.complete(assessment, Map.of("caseType", "develop", "sector", "PRODUCTION", "needs",
					List.of("SITE"), "suppliesHospitals", false, "contactConsent", true, "nextStep", "TASKFORCE"));
			return null;
		});
		this.process.runJobs(caseNumber);
		this.process.complete(caseNumber, "composeTaskforce",
				Map.of("lead", "plan", "members", List.of("byg"), "purpose", "Plads og tilladelse til den nye hal",
						"meetingDate", meetingDate, "meetingTime", "10:00", "meetingPlace", "Rådhuset, lokale 2"));
		this.process.complete(caseNumber, "answerInvitation", Map.of("answer", "YES", "conflictOfInterest", "NO"));
		this.process.runJobs(caseNumber);
		return caseNumber;
	}

	private void hold() {
		complete("holdTaskforceMeeting",
				Map.of("minutes", "Alle var der.", "decisions",
						List.of(Map.of("decision", "Hallen ligger øst for fabrikken."),
								Map.of("decision", "Vejen udvides <b>ikke</b>.")),
						"actions",
						List.of(action("Undersøg lokalplanen", "PLAN", "2026-05-13"),
								action("Send vejledning om byggetilladelse", "BYG", "2026-05-20"),
								action("Vis virksomheden to grunde", "GRUND", "2026-05-22"),
								action("Ring til naboen", "MILJO", "2026-05-12"))));
		report("Vis virksomheden to grunde", "WAITING", "Virksomheden vil se tegninger <img src=x> først.");
		report("Ring til naboen", "DONE", "Naboen har intet imod det.");
	}

	@AfterEach
	void letTheClockRun() {
		this.process.resetClock();
	}

	@Test
	void leadReadsTheStatesAndPromisesSomethingMoreWithTheKeyboard() {
		try (TasklistUser lead = signIn("plan")) {
			lead.openTask("Mine taskforcer", this.caseNumber, "Udfør indsats");
			Page page = lead.page();
			Keyboard keys = openTab(page);
			PlaywrightAssertions.assertThat(page.locator(TAB + " tbody tr"))
				.containsText(new String[] { "Over frist, 2 hverdage", "I gang",
						"Venter på virksomheden, på pause siden 04.05.2026", "Udført 04.05.2026" });
			PlaywrightAssertions.assertThat(page.locator(TAB)).containsText("Vejen udvides <b>ikke</b>.");
			PlaywrightAssertions.assertThat(page.locator(TAB)).containsText("tegninger <img src=x> først");
			Accessibility.check(page, TAB);
			lead.screenshot("30-taskforce");

			keys.tabTo("Tilføj indsats");
			keys.press("Enter");
			keys.assertOn("Hvad skal gøres? *");
			keys.press("Escape");
			PlaywrightAssertions.assertThat(page.locator(DIALOG)).hasCount(0);
			keys.assertOn("Tilføj indsats");
			keys.press("Enter");
			addAction(lead, keys);
			PlaywrightAssertions.assertThat(page.locator(TAB + " tbody tr")).hasCount(5);
			PlaywrightAssertions
				.assertThat(page.locator("[role=status]")
					.filter(new Locator.FilterOptions().setHasText("Indsatsen »Find en nabogrund« er tilføjet.")))
				.isVisible();
			Accessibility.check(page, TAB);
			lead.screenshot("33-taskforce-indsats-tilfoejet");
		}
		assertThat(this.actions.of(this.caseNumber)).extracting(Action::title).contains("Find en nabogrund");
	}

	private static void addAction(TasklistUser lead, Keyboard keys) {
		Page page = lead.page();
		keys.press("Enter");
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText("Skriv, hvad der skal gøres.");
		keys.assertOn("Hvad skal gøres? *");
		Accessibility.check(page, DIALOG);
		lead.screenshot("31-tilfoej-indsats-mangler");
		keys.write("Find en nabogrund");
		keys.press("Tab");
		page.keyboard().type("Grundsalg");
		keys.press("Tab");
		keys.write("14.05.2026");
		keys.press("Enter");
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText("En frist kan ikke ligge før i dag.");
		keys.assertOn("Frist");
		lead.screenshot("32-tilfoej-indsats-frist");
		keys.write("27.5.2026");
		keys.press("Enter");
		PlaywrightAssertions.assertThat(page.locator(DIALOG)).hasCount(0);
	}

	@Test
	void managerReplacesMemberAndLeadWithTheKeyboard() {
		try (TasklistUser manager = signIn("leder")) {
			manager.openTask("Alle", this.caseNumber, "Vent på virksomheden");
			Page page = manager.page();
			Keyboard keys = openTab(page);
			keys.tabTo("Erstat deltager");
			keys.press("Enter");
			keys.assertOn("Hvem falder fra? *");
			keys.press("Tab", "Tab", "Tab", "Enter");
			PlaywrightAssertions.assertThat(page.locator(DIALOG))
				.containsText(Pattern.compile("Vælg, hvem der falder fra.*Skriv kort hvorfor", Pattern.DOTALL));
			keys.assertOn("Hvem falder fra? *");
			Accessibility.check(page, DIALOG);
			manager.screenshot("36-erstat-deltager");
			keys.press("ArrowDown");
			keys.tabTo("Hvem skal spørges i stedet?");
			page.keyboard().type("Jobkons");
			keys.tabTo("Hvorfor?");
			keys.write("Syg");
			keys.tabTo("Erstat");
			keys.press("Enter");
			assertTold(page, "Vi spørger en anden. Du ser svaret her.");

			keys.tabTo("Ny tovholder");
			keys.press("Enter");
			page.keyboard().type("Jobkons");
			keys.tabTo("Hvorfor?");
			keys.write("Barsel");
			Accessibility.check(page, DIALOG);
			manager.screenshot("37-ny-tovholder");
			keys.tabTo("Ny tovholder");
			keys.press("Enter");
			assertTold(page, "Taskforcen har fået ny tovholder.");
			PlaywrightAssertions.assertThat(page.locator(TAB)).containsText("Jobkonsulent (demo)");
			Accessibility.check(page, TAB);
			manager.screenshot("38-erstattet");
		}
	}

	@Test
	void leadMovesTheMeetingWithTheKeyboard() {
		String early = taskforce("2026-05-22");
		try (TasklistUser lead = signIn("plan")) {
			lead.openTask("Mine taskforcer", early, "Hold taskforcemøde");
			Page page = lead.page();
			Keyboard keys = openTab(page);
			keys.tabTo("Flyt mødet");
			keys.press("Enter");
			keys.write("i morgen");
			keys.press("Tab");
			keys.write("9");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText("Skriv datoen som dd.mm.åååå.");
			PlaywrightAssertions.assertThat(page.locator(DIALOG)).containsText("Skriv klokkeslættet som tt.mm");
			keys.assertOn("Dato *");
			Accessibility.check(page, DIALOG);
			lead.screenshot("39-flyt-moedet");
			keys.write("23.5.2026");
			keys.press("Tab");
			keys.write("9.30");
			keys.press("Enter");
			PlaywrightAssertions.assertThat(page.locator(DIALOG + " [role=alert]")).not().isEmpty();
			lead.screenshot("40-flyt-moedet-lukket-dag");
			keys.tabTo("Dato");
			keys.write("26.5.2026");
			keys.press("Enter");
			assertTold(page, "Mødet er flyttet, og alle får en ny indkaldelse.");
			PlaywrightAssertions.assertThat(page.locator(TAB)).containsText("26.05.2026 kl. 09.30, Rådhuset, lokale 2");
			Accessibility.check(page, TAB);
			lead.screenshot("41-moedet-flyttet");
		}
	}

	private static void assertTold(Page page, String text) {
		PlaywrightAssertions.assertThat(page.locator(".vk-taskforce-status")).containsText(text);
		PlaywrightAssertions.assertThat(page.locator(".vk-taskforce-status")).isFocused();
	}

	@Test
	void membersReadAndManagersChange() {
		try (TasklistUser member = signIn("byg")) {
			member.openTask("Mine taskforcer", this.caseNumber, "Udfør indsats");
			openTab(member.page());
			PlaywrightAssertions.assertThat(member.page().locator(TAB + " button")).hasCount(0);
			member.screenshot("34-taskforce-deltager");
		}
		try (TasklistUser manager = signIn("leder")) {
			manager.openTask("Alle", this.caseNumber, "Vent på virksomheden");
			manager.screenshot("35-paa-pause-leder");
			openTab(manager.page());
			PlaywrightAssertions.assertThat(manager.page().locator(TAB + " button").first()).isVisible();
		}
	}

	private Keyboard openTab(Page page) {
		Keyboard keys = new Keyboard(page);
		keys.tabTo("Taskforce");
		keys.press("Enter");
		page.locator(TAB).waitFor();
		return keys;
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

	private void complete(String taskKey, Map<String, Object> values) {
		this.process.complete(this.caseNumber, taskKey, values);
	}

	private void report(String title, String status, String note) {
		Task task = this.process.tasks(this.caseNumber, "performAction")
			.stream()
			.filter((open) -> this.actions.get((long) this.tasks.getVariable(open.getId(), "actionId"))
				.title()
				.equals(title))
			.findFirst()
			.orElseThrow();
		this.process.complete(task, Map.of("actionStatus", status, "actionNote", note));
		this.process.runJobs(this.caseNumber);
	}

	private static Map<String, String> action(String title, String department, String deadline) {
		return Map.of("title", title, "department", department, "deadline", deadline);
	}

}
