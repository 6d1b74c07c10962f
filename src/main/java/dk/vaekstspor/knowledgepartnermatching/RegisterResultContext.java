package dk.vaekstspor.knowledgepartnermatching;

import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows which partners were asked and what they answered.
 */
@Component
class RegisterResultContext implements FormContext {

	private final PartnerTexts texts;

	RegisterResultContext(PartnerTexts texts) {
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.REGISTER_RESULT;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return Map.of("facts", this.texts.askedBefore(task.caseNumber()));
	}

}
