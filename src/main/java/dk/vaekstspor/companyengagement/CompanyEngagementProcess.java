package dk.vaekstspor.companyengagement;

import dk.vaekstspor.engine.ProcessVariable;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/**
 * The names that the process model {@code company-engagement.bpmn} and this module share.
 */
final class CompanyEngagementProcess {

	static final String KEY = "companyEngagement";

	static final String ENQUIRY_RECEIVED = "companyEngagement.enquiryReceived";

	static final String ANSWERED = "endEvent_answered";

	static final String FORWARDED = "endEvent_forwarded";

	/** The user id of who registered the enquiry; gone once the case is open. */
	static final ProcessVariable<String> INITIATOR = ProcessVariable.of("initiator", String.class);

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	/** The user id of the responsible caseworker, or null. */
	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	/**
	 * Who may take the case's tasks: caseworkers, or managers when it is confidential.
	 */
	static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	/** A code of {@link dk.vaekstspor.vocabulary.CaseType}. */
	static final ProcessVariable<String> CASE_TYPE = ProcessVariable.of("caseType", String.class);

	static final ProcessVariable<String> OPEN_CASE_NUMBER = ProcessVariable.of("openCaseNumber", String.class);

	/** A due date as the working-day calendar reads it, for example "2 hverdage". */
	static final ProcessVariable<String> FIRST_DEADLINE = ProcessVariable.of("firstDeadline", String.class);

	static final ProcessVariable<Boolean> STATE_AID = ProcessVariable.of("stateAid", Boolean.class);

	static final ProcessVariable<Boolean> ANSWERS_NOW = ProcessVariable.of("answersNow", Boolean.class);

	static final ProcessVariable<Boolean> FORWARDS = ProcessVariable.of("forwards", Boolean.class);

	static final ProcessVariable<Boolean> NEEDS_TASKFORCE = ProcessVariable.of("needsTaskforce", Boolean.class);

	static final ProcessVariable<Boolean> NEEDS_PARTNERS = ProcessVariable.of("needsPartners", Boolean.class);

	/** What the engine lends the end listener of a decision; never stored. */
	static final ProcessVariable<DmnDecisionResult> DECISION_RESULT = ProcessVariable.of("decisionResult",
			DmnDecisionResult.class);

	private CompanyEngagementProcess() {
	}

}
