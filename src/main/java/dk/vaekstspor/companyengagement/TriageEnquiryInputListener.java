package dk.vaekstspor.companyengagement;

import dk.vaekstspor.engine.ProcessVariable;
import dk.vaekstspor.triage.TriageSuggestion;
import dk.vaekstspor.vocabulary.Sector;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * Lends the decision {@code triageEnquiry} what it decides by, for the time it takes.
 */
@Component
class TriageEnquiryInputListener implements ExecutionListener {

	private static final ProcessVariable<String> INDUSTRY_SECTOR = ProcessVariable.of("industrySector", String.class);

	private static final ProcessVariable<Boolean> SUPPLIES_HOSPITALS = ProcessVariable.of("suppliesHospitals",
			Boolean.class);

	private static final ProcessVariable<Integer> EMPLOYEES = ProcessVariable.of("employees", Integer.class);

	private final Triage triage;

	TriageEnquiryInputListener(Triage triage) {
		this.triage = triage;
	}

	@Override
	public void notify(DelegateExecution execution) {
		String caseNumber = CompanyEngagementProcess.CASE_NUMBER.get(execution);
		TriageSuggestion suggestion = this.triage.suggestion(caseNumber);
		INDUSTRY_SECTOR.lend(execution, this.triage.sector(suggestion).map(Sector::code).orElse(null));
		SUPPLIES_HOSPITALS.lend(execution, this.triage.caseFile(caseNumber).suppliesHospitals());
		EMPLOYEES.lend(execution, this.triage.company(caseNumber).employees());
		CompanyEngagementProcess.CASE_TYPE.lend(execution,
				suggestion.caseType().map((caseType) -> caseType.term().code()).orElse(null));
	}

}
