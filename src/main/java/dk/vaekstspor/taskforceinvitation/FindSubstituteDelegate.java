package dk.vaekstspor.taskforceinvitation;

import dk.vaekstspor.staffing.StandIns;
import dk.vaekstspor.taskforcefile.TaskforceMember;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Finds somebody else for a seat, or says that nobody is left.
 */
@Component
class FindSubstituteDelegate implements JavaDelegate {

	private final StandIns standIns;

	FindSubstituteDelegate(StandIns standIns) {
		this.standIns = standIns;
	}

	@Override
	public void execute(DelegateExecution execution) {
		TaskforceMember standIn = this.standIns.inviteFor(TaskforceInvitationProcess.MEMBER_ID.get(execution))
			.orElseThrow(NoSubstitute::new);
		TaskforceInvitationProcess.MEMBER_ID.set(execution, standIn.id());
	}

}
