package dk.vaekstspor.companyengagement;

import java.util.HashSet;
import java.util.Set;

import dk.vaekstspor.casefile.Assessment;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.FormSchemas;
import dk.vaekstspor.engine.SubmittedForm;
import dk.vaekstspor.engine.TaskForm;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.stereotype.Component;

/**
 * Takes over what a caseworker decided about an enquiry; who decides becomes the case's
 * owner.
 */
@Component
class AssessEnquiryForm extends TaskForm {

	private final CaseFiles caseFiles;

	private final CaseNotes notes;

	private final PlannedAnswer plannedAnswer;

	private final Triage triage;

	AssessEnquiryForm(FormSchemas schemas, CaseFiles caseFiles, CaseNotes notes, PlannedAnswer plannedAnswer,
			Triage triage) {
		super(schemas);
		this.caseFiles = caseFiles;
		this.notes = notes;
		this.plannedAnswer = plannedAnswer;
		this.triage = triage;
	}

	@Override
	protected void submitted(SubmittedForm form, DelegateTask task) {
		String caseNumber = CompanyEngagementProcess.CASE_NUMBER.get(task);
		NextStep nextStep = form.term("nextStep", NextStep.class);
		this.plannedAnswer.keep(caseNumber, nextStep, form);
		CaseFile assessed = this.caseFiles.assess(caseNumber, assessment(form, task, this.caseFiles.get(caseNumber)));
		this.triage.learn(assessed, nextStep);
		if (nextStep.needsWork()) {
			this.caseFiles.startWork(caseNumber);
		}
		form.find("note").ifPresent((note) -> this.notes.record(caseNumber, "Notat til vurderingen", note));
		nextStep.route(task);
		CompanyEngagementProcess.CASE_TYPE.set(task, assessed.caseType().code());
		CompanyEngagementProcess.CASE_OWNER.set(task, assessed.owner());
		CompanyEngagementProcess.CASE_GROUP.set(task, CaseGroup.of(assessed));
		CompanyEngagementProcess.STATE_AID.set(task, assessed.flags().contains(Flag.STATE_AID));
	}

	private Assessment assessment(SubmittedForm form, DelegateTask task, CaseFile caseFile) {
		return new Assessment(form.term("caseType", CaseType.class), form.term("sector", Sector.class),
				Set.copyOf(form.terms("needs", Need.class)), flags(form, caseFile), form.checked("suppliesHospitals"),
				form.checked("contactConsent"), this.notes.author(task.getAssignee()));
	}

	/** Whether the register confirms the company is not for the caseworker to say. */
	private static Set<Flag> flags(SubmittedForm form, CaseFile caseFile) {
		Set<Flag> flags = new HashSet<>(form.terms("flags", Flag.class));
		flags.remove(Flag.UNVERIFIED);
		if (caseFile.flags().contains(Flag.UNVERIFIED)) {
			flags.add(Flag.UNVERIFIED);
		}
		return flags;
	}

}
