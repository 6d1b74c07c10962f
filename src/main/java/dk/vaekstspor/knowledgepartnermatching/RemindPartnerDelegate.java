package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Reminds a partner that we wait for its answer.
 */
@Component
class RemindPartnerDelegate implements JavaDelegate {

	private final Introductions introductions;

	private final PartnerPost post;

	RemindPartnerDelegate(Introductions introductions, PartnerPost post) {
		this.introductions = introductions;
		this.post = post;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long id = KnowledgePartnerMatchingProcess.INTRODUCTION_ID.get(execution);
		this.post.remind(this.introductions.get(id));
	}

}
