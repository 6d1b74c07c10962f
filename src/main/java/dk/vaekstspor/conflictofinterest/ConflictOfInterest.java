package dk.vaekstspor.conflictofinterest;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Somebody may not take part in any case of a company, from the declaration until it is
 * ended.
 *
 * @param reason in the person's own words, may be empty
 * @param endedBy the user who ended it, or null while it stands
 */
public record ConflictOfInterest(@Id Long id, String userId, long companyId, String reason, Instant declaredAt,
		Instant endedAt, String endedBy, @Version Long version) {

	static ConflictOfInterest declared(String userId, long companyId, String reason, Instant now) {
		return new ConflictOfInterest(null, userId, companyId, reason, now, null, null, null);
	}

	ConflictOfInterest ended(String byUserId, Instant now) {
		return new ConflictOfInterest(this.id, this.userId, this.companyId, this.reason, this.declaredAt, now, byUserId,
				this.version);
	}

	boolean stands() {
		return this.endedAt == null;
	}

}
