package dk.vaekstspor.taskforcefile;

import java.time.Instant;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The group of people that takes care of one case; the lead is a user, or only a
 * department when the roster names nobody.
 */
public record TaskforceFile(@Id Long id, String caseNumber, String leadUserId, Department leadDepartment,
		String purpose, Instant meetingAt, String meetingPlace, int meetingSequence, boolean meetingBooked,
		boolean meetingCancelled, String minutes, String summary, Instant proposedAt, Instant closedAt,
		@Version Long version) {

	static TaskforceFile proposed(String caseNumber, Instant now) {
		return new TaskforceFile(null, caseNumber, null, null, null, null, null, 0, false, false, null, null, now, null,
				null);
	}

	/** Whether the caseworker has put it together; until then it is a mere proposal. */
	public boolean isComposed() {
		return this.meetingAt != null;
	}

	/** Whether its meeting has been held; minutes may be empty, but are kept then. */
	public boolean hasMet() {
		return this.minutes != null;
	}

	/**
	 * The taskforce, if it is at work on what its meeting agreed.
	 * @throws TaskforceAlreadyClosed if it is closed
	 * @throws MeetingNotHeld if it has not met yet
	 */
	public TaskforceFile atWork() {
		open();
		if (!hasMet()) {
			throw new MeetingNotHeld(this.caseNumber);
		}
		return this;
	}

	TaskforceFile led(Seat lead) {
		open();
		return new TaskforceFile(this.id, this.caseNumber, lead.userId(), lead.department(), this.purpose,
				this.meetingAt, this.meetingPlace, this.meetingSequence, this.meetingBooked, this.meetingCancelled,
				this.minutes, this.summary, this.proposedAt, this.closedAt, this.version);
	}

	TaskforceFile composed(Composition plan) {
		TaskforceFile led = led(plan.lead());
		return new TaskforceFile(led.id, led.caseNumber, led.leadUserId, led.leadDepartment, plan.purpose(),
				plan.meetingAt(), plan.meetingPlace(), led.meetingSequence, led.meetingBooked, led.meetingCancelled,
				led.minutes, led.summary, led.proposedAt, led.closedAt, led.version);
	}

	TaskforceFile booked() {
		open();
		return new TaskforceFile(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose,
				this.meetingAt, this.meetingPlace, this.meetingSequence, true, this.meetingCancelled, this.minutes,
				this.summary, this.proposedAt, this.closedAt, this.version);
	}

	/** The meeting gets another time or place, also after it was cancelled. */
	TaskforceFile moved(Instant at, String place) {
		unmet();
		return withMeeting(at, place, false);
	}

	TaskforceFile cancelled() {
		unmet();
		return withMeeting(this.meetingAt, this.meetingPlace, true);
	}

	/** What calendars know of the meeting changes (RFC 5546, section 2.1.4). */
	TaskforceFile calendarChanged() {
		return withMeeting(this.meetingAt, this.meetingPlace, this.meetingCancelled);
	}

	/** Whoever writes minutes has met, also after calling the meeting off. */
	TaskforceFile met(String newMinutes) {
		open();
		return new TaskforceFile(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose,
				this.meetingAt, this.meetingPlace, this.meetingSequence, this.meetingBooked, false, newMinutes,
				this.summary, this.proposedAt, this.closedAt, this.version);
	}

	TaskforceFile closed(String newSummary, Instant now) {
		open();
		return new TaskforceFile(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose,
				this.meetingAt, this.meetingPlace, this.meetingSequence, this.meetingBooked, this.meetingCancelled,
				this.minutes, newSummary, this.proposedAt, now, this.version);
	}

	private TaskforceFile withMeeting(Instant at, String place, boolean cancelled) {
		return new TaskforceFile(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose, at,
				place, this.meetingSequence + 1, this.meetingBooked, cancelled, this.minutes, this.summary,
				this.proposedAt, this.closedAt, this.version);
	}

	private void unmet() {
		open();
		if (this.meetingAt == null || this.minutes != null) {
			throw new NoMeetingAhead(this.caseNumber);
		}
	}

	private void open() {
		if (this.closedAt != null) {
			throw new TaskforceAlreadyClosed(this.caseNumber);
		}
	}

}
