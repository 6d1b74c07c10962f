package dk.vaekstspor.browser;

import java.util.List;
import java.util.Set;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a page with axe-core (WCAG 2.1 AA and good practice) as screen readers and
 * other aids meet it.
 */
final class Accessibility {

	private static final Set<String> SEVERE = Set.of("serious", "critical");

	private Accessibility() {
	}

	/**
	 * Fails when axe finds something serious in our part of the page.
	 * @param selector the part of the page that is ours
	 */
	static void check(Page page, String selector) {
		List<String> found = new AxeBuilder(page).include(List.of(selector))
			.analyze()
			.getViolations()
			.stream()
			.filter((rule) -> SEVERE.contains(rule.getImpact()))
			.map(Accessibility::description)
			.toList();
		assertThat(found).as("what axe finds in " + selector).isEmpty();
	}

	private static String description(Rule rule) {
		List<String> places = rule.getNodes().stream().map((node) -> node.getHtml() + " " + node.getTarget()).toList();
		return rule.getId() + ": " + rule.getHelp() + " " + places;
	}

}
