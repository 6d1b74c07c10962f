package dk.vaekstspor.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.companyengagement.CompanyEngagements;
import dk.vaekstspor.companyengagement.NewEngagement;
import dk.vaekstspor.vocabulary.Channel;
import org.camunda.bpm.engine.task.Task;

/**
 * Cases that stand at their first task: a company without a CVR number is to be
 * confirmed.
 */
final class SampleCases {

	static final String COMPANY = "Café <b>Æblet</b> v/Åse {{x}}";

	static final String TEXT = "Vi mangler svejsere.\n\nKan I hjælpe? <img src=x onerror=alert(1)>";

	private SampleCases() {
	}

	/** The task "Bekræft virksomhed" of a new case. */
	static Task confirmCompany(CompanyEngagements engagements, ProcessTesting process) {
		String caseNumber = open(engagements, process);
		return process.task(caseNumber, "confirmCompany");
	}

	/** The task "Vurdér statsstøtte" of a case that the caseworker has assessed. */
	static Task assessStateAid(CompanyEngagements engagements, ProcessTesting process, String caseworker) {
		String caseNumber = assessed(engagements, process, caseworker,
				Map.of("flags", List.of("state_aid"), "nextStep", "ANSWER", "answerText", "Det kan vi ikke."));
		return process.task(caseNumber, "assessStateAid");
	}

	/** The task "Svar på invitation" of that member of a new taskforce. */
	static Task answerInvitation(CompanyEngagements engagements, ProcessTesting process, String member) {
		String caseNumber = assessed(engagements, process, "sagsbehandler",
				Map.of("flags", List.of(), "nextStep", "TASKFORCE"));
		process.complete(caseNumber, "composeTaskforce",
				Map.of("lead", "sagsbehandler", "members", List.of("sagsbehandler", member), "purpose", "Plads",
						"meetingDate", "2026-05-11", "meetingTime", "10:00", "meetingPlace", "Rådhuset"));
		return process.tasks(caseNumber, "answerInvitation")
			.stream()
			.filter((task) -> member.equals(task.getAssignee()))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The number of a case whose taskforce, led by "plan" and joined by "byg", has met
	 * and works on two actions.
	 */
	static String taskforceAtWork(CompanyEngagements engagements, ProcessTesting process) {
		String caseNumber = taskforceCalledToItsMeeting(engagements, process);
		process.complete(caseNumber, "holdTaskforceMeeting",
				Map.of("decisions", List.of(Map.of("decision", "Hallen ligger øst.")), "actions",
						List.of(Map.of("title", "Undersøg lokalplanen", "department", "PLAN", "deadline", "2026-05-13"),
								Map.of("title", "Send vejledning", "department", "BYG", "deadline", "2026-05-20"))));
		return caseNumber;
	}

	/**
	 * The number of a case whose taskforce, led by "plan" and joined by "byg", is to
	 * meet.
	 */
	static String taskforceCalledToItsMeeting(CompanyEngagements engagements, ProcessTesting process) {
		String caseNumber = assessed(engagements, process, "sagsbehandler",
				Map.of("flags", List.of(), "nextStep", "TASKFORCE"));
		process.complete(caseNumber, "composeTaskforce",
				Map.of("lead", "plan", "members", List.of("byg"), "purpose", "Plads til <b>hallen</b>", "meetingDate",
						"2026-05-11", "meetingTime", "10:00", "meetingPlace", "Rådhuset"));
		process.complete(caseNumber, "answerInvitation", Map.of("answer", "YES", "conflictOfInterest", "NO"));
		return caseNumber;
	}

	/** The number of a case that waits at "Vælg vidensaktører". */
	static String partnersProposed(CompanyEngagements engagements, ProcessTesting process) {
		return assessed(engagements, process, "sagsbehandler", Map.of("flags", List.of(), "nextStep", "PARTNERS"));
	}

	private static String assessed(CompanyEngagements engagements, ProcessTesting process, String caseworker,
			Map<String, Object> decision) {
		String caseNumber = engagements.start(new NewEngagement("Birk Skabslåger A/S", "90289799", "Åse Sørensen",
				"aase@example.dk", "", "Kan vi få nedsat huslejen?", Channel.PHONE, false, null));
		process.runJobs(caseNumber);
		if (!process.tasks(caseNumber, "chooseCase").isEmpty()) {
			process.complete(caseNumber, "chooseCase", Map.of("caseDecision", "NEW_CASE"));
		}
		Task assessment = process.task(caseNumber, "assessEnquiry");
		Map<String, Object> answers = new HashMap<>(Map.of("caseType", "develop", "sector", "PRODUCTION", "needs",
				List.of("SITE"), "suppliesHospitals", false, "contactConsent", true));
		answers.putAll(decision);
		process.as(caseworker, () -> {
			process.complete(assessment, answers);
			return null;
		});
		process.runJobs(caseNumber);
		return caseNumber;
	}

	/** The number of a new case that waits at "Bekræft virksomhed". */
	static String open(CompanyEngagements engagements, ProcessTesting process) {
		String caseNumber = engagements.start(new NewEngagement(COMPANY, null, "Åse Sørensen", "aase@example.dk",
				"97123456", TEXT, Channel.PHONE, false, null));
		process.runJobs(caseNumber);
		return caseNumber;
	}

}
