package dk.vaekstspor.knowledgepartnermatching;

import dk.vaekstspor.engine.ProcessVariable;

/**
 * The names that the process model {@code knowledge-partner-matching.bpmn} and this
 * module share.
 */
final class KnowledgePartnerMatchingProcess {

	static final String KEY = "knowledgePartnerMatching";

	static final String CHOOSE_PARTNERS = "choosePartners";

	static final String OBTAIN_CONSENT = "obtainConsent";

	static final String REGISTER_ANSWER = "registerAnswer";

	static final String REGISTER_RESULT = "registerResult";

	static final ProcessVariable<String> CASE_NUMBER = ProcessVariable.of("caseNumber", String.class);

	static final ProcessVariable<String> CASE_OWNER = ProcessVariable.of("caseOwner", String.class);

	static final ProcessVariable<String> CASE_GROUP = ProcessVariable.of("caseGroup", String.class);

	/** One in each parallel introduction. */
	static final ProcessVariable<Long> INTRODUCTION_ID = ProcessVariable.of("introductionId", Long.class);

	static final ProcessVariable<Boolean> PARTNERS_CHOSEN = ProcessVariable.of("partnersChosen", Boolean.class);

	static final ProcessVariable<Boolean> CONSENT_GIVEN = ProcessVariable.of("consentGiven", Boolean.class);

	static final ProcessVariable<Boolean> PARTNER_ACCEPTED = ProcessVariable.of("partnerAccepted", Boolean.class);

	static final ProcessVariable<Boolean> ANOTHER_ROUND = ProcessVariable.of("anotherRound", Boolean.class);

	private KnowledgePartnerMatchingProcess() {
	}

}
