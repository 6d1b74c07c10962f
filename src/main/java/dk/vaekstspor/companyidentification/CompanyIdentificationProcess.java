package dk.vaekstspor.companyidentification;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code company-identification.bpmn} and this module
 * share.
 */
final class CompanyIdentificationProcess {

	static final String KEY = "companyIdentification";

	static final String COMPANY_UNKNOWN = "companyUnknown";

	static final String REGISTER_UNAVAILABLE = "registerUnavailable";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<Boolean> LOOK_UP_AGAIN = ProcessVariable.of("lookUpAgain", Boolean.class);

	static final ProcessVariable<Boolean> OPEN_CASES_FOUND = ProcessVariable.of("openCasesFound", Boolean.class);

	static final ProcessVariable<Boolean> SAME_CASE = ProcessVariable.of("sameCase", Boolean.class);

	static final ProcessVariable<Boolean> ADDED_TO_OPEN_CASE = ProcessVariable.of("addedToOpenCase", Boolean.class);

	static final ProcessVariable<String> OPEN_CASE_NUMBER = ProcessVariable.of("openCaseNumber", String.class);

	private CompanyIdentificationProcess() {
	}

}
