package dk.vaekstspor.taskforcereadiness;

import java.util.List;
import java.util.Map;

import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.staffing.GapTexts;
import dk.vaekstspor.taskforcefile.TaskforceFacts;

import org.springframework.stereotype.Component;

/**
 * Shows the manager what is missing, and since when it is not.
 */
@Component
class CloseGapContext implements FormContext {

	private final GapTexts texts;

	CloseGapContext(GapTexts texts) {
		this.texts = texts;
	}

	@Override
	public String taskKey() {
		return TaskforceReadinessProcess.CLOSE_GAP;
	}

	@Override
	public Map<String, Object> values(FormTask task) {
		return Map.of("facts", List.of(TaskforceFacts.fact("Huller i beredskabet", this.texts.lines())));
	}

}
