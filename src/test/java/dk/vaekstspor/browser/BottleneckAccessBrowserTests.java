package dk.vaekstspor.browser;

import java.util.Arrays;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who comes to the bottlenecks in the real Cockpit, and what they may choose from.
 * Screenshots are kept in {@code target/screenshots}.
 */
@CockpitBrowserTest
class BottleneckAccessBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@LocalServerPort
	private int port;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private AuthorizationService authorizations;

	@Test
	void caseworkerAndSpecialistComeIntoNeitherCockpitNorTheFigures() {
		for (String user : List.of("sagsbehandler", "byg")) {
			try (TasklistUser other = signIn(user)) {
				Page page = other.page();
				assertThat(page.evaluate(
						"() => fetch('/camunda/api/vaekstspor/bottlenecks/companyEngagement').then(({ status }) => status)"))
					.isEqualTo(403);
				page.navigate(BottlenecksPage.address(this.port, this.repository, "companyEngagement"));
				PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Du har ikke adgang til siden");
				PlaywrightAssertions.assertThat(page.locator("main")).containsText("Cockpit er for ledere");
				Accessibility.check(page, "body");
				other.screenshot("55-flaskehalse-afvist-" + user);
				page.locator("main a").click();
				page.locator(".task-filter a").first().waitFor();
			}
		}
	}

	@Test
	void whoeverMayOpenCockpitButIsNoManagerReadsWhyThereAreNoFigures() {
		Authorization cockpit = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		cockpit.setUserId("jurist");
		cockpit.setResource(Resources.APPLICATION);
		cockpit.setResourceId("cockpit");
		cockpit.addPermission(Permissions.ACCESS);
		this.authorizations.saveAuthorization(cockpit);
		try (TasklistUser lawyer = signIn("jurist")) {
			openProcess(lawyer.page(), "companyEngagement");
			for (String part : List.of(BottlenecksPage.TAB, BottlenecksPage.LEGEND)) {
				PlaywrightAssertions.assertThat(lawyer.page().locator(part))
					.containsText("Kun ledere kan se flaskehalse.");
			}
			assertThat(lawyer.page().locator(".vk-badge").count()).isZero();
			lawyer.screenshot("56-flaskehalse-kun-ledere");
		}
		finally {
			this.authorizations.deleteAuthorization(cockpit.getId());
		}
	}

	@Test
	void offersEverySectorByItsName() {
		try (TasklistUser manager = signIn("leder")) {
			openProcess(manager.page(), "companyEngagement");
			assertThat(manager.page().locator(BottlenecksPage.TAB + " select").nth(3).locator("option").allInnerTexts())
				.containsAll(Arrays.stream(Sector.values()).map(Term::label).toList());
		}
	}

	private void openProcess(Page page, String key) {
		BottlenecksPage.open(page, BottlenecksPage.address(this.port, this.repository, key));
	}

	private TasklistUser signIn(String user) {
		return new TasklistUser(chromium.browser(), "http://127.0.0.1:" + this.port, user);
	}

}
