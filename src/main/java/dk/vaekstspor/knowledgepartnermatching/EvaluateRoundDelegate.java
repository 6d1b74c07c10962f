package dk.vaekstspor.knowledgepartnermatching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Says whether a partner has accepted, and if not, whether to try others.
 */
@Component
class EvaluateRoundDelegate implements JavaDelegate {

	private final PartnerRounds rounds;

	EvaluateRoundDelegate(PartnerRounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(execution);
		KnowledgePartnerMatchingProcess.PARTNER_ACCEPTED.set(execution, this.rounds.isAccepted(caseNumber));
		KnowledgePartnerMatchingProcess.ANOTHER_ROUND.set(execution, this.rounds.isWorthAnother(caseNumber));
	}

}
