package dk.vaekstspor.taskforce;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.correspondence.LetterAttachment;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;

import org.springframework.stereotype.Component;

/**
 * The letters of a taskforce, to members, managers and the company.
 */
@Component
class TaskforceLetters {

	private final Taskforces taskforces;

	private final TaskforceMembers members;

	private final TaskforceTexts texts;

	private final MemberAddresses addresses;

	private final MeetingTimes meetingTimes;

	private final MeetingCalendar calendar;

	private final Recipients recipients;

	private final CaseFiles caseFiles;

	private final CompanyContacts contacts;

	TaskforceLetters(Taskforces taskforces, TaskforceMembers members, TaskforceTexts texts, MemberAddresses addresses,
			MeetingTimes meetingTimes, MeetingCalendar calendar, Recipients recipients, CaseFiles caseFiles,
			CompanyContacts contacts) {
		this.taskforces = taskforces;
		this.members = members;
		this.texts = texts;
		this.addresses = addresses;
		this.meetingTimes = meetingTimes;
		this.calendar = calendar;
		this.recipients = recipients;
		this.caseFiles = caseFiles;
		this.contacts = contacts;
	}

	Letter invitation(String caseNumber, long memberId) {
		Map<String, Object> model = meetingModel(caseNumber);
		model.put("deadline", this.meetingTimes.answerDeadline());
		return new Letter(caseNumber, "taskforce-invitation", "member-" + memberId,
				this.addresses.of(this.members.get(memberId)), model);
	}

	Letter meeting(String caseNumber) {
		Taskforce taskforce = this.taskforces.get(caseNumber);
		List<TaskforceMember> joined = this.members.in(caseNumber, MemberState.ACCEPTED);
		List<String> to = this.addresses.ofMeeting(taskforce, joined);
		Map<String, Object> model = meetingModel(caseNumber);
		model.put("members", joined.stream().map(this.texts::name).toList());
		List<LetterAttachment> entry = to.isEmpty() ? List.of() : List.of(this.calendar.entry(taskforce, to));
		return new Letter(caseNumber, "taskforce-meeting", "first", to, model, entry);
	}

	Letter meetingOverdue(String caseNumber) {
		Taskforce taskforce = this.taskforces.get(caseNumber);
		return overdue(caseNumber, "Hold taskforcemøde", taskforce.leadUserId(), this.addresses.ofLead(taskforce));
	}

	Letter compositionOverdue(String caseNumber) {
		return overdue(caseNumber, "Sammensæt taskforce", this.caseFiles.get(caseNumber).owner(),
				this.recipients.ofGroup(Groups.MANAGER));
	}

	Letter summary(String caseNumber) {
		Map<String, Object> model = model(caseNumber);
		this.contacts.person(caseNumber).map(ContactPerson::name).ifPresent((name) -> model.put("contactName", name));
		model.put("text", this.taskforces.get(caseNumber).summary());
		model.put("actions", this.texts.promises(caseNumber));
		return new Letter(caseNumber, "taskforce-summary", "closed", this.contacts.addresses(caseNumber), model);
	}

	private Letter overdue(String caseNumber, String title, String owner, List<String> to) {
		Map<String, Object> model = model(caseNumber);
		model.put("title", title);
		Optional.ofNullable(owner).map(this.texts::person).ifPresent((name) -> model.put("owner", name));
		return new Letter(caseNumber, "task-overdue", title, to, model);
	}

	private Map<String, Object> meetingModel(String caseNumber) {
		Taskforce taskforce = this.taskforces.get(caseNumber);
		Map<String, Object> model = model(caseNumber);
		model.put("text", taskforce.purpose());
		model.put("meeting", taskforce.meetingAt());
		model.put("place", taskforce.meetingPlace());
		return model;
	}

	private Map<String, Object> model(String caseNumber) {
		Map<String, Object> model = new HashMap<>();
		model.put("companyName", this.contacts.companyName(caseNumber));
		return model;
	}

}
