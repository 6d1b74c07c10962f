package dk.vaekstspor.browser;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.SentMails;
import dk.vaekstspor.TaskforceCases;
import dk.vaekstspor.VaekstsporTest;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.taskforcefile.MemberState;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A colleague answers an invitation by the links of the mail, with the keyboard alone and
 * without signing in.
 */
@VaekstsporTest
class InvitationLinkBrowserTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	private static final Pattern LINK = Pattern.compile("/invitation/(ja|nej)/\\S+");

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	@LocalServerPort
	private int port;

	@Autowired
	private ProcessTesting testing;

	@Autowired
	private Journal journal;

	@Autowired
	private TaskforceFiles taskforces;

	private BrowserContext context;

	private Page page;

	private String caseNumber;

	private List<String> links;

	@BeforeEach
	void invite(@Autowired Companies companies, @Autowired CaseFiles caseFiles, @Autowired ProcessEngine engine) {
		this.testing.at(Instant.parse("2026-11-23T08:00:00Z"));
		this.caseNumber = new TaskforceCases(companies, caseFiles, engine, this.testing).inviting("byg");
		String mail = SentMails.text(new SentMails(this.journal).of(this.caseNumber, "taskforce-invitation").get(0));
		this.links = LINK.matcher(mail).results().map(MatchResult::group).toList();
		this.context = chromium.browser().newContext();
		this.page = this.context.newPage();
	}

	@AfterEach
	void close() {
		this.testing.resetClock();
		this.context.close();
	}

	@Test
	void declinesByLink() {
		open(1);
		assertAccessible("nej");

		press("Tab");
		this.page.keyboard().type("Jeg holder ferie i uge 48");
		press("Tab", "Tab");
		assertThat(focused()).isEqualTo("Sig nej");
		press("Enter");

		assertHeading("Tak for dit svar");
		assertAccessible("tak");
		assertThat(state()).isEqualTo(MemberState.DECLINED);
	}

	@Test
	void acceptsByLinkAfterBeingRemindedOfTheDeclaration() {
		open(0);
		assertAccessible("ja");
		press("Tab", "Tab", "Enter");
		assertThat(this.page.locator("[role=alert]").innerText()).contains("Vælg, om du er habil.");
		assertAccessible("ja-fejl");

		press("Tab", "Enter", "Space", "Tab");
		assertThat(focused()).isEqualTo("Send svar");
		press("Enter");

		assertHeading("Tak for dit svar");
		assertThat(state()).isEqualTo(MemberState.ACCEPTED);
	}

	@Test
	void saysThatAUsedLinkIsUsed() {
		declinesByLink();

		open(0);

		assertHeading("Invitationen er besvaret eller ændret");
		assertAccessible("brugt");
	}

	private void open(int link) {
		this.page.navigate("http://localhost:" + this.port + this.links.get(link));
	}

	private void press(String... keys) {
		for (String key : keys) {
			this.page.keyboard().press(key);
			this.page.waitForLoadState();
		}
	}

	private void assertHeading(String text) {
		PlaywrightAssertions.assertThat(this.page.locator("h1")).hasText(text);
	}

	private String focused() {
		return (String) this.page.evaluate("() => document.activeElement.innerText");
	}

	private void assertAccessible(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("invitation-" + name + ".png")));
		Accessibility.check(this.page, "body");
	}

	private MemberState state() {
		return this.taskforces.membersOf(this.caseNumber)
			.stream()
			.filter((member) -> "byg".equals(member.userId()) && member.state() != MemberState.PROPOSED)
			.map(TaskforceMember::state)
			.findFirst()
			.orElseThrow();
	}

}
