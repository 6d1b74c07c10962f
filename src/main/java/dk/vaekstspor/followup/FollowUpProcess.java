package dk.vaekstspor.followup;

import java.util.Date;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code follow-up.bpmn} and this module share.
 */
final class FollowUpProcess {

	static final String KEY = "followUp";

	static final String SURVEY_ANSWERED = "followUp.surveyAnswered";

	/** Starts the next engagement when a company has new needs. */
	static final String ENQUIRY_RECEIVED = "companyEngagement.enquiryReceived";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	static final ProcessVariable<Long> FOLLOW_UP_ID = ProcessVariable.of("followUpId", Long.class);

	static final ProcessVariable<Date> FOLLOW_UP_DUE = ProcessVariable.of("followUpDue", Date.class);

	static final ProcessVariable<Boolean> DISSATISFIED = ProcessVariable.of("dissatisfied", Boolean.class);

	static final ProcessVariable<Boolean> NEW_NEEDS = ProcessVariable.of("newNeeds", Boolean.class);

	static final ProcessVariable<Boolean> MORE_FOLLOW_UPS = ProcessVariable.of("moreFollowUps", Boolean.class);

	static final ProcessVariable<Boolean> SURVEY_DISSATISFIED = ProcessVariable.of("surveyDissatisfied", Boolean.class);

	private FollowUpProcess() {
	}

}
