package dk.vaekstspor;

import java.util.HashMap;
import java.util.Map;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.vocabulary.Need;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Cases with a taskforce, brought to where a test wants them. The first meeting is on
 * Thursday 26 November 2026 at 10.30.
 */
public final class TaskforceCases {

	private final AssessedCases cases;

	private final ProcessTesting testing;

	public TaskforceCases(Companies companies, CaseFiles caseFiles, ProcessEngine engine, ProcessTesting testing) {
		this.cases = new AssessedCases(companies, caseFiles, engine, testing);
		this.testing = testing;
	}

	/** A case whose taskforce is to be composed. */
	public String start() {
		String caseNumber = this.cases.open(Need.BUILDING_PERMIT);
		this.cases.start("taskforce", caseNumber, Map.of("caseType", "develop"));
		return caseNumber;
	}

	/** A case whose taskforce has these members, all of whom are asked. */
	public String inviting(String... members) {
		String caseNumber = start();
		this.testing.complete(caseNumber, "composeTaskforce", composition(members));
		return caseNumber;
	}

	/** The form that composes a taskforce of these members, led by sagsbehandler. */
	public static Map<String, Object> composition(String... members) {
		Map<String, Object> values = new HashMap<>(Map.of("lead", "sagsbehandler", "purpose", "Prøven", "meetingDate",
				"2026-11-26", "meetingTime", "10:30", "meetingPlace", "Lokale 2.14"));
		values.put("members", SpinValues.jsonValue("[\"" + String.join("\", \"", members) + "\"]").create());
		return values;
	}

	/** The open invitation of that user. */
	public Task invitation(String caseNumber, String userId) {
		return this.testing.tasks(caseNumber, "answerInvitation")
			.stream()
			.filter((invitation) -> userId.equals(invitation.getAssignee()))
			.findFirst()
			.orElseThrow(() -> new AssertionError(userId + " is not invited"));
	}

	/** The user says yes, and what follows is run. */
	public void accept(String caseNumber, String userId) {
		answer(caseNumber, userId, Map.of("answer", "YES", "conflictOfInterest", "NO"));
	}

	/** The user says no, and what follows is run. */
	public void decline(String caseNumber, String userId) {
		answer(caseNumber, userId, Map.of("answer", "NO", "conflictOfInterest", "NO", "declineReason", "Ferie"));
	}

	/** The user answers by that form, and what follows is run. */
	public void answer(String caseNumber, String userId, Map<String, Object> values) {
		answer(caseNumber, invitation(caseNumber, userId), userId, values);
	}

	/** The user answers that invitation, and what follows is run. */
	public void answer(String caseNumber, Task invitation, String userId, Map<String, Object> values) {
		this.testing.as(userId, () -> {
			this.testing.complete(invitation, values);
			return null;
		});
		this.testing.runJobs(caseNumber);
	}

}
