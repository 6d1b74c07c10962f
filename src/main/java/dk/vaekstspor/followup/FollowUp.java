package dk.vaekstspor.followup;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One round of following up a case.
 *
 * @param round 1 for the first
 * @param startedOn when the follow-up of the case began, the same for all its rounds
 * @param dueOn the working day on which this round begins
 * @param surveySentAt when the survey was sent, or null if it was not
 * @param call what the caseworker heard, or null before the call
 */
record FollowUp(@Id Long id, String caseNumber, int round, LocalDate startedOn, LocalDate dueOn, Instant surveySentAt,
		@Embedded.Nullable Call call, @Version Long version) {

	static FollowUp planned(String caseNumber, int round, LocalDate startedOn, LocalDate dueOn) {
		return new FollowUp(null, caseNumber, round, startedOn, dueOn, null, null, null);
	}

	FollowUp surveySent(Instant at) {
		return new FollowUp(this.id, this.caseNumber, this.round, this.startedOn, this.dueOn, at, this.call,
				this.version);
	}

	FollowUp called(Call heard) {
		return new FollowUp(this.id, this.caseNumber, this.round, this.startedOn, this.dueOn, this.surveySentAt, heard,
				this.version);
	}

}
