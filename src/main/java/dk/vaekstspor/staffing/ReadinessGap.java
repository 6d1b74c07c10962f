package dk.vaekstspor.staffing;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A time in which nobody could be asked for something that taskforces need, from when it
 * was seen until somebody is there again.
 *
 * @param code of the competence or department
 * @param openCode the same until the gap is closed, then null
 * @param firstWeek the first day on which a taskforce asked for would get nobody
 * @param raisedAt when a manager was asked to close it, or null while another task about
 * gaps is open
 * @param answer what the manager did, or why the gap is accepted; null before that
 * @param reviewOn from when on it is raised again if it is still there
 */
public record ReadinessGap(@Id Long id, String code, String openCode, LocalDate firstWeek, Instant foundAt,
		Instant raisedAt, Instant answeredAt, String answeredBy, String answer, boolean accepted, LocalDate reviewOn,
		Instant closedAt, @Version Long version) {

	static ReadinessGap found(String code, LocalDate firstWeek, Instant now) {
		return new ReadinessGap(null, code, code, firstWeek, now, null, null, null, null, false, null, null, null);
	}

	ReadinessGap raised(Instant now) {
		return new ReadinessGap(this.id, this.code, this.openCode, this.firstWeek, this.foundAt, now, null, null, null,
				false, null, this.closedAt, this.version);
	}

	ReadinessGap answered(GapAnswer given, Instant now) {
		return new ReadinessGap(this.id, this.code, this.openCode, this.firstWeek, this.foundAt, this.raisedAt, now,
				given.userId(), given.text(), given.accepted(), given.reviewOn(), this.closedAt, this.version);
	}

	ReadinessGap closed(Instant now) {
		return new ReadinessGap(this.id, this.code, null, this.firstWeek, this.foundAt, this.raisedAt, this.answeredAt,
				this.answeredBy, this.answer, this.accepted, this.reviewOn, now, this.version);
	}

	boolean isDueForReview(LocalDate today) {
		return this.answeredAt != null && !today.isBefore(this.reviewOn);
	}

}
