package dk.vaekstspor.browser;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The dialog of knowledge partners in Tasklist.
 */
final class PartnersPage {

	static final String PAGE = ".vk-dialog-page";

	static final String ROWS = PAGE + " .vk-table tbody tr";

	static final String MESSAGE = PAGE + " .vk-message";

	static final String PARTNER = ".vk-dialog-partner";

	static final String FORM = ".vk-dialog-person";

	private PartnersPage() {
	}

	static Keyboard open(Page page) {
		page.locator(".vk-partners-entry").waitFor();
		Keyboard keys = new Keyboard(page);
		keys.tabTo("Vidensaktører");
		keys.press("Enter");
		page.locator(PAGE + " .vk-table").waitFor();
		keys.assertOn("Søg efter navn, by, kompetence, tilbud eller branche");
		return keys;
	}

	/** Finds a partner by its name and opens it. */
	static void openPartner(Page page, Keyboard keys, String name) {
		keys.write(name);
		assertThat(page.locator(ROWS)).hasCount(1);
		keys.tabTo(name);
		reopen(page, keys);
	}

	/** Opens the partner that has the focus. */
	static void reopen(Page page, Keyboard keys) {
		keys.press("Enter");
		page.locator(PARTNER).waitFor();
	}

}
