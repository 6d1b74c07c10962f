package dk.vaekstspor.taskforce;

import java.time.Instant;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The group of people that takes care of one case; the lead is a user, or only a
 * department when the roster names nobody.
 */
public record Taskforce(@Id Long id, String caseNumber, String leadUserId, Department leadDepartment, String purpose,
		Instant meetingAt, String meetingPlace, String minutes, String summary, Instant proposedAt, Instant closedAt,
		@Version Long version) {

	static Taskforce proposed(String caseNumber, Instant now) {
		return new Taskforce(null, caseNumber, null, null, null, null, null, null, null, now, null, null);
	}

	Taskforce led(Seat lead) {
		open();
		return new Taskforce(this.id, this.caseNumber, lead.userId(), lead.department(), this.purpose, this.meetingAt,
				this.meetingPlace, this.minutes, this.summary, this.proposedAt, this.closedAt, this.version);
	}

	Taskforce composed(Composition plan) {
		return led(plan.lead()).meets(plan);
	}

	Taskforce met(String newMinutes) {
		open();
		return new Taskforce(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose,
				this.meetingAt, this.meetingPlace, newMinutes, this.summary, this.proposedAt, this.closedAt,
				this.version);
	}

	Taskforce closed(String newSummary, Instant now) {
		open();
		return new Taskforce(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, this.purpose,
				this.meetingAt, this.meetingPlace, this.minutes, newSummary, this.proposedAt, now, this.version);
	}

	private Taskforce meets(Composition plan) {
		return new Taskforce(this.id, this.caseNumber, this.leadUserId, this.leadDepartment, plan.purpose(),
				plan.meetingAt(), plan.meetingPlace(), this.minutes, this.summary, this.proposedAt, this.closedAt,
				this.version);
	}

	private void open() {
		if (this.closedAt != null) {
			throw new TaskforceAlreadyClosed(this.caseNumber);
		}
	}

}
