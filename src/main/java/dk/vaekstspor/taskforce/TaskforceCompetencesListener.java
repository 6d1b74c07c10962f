package dk.vaekstspor.taskforce;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.taskforcefile.RequiredCompetence;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Keeps what the decision asks for; what several rules ask for is needed once, with all
 * the reasons.
 */
@Component
class TaskforceCompetencesListener implements ExecutionListener {

	private static final ProcessVariable<DmnDecisionResult> RESULT = ProcessVariable.of("decisionResult",
			DmnDecisionResult.class);

	private final TaskforceFiles taskforces;

	TaskforceCompetencesListener(TaskforceFiles taskforces) {
		this.taskforces = taskforces;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.taskforces.require(TaskforceProcess.CASE_NUMBER.get(execution), required(RESULT.get(execution)));
	}

	private static List<RequiredCompetence> required(DmnDecisionResult result) {
		Map<Term, RequiredCompetence> required = new LinkedHashMap<>();
		result.getResultList()
			.stream()
			.map(TaskforceCompetencesListener::required)
			.forEach((one) -> required.merge(one.term(), one, RequiredCompetence::and));
		return List.copyOf(required.values());
	}

	private static RequiredCompetence required(Map<String, Object> rule) {
		Department department = Term.find(Department.class, (String) rule.get("department")).orElseThrow();
		String competence = (String) rule.get("competence");
		return new RequiredCompetence(
				(competence != null) ? Term.find(Competence.class, competence).orElseThrow() : null, department,
				(String) rule.get("reason"));
	}

}
