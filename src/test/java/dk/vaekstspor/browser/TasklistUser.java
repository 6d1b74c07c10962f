package dk.vaekstspor.browser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Somebody who works in Tasklist with mouse and keyboard, in a browser session of their
 * own.
 */
class TasklistUser implements AutoCloseable {

	private static final double PATIENCE = 30_000;

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final String name;

	TasklistUser(Browser browser, String address, String name) {
		this.context = browser.newContext(new Browser.NewContextOptions().setLocale("da-DK")
			.setTimezoneId("Europe/Copenhagen")
			.setViewportSize(1400, 900));
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(PATIENCE);
		this.address = address;
		this.name = name;
		signIn();
	}

	// On a busy machine the sign-in page now and then does not come, or draws itself anew
	// while somebody types.
	private void signIn() {
		Locator filters = this.page.locator(".task-filter a").first();
		Locator name = this.page.locator("input[type=text]");
		for (int attempt = 0; attempt < 6 && !filters.isVisible(); attempt++) {
			this.page.navigate(this.address + "/camunda/app/tasklist/default/");
			waitBriefly(name.or(filters).first());
			if (name.isVisible()) {
				pauseAsAPersonDoes();
				name.fill(this.name);
				this.page.locator("input[type=password]").fill(this.name);
				this.page.locator("button[type=submit]").click();
				waitBriefly(filters);
			}
		}
		filters.waitFor();
	}

	Page page() {
		return this.page;
	}

	void openStartForm() {
		this.page.locator(".start-process-action a").click();
		Locator process = this.page.locator(".modal-dialog a",
				new Page.LocatorOptions().setHasText("Virksomhedsforløb"));
		Locator form = this.page.locator(".modal-dialog .fjs-form");
		process.or(form).first().waitFor();
		if (!form.isVisible()) {
			process.click();
		}
		form.waitFor();
	}

	void submitStartForm() {
		this.page.locator(".modal-footer .btn-primary").click();
	}

	/** Opens the task of that name in the case, from the filter of that name. */
	void openTask(String filter, String caseNumber, String task) {
		Locator card = card(caseNumber, task);
		for (int attempt = 0; attempt < 15 && !card.isVisible(); attempt++) {
			this.page.locator(".task-filter a", new Page.LocatorOptions().setHasText(filter)).first().click();
			waitBriefly(card);
		}
		card.click();
		waitBriefly(form());
		// The list may still have shown a task of that name which was just completed.
		for (int attempt = 0; attempt < 5 && !form().isVisible(); attempt++) {
			card.click();
			waitBriefly(form());
		}
		form().waitFor();
	}

	/** Waits until the list shows no more than one task of that name in the case. */
	void awaitTheLast(String caseNumber, String task) {
		PlaywrightAssertions.assertThat(cards(caseNumber, task))
			.hasCount(1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
	}

	private Locator card(String caseNumber, String task) {
		return cards(caseNumber, task).first();
	}

	private Locator cards(String caseNumber, String task) {
		return this.page.locator("ol.tasks-list > li.task")
			.filter(new Locator.FilterOptions().setHasText(caseNumber))
			.filter(new Locator.FilterOptions().setHasText(task));
	}

	private static void waitBriefly(Locator element) {
		try {
			element.waitFor(new Locator.WaitForOptions().setTimeout(5_000));
		}
		catch (TimeoutError ex) {
			// Not there yet: a job may still be on its way.
		}
	}

	void claim() {
		Locator claim = this.page.locator("[ng-click='claim()']");
		if (claim.isVisible()) {
			claim.click();
			this.page.locator("[ng-click='unclaim()']").first().waitFor();
		}
	}

	void fill(String label, String text) {
		field(label).fill(text);
	}

	void tick(String option) {
		form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).first().check();
	}

	/** Ticks the last of several options with the same words. */
	void tickLast(String option) {
		form().getByLabel(option, new Locator.GetByLabelOptions().setExact(true)).last().check();
	}

	/** Leaves just those options of the form's check list ticked whose text begins so. */
	void choose(String... beginnings) {
		for (Locator box : form().locator(".fjs-form-field-checklist input").all()) {
			String label = (String) box.evaluate("box => box.labels[0].innerText.trim()");
			box.setChecked(Arrays.stream(beginnings).anyMatch(label::startsWith));
			pauseAsAPersonDoes();
		}
	}

	/** Ticks the first options of the form's check list. */
	void tickFirst(int options) {
		for (int option = 0; option < options; option++) {
			form().locator(".fjs-form-field-checklist input").nth(option).check();
			pauseAsAPersonDoes();
		}
	}

	// The form forgets a tick when the next one comes before it has drawn the last.
	private void pauseAsAPersonDoes() {
		this.page.waitForTimeout(300);
	}

	/** Picks one or more entries of a drop-down list that can be searched. */
	void pick(String label, String... options) {
		for (String option : options) {
			Locator input = field(label);
			input.click();
			input.fill(option);
			this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option)).first().click();
		}
	}

	/** Picks an entry of a plain drop-down list. */
	void select(String label, String option) {
		Locator item = this.page.locator(".fjs-dropdownlist-item", new Page.LocatorOptions().setHasText(option))
			.first();
		// The list is open already when the tabulator key came here.
		if (!item.isVisible()) {
			field(label).locator("xpath=..").click();
		}
		item.click();
	}

	void date(String label, String date) {
		field(label).fill(date);
		this.page.keyboard().press("Tab");
	}

	private Locator field(String label) {
		// The pattern is read by the browser, which knows no \\Q and \\E. A required
		// field has a star.
		String quoted = label.replaceAll("([?.()])", "\\\\$1");
		return form().getByLabel(Pattern.compile("^" + quoted + "\\*?$")).last();
	}

	Locator form() {
		return this.page.locator(".fjs-form");
	}

	/** Completes the task and waits until its form is gone. */
	void complete() {
		pressComplete();
		form().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
	}

	void pressComplete() {
		this.page.locator(".form-actions .btn-primary").click();
	}

	/** Answers the dialog whose file field has the focus, by keyboard. */
	void chooseFile(String name, String csv) {
		PlaywrightAssertions.assertThat(this.page.locator("input[type=file]")).isFocused();
		FileChooser chooser = this.page.waitForFileChooser(() -> this.page.keyboard().press("Enter"));
		chooser.setFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
	}

	String notifications() {
		Locator notification = this.page.locator(".notifications .alert, .notification");
		notification.first().waitFor();
		return String.join("\n", notification.allInnerTexts());
	}

	List<String> filters() {
		return this.page.locator(".task-filter a").allInnerTexts();
	}

	void screenshot(String file) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file + ".png")));
	}

	@Override
	public void close() {
		screenshot("last-seen-by-" + this.name);
		this.context.close();
	}

}
