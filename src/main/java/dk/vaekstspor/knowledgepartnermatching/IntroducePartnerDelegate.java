package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.correspondence.Correspondence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Introduces the company to a partner that it has agreed to, by mail or, where there is
 * no address, by a note that somebody must call.
 */
@Component
class IntroducePartnerDelegate implements JavaDelegate {

	private final Introductions introductions;

	private final IntroductionLetters letters;

	private final IntroductionNotes notes;

	private final Correspondence correspondence;

	IntroducePartnerDelegate(Introductions introductions, IntroductionLetters letters, IntroductionNotes notes,
			Correspondence correspondence) {
		this.introductions = introductions;
		this.letters = letters;
		this.notes = notes;
		this.correspondence = correspondence;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long id = KnowledgePartnerMatchingProcess.INTRODUCTION_ID.get(execution);
		Introduction introduction = this.introductions.introduce(id);
		this.letters.introduction(introduction)
			.ifPresentOrElse(this.correspondence::send, () -> this.notes.mustBeCalled(introduction));
	}

}
