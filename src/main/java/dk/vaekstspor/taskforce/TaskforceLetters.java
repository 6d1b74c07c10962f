package dk.vaekstspor.taskforce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.actionplan.Promises;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.meeting.MeetingLetters;
import dk.vaekstspor.staff.StaffAddresses;
import dk.vaekstspor.taskforcefile.TaskforceCompetence;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceTexts;

import org.springframework.stereotype.Component;

/**
 * The letters of a taskforce, to members, managers and the company.
 */
@Component
class TaskforceLetters {

	private final TaskforceFiles taskforces;

	private final TaskforceTexts texts;

	private final MeetingLetters meetings;

	private final StaffAddresses addresses;

	private final CaseFiles caseFiles;

	private final CompanyContacts contacts;

	private final Promises promises;

	TaskforceLetters(TaskforceFiles taskforces, TaskforceTexts texts, MeetingLetters meetings, StaffAddresses addresses,
			CaseFiles caseFiles, CompanyContacts contacts, Promises promises) {
		this.taskforces = taskforces;
		this.texts = texts;
		this.meetings = meetings;
		this.addresses = addresses;
		this.caseFiles = caseFiles;
		this.contacts = contacts;
		this.promises = promises;
	}

	Letter meetingOverdue(String caseNumber) {
		TaskforceFile taskforce = this.taskforces.get(caseNumber);
		return overdue(caseNumber, "Hold taskforcemøde", taskforce.leadUserId(), this.meetings.lead(taskforce));
	}

	Letter compositionOverdue(String caseNumber) {
		return overdue(caseNumber, "Sammensæt taskforce", this.caseFiles.get(caseNumber).owner(),
				this.addresses.ofManagers());
	}

	/** To the managers: what no person covers. */
	Letter shortfall(String caseNumber) {
		Map<String, Object> model = model(caseNumber);
		model.put("title",
				this.taskforces.competencesOf(caseNumber)
					.stream()
					.map(TaskforceCompetence::shortfall)
					.filter(Objects::nonNull)
					.collect(Collectors.joining("\n")));
		return new Letter(caseNumber, "taskforce-shortfall", "proposed", this.addresses.ofManagers(), model);
	}

	Letter summary(String caseNumber) {
		Map<String, Object> model = model(caseNumber);
		this.contacts.person(caseNumber).map(ContactPerson::name).ifPresent((name) -> model.put("contactName", name));
		model.put("text", this.taskforces.get(caseNumber).summary());
		model.put("actions", this.promises.lines(caseNumber));
		return new Letter(caseNumber, "taskforce-summary", "closed", this.contacts.addresses(caseNumber), model);
	}

	private Letter overdue(String caseNumber, String title, String owner, List<String> to) {
		Map<String, Object> model = model(caseNumber);
		model.put("title", title);
		Optional.ofNullable(owner).map(this.texts::person).ifPresent((name) -> model.put("owner", name));
		return new Letter(caseNumber, "task-overdue", title, to, model);
	}

	private Map<String, Object> model(String caseNumber) {
		Map<String, Object> model = new HashMap<>();
		model.put("companyName", this.contacts.companyName(caseNumber));
		return model;
	}

}
