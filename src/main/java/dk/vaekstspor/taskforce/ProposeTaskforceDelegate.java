package dk.vaekstspor.taskforce;

import dk.vaekstspor.correspondence.Correspondence;
import dk.vaekstspor.staffing.Staffing;
import dk.vaekstspor.taskforcefile.ProposedTaskforce;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Has the smallest group of people proposed that covers what the case needs; tells the
 * managers of what nobody at all can be asked for.
 */
@Component
class ProposeTaskforceDelegate implements JavaDelegate {

	private final Staffing staffing;

	private final TaskforceFiles taskforces;

	private final Correspondence correspondence;

	private final TaskforceLetters letters;

	ProposeTaskforceDelegate(Staffing staffing, TaskforceFiles taskforces, Correspondence correspondence,
			TaskforceLetters letters) {
		this.staffing = staffing;
		this.taskforces = taskforces;
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = TaskforceProcess.CASE_NUMBER.get(execution);
		String caseOwner = TaskforceProcess.CASE_OWNER.find(execution).orElse(null);
		ProposedTaskforce proposal = this.staffing.propose(caseNumber, caseOwner);
		this.taskforces.propose(caseNumber, proposal);
		if (proposal.needsManager()) {
			this.correspondence.send(this.letters.shortfall(caseNumber));
		}
	}

}
