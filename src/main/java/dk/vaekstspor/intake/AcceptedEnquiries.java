package dk.vaekstspor.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * The keys that callers gave their enquiries, and the case that each one opened.
 */
@Repository
class AcceptedEnquiries {

	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient database;

	private final Clock clock;

	AcceptedEnquiries(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The case that was opened for the key.
	 * @throws IdempotencyKeyReused if that was for another body
	 */
	Optional<String> caseNumber(IdempotencyKey key, String fingerprint) {
		Optional<Accepted> earlier = this.database
			.sql("SELECT fingerprint, case_number FROM accepted_enquiry WHERE idempotency_key = ?")
			.param(key.value())
			.query(Accepted.class)
			.optional();
		if (earlier.isPresent() && !earlier.get().fingerprint().equals(fingerprint)) {
			throw new IdempotencyKeyReused();
		}
		return earlier.map(Accepted::caseNumber);
	}

	/**
	 * Takes the key for this transaction.
	 * @throws org.springframework.dao.DuplicateKeyException if it is taken
	 */
	void reserve(IdempotencyKey key, String fingerprint) {
		this.database.sql("INSERT INTO accepted_enquiry (idempotency_key, fingerprint, accepted_at) VALUES (?, ?, ?)")
			.params(key.value(), fingerprint, now())
			.update();
	}

	void fulfil(IdempotencyKey key, String caseNumber) {
		this.database.sql("UPDATE accepted_enquiry SET case_number = ? WHERE idempotency_key = ?")
			.params(caseNumber, key.value())
			.update();
	}

	/** Nobody repeats a request a month later. */
	@Scheduled(cron = "0 17 3 * * *")
	void forgetOld() {
		this.database.sql("DELETE FROM accepted_enquiry WHERE accepted_at < ?").param(now().minus(KEPT)).update();
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

	record Accepted(String fingerprint, String caseNumber) {

	}

}
