package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.introduction.Introductions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * Notes that a partner has not answered in time.
 */
@Component
class RecordSilenceDelegate implements JavaDelegate {

	private final Introductions introductions;

	private final IntroductionNotes notes;

	RecordSilenceDelegate(Introductions introductions, IntroductionNotes notes) {
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long id = KnowledgePartnerMatchingProcess.INTRODUCTION_ID.get(execution);
		this.notes.silent(this.introductions.recordSilence(id));
	}

}
