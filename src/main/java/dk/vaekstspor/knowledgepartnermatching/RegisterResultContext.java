package dk.vaekstspor.knowledgepartnermatching;

import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;

import org.springframework.stereotype.Component;

/**
 * Shows which partners were asked and what they answered, with a row for each that said
 * yes.
 */
@Component
class RegisterResultContext implements FormContext {

	private final Introductions introductions;

	private final PartnerTexts texts;

	RegisterResultContext(Introductions introductions, PartnerTexts texts) {
		this.introductions = introductions;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.REGISTER_RESULT;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return Map.of(RegisterResultForm.ROWS,
				PartnerRows.of(this.introductions.in(task.caseNumber(), IntroductionState.ACCEPTED)), "facts",
				this.texts.askedBefore(task.caseNumber()));
	}

}
