package dk.vaekstspor.knowledgepartnermatching;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.Introductions;

import org.springframework.stereotype.Component;

/**
 * Shows which partner the answer is expected from, and what it was told.
 */
@Component
class RegisterAnswerContext implements FormContext {

	private final Introductions introductions;

	private final PartnerTexts texts;

	RegisterAnswerContext(Introductions introductions, PartnerTexts texts) {
		this.introductions = introductions;
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return KnowledgePartnerMatchingProcess.REGISTER_ANSWER;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		Long id = (Long) task.variable(KnowledgePartnerMatchingProcess.INTRODUCTION_ID.name());
		Introduction introduction = this.introductions.get(id);
		return Map.of("facts", List.of(this.texts.fact(introduction), PartnerTexts.told(introduction), Map.of("label",
				"Virksomhedens kontaktperson", "text",
				introduction.isContactShared() ? "Må gives videre" : "Må ikke gives videre: svaret går gennem os")));
	}

}
