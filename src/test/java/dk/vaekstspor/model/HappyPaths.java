package dk.vaekstspor.model;

import java.util.List;
import java.util.Map;

/**
 * The element ids that a case passes when all goes well, in order, by process id; a sub
 * process is followed by what happens inside it.
 */
final class HappyPaths {

	static final Map<String, List<String>> BY_PROCESS = Map.of(
	// @formatter:off
		"companyEngagement", List.of("startEvent_enquiryRegistered", "serviceTask_registerEnquiry",
				"sendTask_sendReceipt", "callActivity_companyIdentification", "gateway_openCase",
				"businessRuleTask_triageEnquiry", "userTask_assessEnquiry", "gateway_stateAid", "gateway_nextStep",
				"callActivity_taskforce", "gateway_workDone", "callActivity_followUp", "userTask_closeCase",
				"endEvent_completed"),
		"companyIdentification", List.of("startEvent_identificationStarted", "serviceTask_lookUpCompany",
				"serviceTask_findOpenCases", "gateway_openCasesFound", "endEvent_newCase"),
		"taskforce", List.of("startEvent_taskforceNeeded", "businessRuleTask_taskforceCompetences",
				"serviceTask_proposeTaskforce", "userTask_composeTaskforce", "callActivity_taskforceInvitation",
				"sendTask_bookMeeting", "userTask_holdTaskforceMeeting", "subProcess_actions",
				"startEvent_actionsAgreed", "callActivity_taskforceAction", "endEvent_actionsDone",
				"userTask_closeTaskforce", "sendTask_sendSummary", "endEvent_taskforceClosed"),
		"taskforceInvitation", List.of("startEvent_seatOpen", "gateway_memberLeft", "sendTask_inviteMember",
				"userTask_answerInvitation", "gateway_memberAccepts", "gateway_meetingBooked",
				"endEvent_memberJoined"),
		"taskforceAction", List.of("startEvent_actionPlanned", "userTask_performAction", "gateway_actionStatus",
				"endEvent_actionDone"),
		"bottleneckAlert", List.of("startEvent_checkDue", "serviceTask_findBottlenecks", "gateway_anythingToTell",
				"sendTask_sendAlert", "endEvent_alertSent"),
		"taskforceReadiness", List.of("startEvent_checkDue", "serviceTask_findGaps", "gateway_newGaps",
				"endEvent_ready"),
		"knowledgePartnerMatching", List.of("startEvent_partnersNeeded", "serviceTask_rankPartners",
				"userTask_choosePartners", "gateway_partnersChosen", "userTask_obtainConsent", "gateway_consentGiven",
				"subProcess_introduction", "startEvent_introductionAgreed", "sendTask_introducePartner",
				"userTask_registerAnswer", "endEvent_answerKnown", "serviceTask_evaluateRound", "gateway_roundOutcome",
				"userTask_registerResult", "endEvent_resultRegistered"),
		"followUp", List.of("startEvent_followUpStarted", "serviceTask_planFollowUp", "event_followUpDue",
				"sendTask_sendSurvey", "userTask_followUp", "gateway_followUpOutcome", "gateway_outcomeHandled",
				"userTask_registerEffect", "gateway_moreFollowUps", "endEvent_followedUp"));
	// @formatter:on

	private HappyPaths() {
	}

}
