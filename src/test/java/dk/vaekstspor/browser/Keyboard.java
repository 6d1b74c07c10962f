package dk.vaekstspor.browser;

import java.util.function.Predicate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/**
 * Works in a page without a mouse.
 */
class Keyboard {

	private static final int PATIENCE = 150;

	private static final String NAME = """
			() => {
				const at = document.activeElement;
				const label = at.getAttribute('aria-label') || at.labels?.[0]?.innerText || at.innerText || '';
				return label.trim();
			}
			""";

	private final Page page;

	Keyboard(Page page) {
		this.page = page;
	}

	/** The focus comes to what is called so; a page may need a moment to move it. */
	void assertOn(String name) {
		try {
			this.page.waitForCondition(() -> name.equals(focused()));
		}
		catch (TimeoutError ex) {
			throw new AssertionError("The focus is on '" + focused() + "' and not on '" + name + "'", ex);
		}
	}

	private String focused() {
		return (String) this.page.evaluate(NAME);
	}

	/** Goes on with the tabulator key until something of that name has the focus. */
	void tabTo(String name) {
		goTo(name, "Tab");
	}

	/** Goes back with the tabulator key until something of that name has the focus. */
	void tabBackTo(String name) {
		goTo(name, "Shift+Tab");
	}

	void press(String... keys) {
		for (String key : keys) {
			this.page.keyboard().press(key);
		}
	}

	/** Writes into the focused field, instead of what is there. */
	void write(String text) {
		press("Control+a");
		this.page.keyboard().type(text);
	}

	private void goTo(String name, String key) {
		Predicate<String> there = (focused) -> focused.equals(name) || focused.equals(name + " *");
		press(key);
		for (int step = 0; !there.test(focused()); step++) {
			if (step == PATIENCE) {
				throw new AssertionError("The " + key + " key does not reach " + name);
			}
			press(key);
		}
	}

}
