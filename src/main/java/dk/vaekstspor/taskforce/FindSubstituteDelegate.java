package dk.vaekstspor.taskforce;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Finds somebody else for a seat, or says that nobody is left.
 */
@Component
class FindSubstituteDelegate implements JavaDelegate {

	private final TaskforceMembers members;

	FindSubstituteDelegate(TaskforceMembers members) {
		this.members = members;
	}

	@Override
	public void execute(DelegateExecution execution) {
		TaskforceMember substitute = this.members.substitute(TaskforceProcess.MEMBER_ID.get(execution))
			.orElseThrow(NoSubstitute::new);
		TaskforceProcess.MEMBER_ID.set(execution, substitute.id());
	}

}
