package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Tells the managers that nobody has chosen partners in time.
 */
@Component
class EscalateChoiceDelegate implements JavaDelegate {

	private final Correspondence correspondence;

	private final IntroductionLetters letters;

	EscalateChoiceDelegate(Correspondence correspondence, IntroductionLetters letters) {
		this.correspondence = correspondence;
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(execution);
		this.correspondence.send(this.letters.choiceOverdue(caseNumber));
	}

}
