package dk.vaekstspor.system;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dk.vaekstspor.AssessedCases;
import dk.vaekstspor.ProcessTesting;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.Companies;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * Brings cases to where the tests of access want them.
 */
class CasesInHand {

	private final AssessedCases cases;

	private final ProcessEngine engine;

	private final ProcessTesting testing;

	private final DanishWorkingDays workingDays;

	CasesInHand(Companies companies, CaseFiles caseFiles, ProcessEngine engine, ProcessTesting testing,
			DanishWorkingDays workingDays) {
		this.cases = new AssessedCases(companies, caseFiles, engine, testing);
		this.engine = engine;
		this.testing = testing;
		this.workingDays = workingDays;
	}

	/** A case with that owner, or none, whose taskforce is to be composed. */
	String taskforce(String owner, String caseGroup) {
		String caseNumber = this.cases.open(Need.BUILDING_PERMIT);
		Map<String, Object> variables = new HashMap<>();
		variables.put("caseOwner", owner);
		variables.put("caseGroup", caseGroup);
		variables.put("caseType", "develop");
		this.cases.start("taskforce", caseNumber, variables);
		return caseNumber;
	}

	/** Invites these users, one task each. */
	void invite(String caseNumber, String lead, String members) {
		this.testing.complete(caseNumber, "composeTaskforce",
				Map.of("lead", lead, "members", SpinValues.jsonValue(members).create(), "purpose", "At bygge",
						"meetingDate", nextWorkingDay(), "meetingTime", "10:00", "meetingPlace", "Rådhuset"));
	}

	void accept(Task invitation) {
		this.testing.as(invitation.getAssignee(), () -> {
			this.testing.complete(invitation, Map.of("answer", "YES", "conflictOfInterest", "NO"));
			return null;
		});
		this.testing.runJobs(caseNumber(invitation));
	}

	/** Gives departments an action each. */
	void agree(String caseNumber, String... departments) {
		StringBuilder rows = new StringBuilder();
		for (String department : departments) {
			rows.append(rows.isEmpty() ? "" : ",")
				.append("{\"title\": \"Svar\", \"department\": \"%s\", \"deadline\": \"%s\"}".formatted(department,
						nextWorkingDay()));
		}
		this.testing.complete(caseNumber, "holdTaskforceMeeting",
				Map.of("minutes", "Aftalt.", "actions", SpinValues.jsonValue("[" + rows + "]").create()));
	}

	/** The department's action. */
	String action(String caseNumber, String department) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskCandidateGroup("department-" + department)
			.taskDefinitionKey("userTask_performAction")
			.singleResult()
			.getId();
	}

	private String nextWorkingDay() {
		return this.workingDays.add(LocalDate.now(), 2).toString();
	}

	private String caseNumber(Task task) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

}
