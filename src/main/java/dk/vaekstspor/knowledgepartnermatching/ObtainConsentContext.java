package dk.vaekstspor.knowledgepartnermatching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;

import org.springframework.stereotype.Component;

/**
 * Shows which partners the company is asked about, and what they would be told.
 */
@Component
class ObtainConsentContext implements FormContext {

	private final Introductions introductions;

	private final PartnerTexts texts;

	ObtainConsentContext(Introductions introductions, PartnerTexts texts) {
		this.introductions = introductions;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.OBTAIN_CONSENT;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		List<Introduction> asked = this.introductions.in(task.caseNumber(), IntroductionState.CHOSEN);
		List<Map<String, Object>> facts = new ArrayList<>(this.texts.askedBefore(task.caseNumber()));
		asked.stream().findFirst().map(PartnerTexts::told).ifPresent(facts::add);
		return Map.of(ObtainConsentForm.ROWS, PartnerRows.of(asked), "facts", facts);
	}

}
