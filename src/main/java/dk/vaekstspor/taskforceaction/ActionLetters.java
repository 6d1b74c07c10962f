package dk.vaekstspor.taskforceaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;
import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.company.ContactPerson;
import dk.vaekstspor.correspondence.CompanyContacts;
import dk.vaekstspor.correspondence.Letter;
import dk.vaekstspor.engine.Groups;
import dk.vaekstspor.engine.Recipients;
import dk.vaekstspor.taskforcefile.TaskforceFile;
import dk.vaekstspor.taskforcefile.TaskforceFiles;

import org.springframework.stereotype.Component;

/**
 * The letters about one action, to its department, to whoever follows it, and to the
 * company.
 */
@Component
class ActionLetters {

	private final Actions actions;

	private final CaseFiles caseFiles;

	private final CompanyContacts contacts;

	private final Recipients recipients;

	private final TaskforceFiles taskforces;

	ActionLetters(Actions actions, CaseFiles caseFiles, CompanyContacts contacts, Recipients recipients,
			TaskforceFiles taskforces) {
		this.taskforces = taskforces;
		this.actions = actions;
		this.caseFiles = caseFiles;
		this.contacts = contacts;
		this.recipients = recipients;
	}

	Letter dueSoon(long actionId) {
		Action action = this.actions.get(actionId);
		return letter("action-reminder", action, this.recipients.ofGroup(Groups.department(action.department())));
	}

	Letter overdue(long actionId) {
		Action action = this.actions.get(actionId);
		Stream<String> managers = this.recipients.ofGroup(Groups.MANAGER).stream();
		return letter("action-overdue", action,
				Stream.concat(followers(action).stream(), managers).distinct().toList());
	}

	Letter notPossible(long actionId) {
		Action action = this.actions.get(actionId);
		return letter("action-impossible", action, followers(action));
	}

	Letter companyReminder(long actionId) {
		Action action = this.actions.get(actionId);
		return new Letter(action.caseNumber(), "company-reminder", reference(action),
				this.contacts.addresses(action.caseNumber()), companyModel(action));
	}

	/** The taskforce's lead, else the case's owner, else the group of the case. */
	private List<String> followers(Action action) {
		CaseFile caseFile = this.caseFiles.get(action.caseNumber());
		String group = caseFile.isConfidential() ? Groups.MANAGER : Groups.CASEWORKER;
		return Stream.of(lead(action), caseFile.owner())
			.map(this.recipients::ofUser)
			.filter((addresses) -> !addresses.isEmpty())
			.findFirst()
			.orElseGet(() -> this.recipients.ofGroup(group));
	}

	/** Who leads now; whoever did when the action was planned may have left. */
	private String lead(Action action) {
		return this.taskforces.find(action.caseNumber()).map(TaskforceFile::leadUserId).orElseGet(action::leadUserId);
	}

	private Letter letter(String template, Action action, List<String> to) {
		Map<String, Object> model = companyModel(action);
		model.put("department", action.department().label());
		model.put("deadline", action.deadline());
		Optional.ofNullable(action.note()).ifPresent((note) -> model.put("text", note));
		return new Letter(action.caseNumber(), template, reference(action), to, model);
	}

	// A new deadline, or another wait, makes it another letter.
	private static String reference(Action action) {
		return "%d %s %s".formatted(action.id(), action.deadline(), action.waitingSince());
	}

	// What colleagues note about an action is not for the company.
	private Map<String, Object> companyModel(Action action) {
		Map<String, Object> model = new HashMap<>();
		model.put("companyName", this.contacts.companyName(action.caseNumber()));
		model.put("title", action.title());
		this.contacts.person(action.caseNumber())
			.map(ContactPerson::name)
			.ifPresent((name) -> model.put("contactName", name));
		return model;
	}

}
