package dk.vaekstspor.browser;

import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.RepositoryService;

/**
 * A process in Cockpit, with the tab of its bottlenecks.
 */
final class BottlenecksPage {

	static final String TAB = ".vk-bottlenecks";

	static final String LEGEND = ".vk-legend";

	private BottlenecksPage() {
	}

	static Keyboard open(Page page, String address) {
		page.navigate(address);
		page.locator(TAB + " .vk-notice, " + TAB + " table").first().waitFor();
		page.locator(LEGEND).waitFor();
		return new Keyboard(page);
	}

	/** Where Cockpit shows the newest version of the process. */
	static String address(int port, RepositoryService repository, String processKey) {
		String definition = repository.createProcessDefinitionQuery()
			.processDefinitionKey(processKey)
			.latestVersion()
			.singleResult()
			.getId();
		return "http://127.0.0.1:" + port + "/camunda/app/cockpit/default/#/process-definition/" + definition
				+ "/runtime";
	}

}
