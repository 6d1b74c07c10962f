package dk.vaekstspor.taskforce;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.actionplan.Action;
import dk.vaekstspor.actionplan.Actions;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Says in Danish who sits in a taskforce, when it meets and what it has promised; the
 * same words in forms, mails and the journal.
 */
@Component
class TaskforceTexts {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

	private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final SeatOptions seats;

	private final Actions actions;

	private final Clock clock;

	TaskforceTexts(SeatOptions seats, Actions actions, Clock clock) {
		this.seats = seats;
		this.actions = actions;
		this.clock = clock;
	}

	String name(TaskforceMember member) {
		String department = member.department().label();
		return (member.userId() != null) ? this.seats.name(member.userId()) + ", " + department : department;
	}

	String lead(Taskforce taskforce) {
		return (taskforce.leadUserId() != null) ? this.seats.name(taskforce.leadUserId())
				: taskforce.leadDepartment().label();
	}

	String meeting(Taskforce taskforce) {
		return moment(taskforce.meetingAt()) + ", " + taskforce.meetingPlace();
	}

	private String moment(Instant instant) {
		return DAY_AND_TIME.format(instant.atZone(this.clock.getZone()));
	}

	/** The name that people know the user by. */
	String person(String userId) {
		return this.seats.name(userId);
	}

	/** A member and how far the asking has come; why not, unless it is private. */
	String answer(TaskforceMember member) {
		if (member.conflictOfInterest()) {
			return name(member) + ": Inhabil";
		}
		String reason = StringUtils.hasText(member.declineReason()) ? " (" + member.declineReason() + ")" : "";
		return name(member) + ": " + member.state().label() + reason;
	}

	/** All that was promised, one line each: what, by whom, by when and how it went. */
	String actions(String caseNumber) {
		List<String> promises = promises(caseNumber);
		return promises.isEmpty() ? "Der er ikke aftalt indsatser."
				: promises.stream().map((promise) -> "– " + promise).collect(Collectors.joining("\n"));
	}

	List<String> promises(String caseNumber) {
		return this.actions.of(caseNumber).stream().map(this::promise).toList();
	}

	private String promise(Action action) {
		return "%s (%s, frist %s): %s".formatted(action.title(), action.department().label(),
				DAY.format(action.deadline()), action.status().label());
	}

}
