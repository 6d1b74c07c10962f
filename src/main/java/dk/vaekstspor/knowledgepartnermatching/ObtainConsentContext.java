package dk.vaekstspor.knowledgepartnermatching;

import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;

import org.springframework.stereotype.Component;

/**
 * Shows which partners the company is asked about.
 */
@Component
class ObtainConsentContext implements FormContext {

	private final PartnerTexts texts;

	ObtainConsentContext(PartnerTexts texts) {
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.OBTAIN_CONSENT;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return Map.of("facts", this.texts.askedBefore(task.caseNumber()));
	}

}
