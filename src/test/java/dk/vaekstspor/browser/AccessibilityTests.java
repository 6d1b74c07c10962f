package dk.vaekstspor.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AccessibilityTests {

	@RegisterExtension
	static final Chromium chromium = new Chromium();

	@Test
	void findsWhatIsSeriousInOurPartOfThePageOnly() {
		try (Page page = chromium.browser().newPage()) {
			page.setContent("""
					<html lang="da"><title>Prøve</title><body>
					<div id="good"><label>Navn <input></label></div>
					<div id="faint"><p style="color: #c0c8d0">Svag tekst</p></div>
					<div id="nameless"><input></div>
					</body></html>
					""");

			assertThatNoException().isThrownBy(() -> Accessibility.check(page, "#good"));
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Accessibility.check(page, "#faint"))
				.withMessageContaining("color-contrast");
			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Accessibility.check(page, "#nameless"))
				.withMessageContaining("label");
		}
	}

}
