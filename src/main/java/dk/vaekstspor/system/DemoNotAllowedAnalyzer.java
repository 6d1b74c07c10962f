package dk.vaekstspor.system;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the program did not start.
 */
class DemoNotAllowedAnalyzer extends AbstractFailureAnalyzer<DemoNotAllowed> {

	@Override
	protected FailureAnalysis analyze(Throwable root, DemoNotAllowed cause) {
		return new FailureAnalysis(
				"'vaekstspor.demo' is true, but the database is " + cause.database()
						+ ". Demo sign-ins have passwords that everybody knows and are allowed with H2 only.",
				"Take 'vaekstspor.demo' out of the settings, or set it to false.", cause);
	}

}
