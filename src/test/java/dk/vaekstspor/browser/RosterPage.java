package dk.vaekstspor.browser;

import com.microsoft.playwright.Page;

/**
 * The dialog of the roster in Tasklist.
 */
final class RosterPage {

	static final String PAGE = ".vk-dialog-page";

	static final String MESSAGE = PAGE + " .vk-message";

	static final String PERSON = ".vk-dialog-person";

	private RosterPage() {
	}

	static Keyboard open(Page page) {
		page.locator(".vk-roster-entry").waitFor();
		Keyboard keys = new Keyboard(page);
		keys.tabTo("Bemanding");
		keys.press("Enter");
		page.locator(PAGE + " .vk-table").waitFor();
		keys.assertOn("Søg efter navn, afdeling eller kompetence");
		return keys;
	}

	static void openPerson(Keyboard keys, String name) {
		keys.tabTo(name);
		keys.press("Enter");
		keys.assertOn("Navn *");
	}

}
