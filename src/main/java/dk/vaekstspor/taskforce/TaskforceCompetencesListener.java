package dk.vaekstspor.taskforce;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Keeps which departments the decision asks for; a department named by several rules sits
 * once, with all the reasons.
 */
@Component
class TaskforceCompetencesListener implements ExecutionListener {

	private static final ProcessVariable<DmnDecisionResult> RESULT = ProcessVariable.of("decisionResult",
			DmnDecisionResult.class);

	private final Taskforces taskforces;

	TaskforceCompetencesListener(Taskforces taskforces) {
		this.taskforces = taskforces;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.taskforces.require(TaskforceProcess.CASE_NUMBER.get(execution), departments(RESULT.get(execution)));
	}

	private static List<RequiredDepartment> departments(DmnDecisionResult result) {
		Map<Department, RequiredDepartment> departments = new LinkedHashMap<>();
		result.getResultList()
			.stream()
			.map(TaskforceCompetencesListener::required)
			.forEach((required) -> departments.merge(required.department(), required, RequiredDepartment::and));
		return List.copyOf((Collection<RequiredDepartment>) departments.values());
	}

	private static RequiredDepartment required(Map<String, Object> rule) {
		String code = (String) rule.get("department");
		return new RequiredDepartment(Term.find(Department.class, code).orElseThrow(), (String) rule.get("reason"));
	}

}
