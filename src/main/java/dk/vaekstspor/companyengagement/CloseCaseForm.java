package dk.vaekstspor.companyengagement;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.CaseResult;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Closes the case with the result that the caseworker chose.
 */
@Component
class CloseCaseForm extends TaskForm {

	private final CaseFiles caseFiles;

	private final CaseNotes notes;

	CloseCaseForm(FormSchemas schemas, CaseFiles caseFiles, CaseNotes notes) {
		super(schemas);
		this.caseFiles = caseFiles;
		this.notes = notes;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = CompanyEngagementProcess.CASE_NUMBER.get(task);
		form.find("closingNote").ifPresent((note) -> this.notes.record(caseNumber, "Notat ved afslutning", note));
		this.caseFiles.close(caseNumber, form.term("result", CaseResult.class));
	}

}
