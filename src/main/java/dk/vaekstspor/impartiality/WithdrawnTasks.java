package dk.vaekstspor.impartiality;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.casefile.Direction;
import dk.vaekstspor.casefile.Journal;
import dk.vaekstspor.conflictofinterest.ConflictDeclared;
import dk.vaekstspor.engine.LaterJobs;
import dk.vaekstspor.engine.OpenTask;
import dk.vaekstspor.engine.OpenTasks;
import dk.vaekstspor.engine.PersonalAccess;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;
import dk.vaekstspor.taskforcefile.TaskforceMembers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the company's tasks, seats in its taskforces, and personal sight of its open
 * cases, from whoever has declared a conflict of interest. The journal says that, but not
 * why: the reason is in the register.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WithdrawnTasks {

	private final CaseFiles caseFiles;

	private final TaskforceMembers members;

	private final OpenTasks tasks;

	private final PersonalAccess access;

	private final Roster roster;

	private final Journal journal;

	private final LaterJobs later;

	private final OwnerNotice notice;

	private final TaskforceFiles taskforces;

	WithdrawnTasks(CaseFiles caseFiles, TaskforceMembers members, OpenTasks tasks, PersonalAccess access, Roster roster,
			Journal journal, LaterJobs later, OwnerNotice notice, TaskforceFiles taskforces) {
		this.taskforces = taskforces;
		this.caseFiles = caseFiles;
		this.members = members;
		this.tasks = tasks;
		this.access = access;
		this.roster = roster;
		this.journal = journal;
		this.later = later;
		this.notice = notice;
	}

	@EventListener
	void declared(ConflictDeclared conflict) {
		String userId = conflict.userId();
		Map<String, List<OpenTask>> onHand = this.tasks.of(userId)
			.stream()
			.collect(Collectors.groupingBy(OpenTask::caseNumber));
		for (CaseFile caseFile : this.caseFiles.openCasesOf(conflict.companyId(), "")) {
			String caseNumber = caseFile.caseNumber();
			withdraw(userId, caseNumber, onHand.getOrDefault(caseNumber, List.of()));
			this.members.seatsOf(userId, caseNumber).forEach((seat) -> this.members.leave(seat.id(), null));
			leadNoMore(userId, caseNumber);
			this.access.takeBack(userId, caseNumber);
			if (userId.equals(caseFile.owner())) {
				this.later.schedule(this.notice, caseNumber, userId);
			}
		}
	}

	/** Until somebody else is named, the department leads. */
	private void leadNoMore(String userId, String caseNumber) {
		this.taskforces.find(caseNumber)
			.filter((taskforce) -> taskforce.closedAt() == null && userId.equals(taskforce.leadUserId()))
			.ifPresent((taskforce) -> this.taskforces.changeLead(caseNumber, Seat.of(taskforce.leadDepartment())));
	}

	private void withdraw(String userId, String caseNumber, List<OpenTask> onHand) {
		if (!onHand.isEmpty()) {
			onHand.forEach((task) -> this.tasks.give(task, null));
			this.journal.record(caseNumber, Direction.INTERNAL, "Inhabilitet", "Vækstspor",
					name(userId) + " er inhabil og er taget af " + titles(onHand) + ".");
		}
	}

	private String name(String userId) {
		return this.roster.find(userId).map(StaffMember::name).orElse(userId);
	}

	private static String titles(List<OpenTask> tasks) {
		String names = tasks.stream()
			.map((task) -> '"' + task.name() + '"')
			.distinct()
			.collect(Collectors.joining(", "));
		return ((tasks.size() == 1) ? "opgaven " : "opgaverne ") + names;
	}

}
