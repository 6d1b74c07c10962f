package dk.vaekstspor.companyengagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows the legal adviser what the caseworker has in mind.
 */
@Component
class AssessStateAidContext implements FormContext {

	private final CaseAnswers answers;

	AssessStateAidContext(CaseAnswers answers) {
		this.answers = answers;
	}

	@Override
	public String taskKey() {
		return "assessStateAid";
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		List<Map<String, String>> facts = new ArrayList<>();
		Stream.of(NextStep.values())
			.filter((step) -> step.isRouted(task::variable))
			.forEach((step) -> facts.add(Map.of("label", "Sagsbehandleren vil", "text", step.label())));
		this.answers.find(task.caseNumber())
			.ifPresent((planned) -> facts.add(Map.of("label", "Planlagt tekst", "text", planned.text())));
		return Map.of("facts", facts);
	}

}
