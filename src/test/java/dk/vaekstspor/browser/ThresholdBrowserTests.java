package dk.vaekstspor.browser;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.threshold.Limits;
import dk.vaekstspor.threshold.Thresholds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a manager says in Cockpit from when on managers are to be told of a step, with
 * nothing but the keyboard.
 */
@VaekstsporTest
class ThresholdBrowserTests {

	private static final String PROCESS = "companyEngagement";

	private static final String STEP = "userTask_assessEnquiry";

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private Thresholds thresholds;

	@AfterEach
	void reset() {
		this.thresholds.reset(PROCESS, STEP);
	}

	@Test
	void managerSetsLimitsByKeyboard() {
		String address = "http://127.0.0.1:" + this.port;
		try (TasklistUser manager = new TasklistUser(chromium.browser(), address, "leder")) {
			Page page = manager.page();
			Locator form = open(page, address);
			assertThat(form.locator("input[type=radio]:checked").inputValue()).isEqualTo("standard");
			assertThat(form.innerText()).contains("Som standard: når 3 er over fristen");
			assertThat(form.locator(".vk-limits").isVisible()).isFalse();

			form.locator("input[type=radio]:checked").focus();
			page.keyboard().press("ArrowDown");
			assertThat(form.locator(".vk-limits").isVisible()).isTrue();
			page.keyboard().press("Tab");
			page.keyboard().press("Delete");
			page.keyboard().press("Enter");
			form.getByText("Skriv mindst én grænse, eller vælg »Aldrig«.").waitFor();
			page.keyboard().type("nul");
			page.keyboard().press("Tab");
			page.keyboard().type("12");
			page.keyboard().press("Enter");
			form.getByText("Skriv et helt tal fra 1 til 9.999.").waitFor();
			manager.screenshot("varsel-til-lederne");
			assertThat(seriousViolations(page)).isEmpty();
			page.keyboard().press("ControlOrMeta+A");
			page.keyboard().type("5");
			page.keyboard().press("Enter");
			form.getByText("Varslet er gemt.").waitFor();
			manager.screenshot("varsel-gemt");
		}
		assertThat(this.thresholds.get(PROCESS, STEP).limits()).isEqualTo(new Limits(12, null, 5, null));
	}

	@Test
	void managerWantsToHearNothingAndThenTheUsualAgain() {
		this.thresholds.set(PROCESS, STEP, new Limits(7, null, null, null));
		String address = "http://127.0.0.1:" + this.port;
		try (TasklistUser manager = new TasklistUser(chromium.browser(), address, "leder")) {
			Locator form = open(manager.page(), address);
			assertThat(form.locator("input[type=radio]:checked").inputValue()).isEqualTo("own");

			form.getByText("Aldrig").click();
			form.getByText("Gem varsel").click();
			form.getByText("Varslet er gemt.").waitFor();
			assertThat(this.thresholds.get(PROCESS, STEP).limits()).isEqualTo(Limits.NONE);

			form.getByText("Som standard").click();
			form.getByText("Gem varsel").click();
			manager.page().waitForCondition(() -> !this.thresholds.get(PROCESS, STEP).own());
		}
	}

	@Test
	void caseworkerIsRefused() {
		String address = "http://127.0.0.1:" + this.port;
		try (TasklistUser caseworker = new TasklistUser(chromium.browser(), address, "sagsbehandler")) {
			Locator form = open(caseworker.page(), address);

			form.locator("[role=alert]").waitFor();
			assertThat(form.locator("form").count()).isZero();
		}
	}

	/** The form stands alone here; wherever Cockpit shows it, it is the same. */
	private static Locator open(Page page, String address) {
		page.navigate(address + "/camunda/app/cockpit/default/");
		page.evaluate("async ([processKey, step]) => {"
				+ " const { thresholdForm } = await import('/camunda/app/cockpit/vaekstspor/bottlenecks/thresholds.js');"
				+ " const node = document.createElement('main'); node.className = 'vk-dialog-small';"
				+ " document.body.replaceChildren(node); thresholdForm(node, { processKey, step }); }",
				List.of(PROCESS, STEP));
		Locator form = page.locator(".vk-thresholds");
		form.locator("form, [role=alert]").first().waitFor();
		return form;
	}

	private static List<String> seriousViolations(Page page) {
		return new AxeBuilder(page).include(List.of(".vk-thresholds"))
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::getHelp)
			.toList();
	}

}
