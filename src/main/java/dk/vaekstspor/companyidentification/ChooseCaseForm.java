package dk.vaekstspor.companyidentification;

import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over which open case an enquiry belongs to, or that it belongs to none.
 */
@Component
class ChooseCaseForm extends TaskForm {

	private final OpenCases openCases;

	ChooseCaseForm(FormSchemas schemas, OpenCases openCases) {
		super(schemas);
		this.openCases = openCases;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		boolean sameCase = form.term("caseDecision", CaseDecision.class) == CaseDecision.ADD_TO_OPEN;
		if (sameCase) {
			String caseNumber = CompanyIdentificationProcess.CASE_NUMBER.get(task);
			CompanyIdentificationProcess.OPEN_CASE_NUMBER.set(task, chosen(form, caseNumber));
		}
		CompanyIdentificationProcess.SAME_CASE.set(task, sameCase);
	}

	private String chosen(SubmittedForm form, String caseNumber) {
		String chosen = form.find("openCase")
			.orElseThrow(() -> form.rejection("openCase", "Vælg den åbne sag, som henvendelsen hører til."));
		if (this.openCases.besides(caseNumber).stream().noneMatch((open) -> open.caseNumber().equals(chosen))) {
			form.reject("openCase", "Sagen er ikke længere åben. Vælg en anden, eller opret en ny sag.");
		}
		return chosen;
	}

}
