package dk.vaekstspor.demohistory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the program did not start.
 */
class DemoHistoryRefusedAnalyzer extends AbstractFailureAnalyzer<DemoHistoryRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DemoHistoryRefused cause) {
		return new FailureAnalysis(
				"The profile 'demo-history' makes up cases, but " + cause.getMessage() + ". Nothing was added.",
				"Start without the profile, or take 'spring.datasource.url' out of the settings: the profile brings "
						+ "an empty database of its own.",
				cause);
	}

}
