package dk.vaekstspor.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.staff.Absence;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.staffing.Gaps;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a manager sees of the readiness on Cockpit's dashboard, and does about its gaps in
 * Tasklist.
 */
@VaekstsporTest
class ReadinessBrowserTests {

	private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Roster roster;

	@Autowired
	private Gaps gaps;

	@Autowired
	private ManagementService management;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private JdbcTemplate jdbc;

	@BeforeEach
	void fillTheRoster() {
		StaffMember bodil = StaffMember.of("brand", "Bodil <b>Brand</b>", null, Department.BEREDSKAB)
			.knowing(Competence.FIRE_SAFETY);
		LocalDate nextMonth = LocalDate.now().plusWeeks(3);
		this.roster.save(bodil.away(new Absence(nextMonth, nextMonth.plusWeeks(2))));
	}

	@AfterEach
	void emptyTheRoster() {
		this.roster.remove("brand");
		this.runtime.createProcessInstanceQuery()
			.processDefinitionKey("taskforceReadiness")
			.list()
			.forEach((instance) -> this.runtime.deleteProcessInstance(instance.getId(), "test"));
		this.jdbc.update("DELETE FROM readiness_gap");
	}

	@Test
	void managerSeesWhereTaskforcesWouldLackSomebody() {
		String address = "http://127.0.0.1:" + this.port;
		try (TasklistUser manager = new TasklistUser(chromium.browser(), address, "leder")) {
			Page page = manager.page();
			page.setViewportSize(800, 900);
			page.navigate(address + "/camunda/app/cockpit/default/");
			Locator panel = page.locator(".vk-readiness");
			panel.locator("table").waitFor();
			panel.scrollIntoViewIfNeeded();
			manager.screenshot("taskforceberedskab");

			assertThat(panel.getAttribute("lang")).isEqualTo("da");
			assertThat(panel.locator("p").first().innerText()).contains("taskforce");
			Locator fire = panel.getByRole(AriaRole.ROW)
				.filter(new Locator.FilterOptions().setHasText("Brandsikkerhed"));
			assertThat(fire.getByRole(AriaRole.ROWHEADER).innerText()).contains("Kun én kan: Bodil <b>Brand</b>");
			assertThat(fire.locator("td").allInnerTexts()).contains("✕ ingen", "! kun Bodil <b>Brand</b>");
			assertThat(panel.locator("b").count()).isZero();
			assertThat(scrolledByKeyboard(page, panel.getByRole(AriaRole.REGION))).isPositive();
			assertThat(seriousViolations(page)).isEmpty();
		}
	}

	@Test
	void managerClosesAGapInTasklist() {
		findGaps();
		try (TasklistUser manager = new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, "leder")) {
			manager.openTask("Min gruppes ledige opgaver", "", "Luk hul i beredskabet");
			manager.claim();
			assertThat(manager.form().innerText()).contains("Huller i beredskabet",
					"Brandsikkerhed: ingen kan sidde med", "Kan ellers: Bodil <b>Brand</b>.");
			manager.tick("Hullet er i orden indtil videre");
			manager.fill("Hvad er løsningen, eller hvorfor er det i orden?", "Nabokommunen hjælper.");
			manager.date("Spørg igen, hvis hullet stadig er der", DANISH_DATE.format(LocalDate.now().plusDays(20)));
			manager.screenshot("luk-hul-i-beredskabet");
			manager.complete();
		}
		assertThat(this.gaps.inOpenTask()).isEmpty();
	}

	private void findGaps() {
		List<Job> jobs = waiting();
		while (!jobs.isEmpty()) {
			this.management.executeJob(jobs.get(0).getId());
			jobs = waiting();
		}
		assertThat(this.gaps.inOpenTask()).isNotEmpty();
	}

	private List<Job> waiting() {
		return this.management.createJobQuery().processDefinitionKey("taskforceReadiness").messages().list();
	}

	private static double scrolledByKeyboard(Page page, Locator region) {
		region.focus();
		page.keyboard().press("ArrowRight");
		page.waitForCondition(() -> scrolled(region) > 0);
		return scrolled(region);
	}

	private static double scrolled(Locator region) {
		return ((Number) region.evaluate("region => region.scrollLeft")).doubleValue();
	}

	private static List<String> seriousViolations(Page page) {
		return new AxeBuilder(page).include(List.of(".vk-readiness"))
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::getHelp)
			.toList();
	}

}
