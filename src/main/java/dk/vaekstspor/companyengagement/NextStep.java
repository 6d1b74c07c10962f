package dk.vaekstspor.companyengagement;

import java.util.Map;
import java.util.function.Function;

import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * What a caseworker decides to do about an enquiry.
 */
enum NextStep implements Term {

	ANSWER("Svar nu"), FORWARD("Send videre til rette myndighed"), TASKFORCE("Nedsæt taskforce"),
	PARTNERS("Find vidensaktører"), BOTH("Taskforce og vidensaktører");

	private final String label;

	NextStep(String label) {
		this.label = label;
	}

	@Override
	public String code() {
		return name();
	}

	@Override
	public String label() {
		return this.label;
	}

	/** Whether the municipality itself goes to work, rather than writing one letter. */
	boolean needsWork() {
		return this != ANSWER && this != FORWARD;
	}

	/** Sets the answers by which the process takes its way. */
	void route(VariableScope scope) {
		routes().forEach((variable, answer) -> variable.set(scope, answer));
	}

	/** Whether a task's variables, read by name, hold the answers of this step. */
	boolean isRouted(Function<String, Object> variables) {
		return routes().entrySet()
			.stream()
			.allMatch((route) -> route.getValue().equals(variables.apply(route.getKey().name())));
	}

	private Map<ProcessVariable<Boolean>, Boolean> routes() {
		return Map.of(CompanyEngagementProcess.ANSWERS_NOW, this == ANSWER, CompanyEngagementProcess.FORWARDS,
				this == FORWARD, CompanyEngagementProcess.NEEDS_TASKFORCE, this == TASKFORCE || this == BOTH,
				CompanyEngagementProcess.NEEDS_PARTNERS, this == PARTNERS || this == BOTH);
	}

}
