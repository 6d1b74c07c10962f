package dk.vaekstspor.knowledgepartnermatching;

import java.util.Map;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.introduction.Introduction;
import dk.vaekstspor.introduction.IntroductionState;
import dk.vaekstspor.introduction.Introductions;
import dk.vaekstspor.introduction.MatchResult;
import dk.vaekstspor.vocabulary.Term;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Records what each accepted introduction came to.
 */
@Component
class RegisterResultForm extends TaskForm {

	static final String ROWS = "results";

	private final Introductions introductions;

	private final IntroductionNotes notes;

	RegisterResultForm(FormSchemas schemas, Introductions introductions, IntroductionNotes notes) {
		super(schemas);
		this.introductions = introductions;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = KnowledgePartnerMatchingProcess.CASE_NUMBER.get(task);
		PartnerRows.answers(form, ROWS, this.introductions.in(caseNumber, IntroductionState.ACCEPTED))
			.forEach(this::register);
	}

	private void register(Introduction introduction, Map<String, Object> row) {
		MatchResult result = Term.find(MatchResult.class, (String) row.get("matchResult")).orElseThrow();
		this.notes.result(this.introductions.registerResult(introduction.id(), result, (String) row.get("resultNote")));
	}

}
