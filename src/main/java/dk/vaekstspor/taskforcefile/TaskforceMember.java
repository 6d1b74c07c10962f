package dk.vaekstspor.taskforcefile;

import java.time.Instant;

import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One person, or a whole department, asked to join a taskforce; whoever replaces it has a
 * row of its own that points back. When a department is asked, the user is the one who
 * answered for it.
 */
public record TaskforceMember(@Id Long id, long taskforceId, Department department, String userId,
		boolean wholeDepartment, MemberState state, String reason, String declineReason, boolean conflictOfInterest,
		Long replacesId, Instant answeredAt, @Version Long version) {

	static TaskforceMember proposed(long taskforceId, ProposedSeat proposed) {
		return asked(taskforceId, proposed.seat(), MemberState.PROPOSED, proposed.reason(), null);
	}

	static TaskforceMember invited(long taskforceId, Seat seat, String reason) {
		return asked(taskforceId, seat, MemberState.INVITED, reason, null);
	}

	/** The seat that the member holds or is asked to take. */
	public Seat seat() {
		return new Seat(this.userId, this.department);
	}

	/** Whether an answer is awaited, or was yes. */
	public boolean isAskedOrSits() {
		return this.state == MemberState.INVITED || this.state == MemberState.ACCEPTED;
	}

	TaskforceMember invited() {
		return with(this.userId, MemberState.INVITED, null, false, null);
	}

	TaskforceMember replacedBy(Seat seat) {
		return asked(this.taskforceId, seat, MemberState.INVITED, this.reason, this.id);
	}

	TaskforceMember accepted(String answeringUserId, Instant now) {
		return unanswered().with(holder(answeringUserId), MemberState.ACCEPTED, null, false, now);
	}

	TaskforceMember declined(Refusal refusal, Instant now) {
		return unanswered().with(holder(refusal.userId()), MemberState.DECLINED, refusal.reason(),
				refusal.conflictOfInterest(), now);
	}

	TaskforceMember left(Instant now) {
		if (!isAskedOrSits()) {
			throw new MemberNotInTaskforce(this.id, this.state);
		}
		return with(this.userId, MemberState.LEFT, null, false, now);
	}

	/** The seat of whoever is to be asked next. */
	TaskforceMember followedBy(Seat seat) {
		return asked(this.taskforceId, seat, MemberState.PROPOSED, this.reason, this.id);
	}

	TaskforceMember silent(Instant now) {
		return unanswered().with(this.userId, MemberState.NO_ANSWER, null, false, now);
	}

	private static TaskforceMember asked(long taskforceId, Seat seat, MemberState state, String reason,
			Long replacesId) {
		return new TaskforceMember(null, taskforceId, seat.department(), seat.userId(), !seat.isPerson(), state, reason,
				null, false, replacesId, null, null);
	}

	/** Who answers for a department becomes known by answering. */
	private String holder(String answeringUserId) {
		return this.wholeDepartment ? answeringUserId : this.userId;
	}

	private TaskforceMember unanswered() {
		if (this.state != MemberState.INVITED) {
			throw new MemberNotInvited(this.id, this.state);
		}
		return this;
	}

	private TaskforceMember with(String newUserId, MemberState newState, String newDeclineReason, boolean conflict,
			Instant newAnsweredAt) {
		return new TaskforceMember(this.id, this.taskforceId, this.department, newUserId, this.wholeDepartment,
				newState, this.reason, newDeclineReason, conflict, this.replacesId, newAnsweredAt, this.version);
	}

}
