package dk.vaekstspor.knowledgepartnermatching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Proposes the best partners that have not been asked yet.
 */
@Component
class RankPartnersDelegate implements JavaDelegate {

	private final PartnerRounds rounds;

	RankPartnersDelegate(PartnerRounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.rounds.propose(KnowledgePartnerMatchingProcess.CASE_NUMBER.get(execution));
	}

}
