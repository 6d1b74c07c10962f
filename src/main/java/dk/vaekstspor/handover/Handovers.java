package dk.vaekstspor.handover;

import java.util.List;

import dk.vaekstspor.casefile.CaseFile;
import dk.vaekstspor.casefile.CaseFiles;
import dk.vaekstspor.engine.CaseOwnership;
import dk.vaekstspor.engine.OpenTask;
import dk.vaekstspor.engine.OpenTasks;
import dk.vaekstspor.engine.PersonalAccess;
import dk.vaekstspor.staff.Roster;
import dk.vaekstspor.staff.StaffMember;
import dk.vaekstspor.taskforcefile.Seat;
import dk.vaekstspor.taskforcefile.TaskforceFiles;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what a person has on hand to another, all or nothing. Whoever calls it has made
 * sure that a manager asks.
 */
@Service
@Transactional
public class Handovers {

	private final OpenTasks tasks;

	private final CaseOwnership ownership;

	private final CaseFiles caseFiles;

	private final TaskforceFiles taskforces;

	private final InvitedSeats seats;

	private final Roster roster;

	private final HandoverRules rules;

	private final HandoverNotes notes;

	private final PersonalAccess access;

	Handovers(OpenTasks tasks, CaseOwnership ownership, CaseFiles caseFiles, TaskforceFiles taskforces,
			InvitedSeats seats, Roster roster, HandoverRules rules, HandoverNotes notes, PersonalAccess access) {
		this.access = access;
		this.tasks = tasks;
		this.ownership = ownership;
		this.caseFiles = caseFiles;
		this.taskforces = taskforces;
		this.seats = seats;
		this.roster = roster;
		this.rules = rules;
		this.notes = notes;
	}

	/**
	 * Moves it, and notes in each case's journal who moved what to whom, and why.
	 * @param manager the user who decided it
	 * @throws HandoverRefused if it is not possible; nothing is moved then
	 * @throws org.camunda.bpm.engine.OptimisticLockingException if somebody worked on one
	 * of the tasks at the same moment; nothing is moved then
	 */
	public HandedOver handOver(Handover handover, String manager) {
		OnHand onHand = onHand(handover);
		this.rules.check(handover, onHand.caseNumbers());
		for (String caseNumber : onHand.caseNumbers()) {
			this.notes.handedOver(handover, caseNumber, onHand.in(caseNumber), manager);
			move(handover, onHand.in(caseNumber));
		}
		return new HandedOver(onHand.tasks().size(), onHand.owned().size() + onHand.led().size(),
				onHand.invitations().size());
	}

	private OnHand onHand(Handover handover) {
		List<OpenTask> open = this.tasks.of(handover.from());
		List<OpenTask> invitations = open.stream()
			.filter((task) -> this.seats.isAskedIn(task, handover.from()))
			.toList();
		List<OpenTask> others = open.stream().filter((task) -> !invitations.contains(task)).toList();
		if (!handover.cases()) {
			return new OnHand(others, invitations, List.of(), List.of());
		}
		return new OnHand(others, invitations,
				this.caseFiles.openCasesOwnedBy(handover.from()).stream().map(CaseFile::caseNumber).toList(),
				this.taskforces.ledBy(handover.from()));
	}

	private void move(Handover handover, OnHand onHand) {
		onHand.tasks().forEach((task) -> this.tasks.give(task, handover.to()));
		onHand.invitations().forEach((task) -> this.seats.pass(task.caseNumber(), handover.from(), handover.to()));
		for (String caseNumber : onHand.owned()) {
			this.caseFiles.assignOwner(caseNumber, handover.to());
			this.ownership.pass(caseNumber, handover.from(), handover.to());
		}
		for (String caseNumber : onHand.led()) {
			Seat lead = new Seat(handover.to(),
					this.roster.find(handover.to())
						.map(StaffMember::department)
						.orElseGet(() -> this.taskforces.get(caseNumber).leadDepartment()));
			this.taskforces.changeLead(caseNumber, lead);
			this.access.extend(caseNumber);
		}
	}

}
