package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Introduces the company to a partner that it has agreed to.
 */
@Component
class IntroducePartnerDelegate implements JavaDelegate {

	private final Introductions introductions;

	private final PartnerPost post;

	IntroducePartnerDelegate(Introductions introductions, PartnerPost post) {
		this.introductions = introductions;
		this.post = post;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long id = KnowledgePartnerMatchingProcess.INTRODUCTION_ID.get(execution);
		this.post.introduce(this.introductions.introduce(id));
	}

}
