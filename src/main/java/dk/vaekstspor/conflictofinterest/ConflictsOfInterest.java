package dk.vaekstspor.conflictofinterest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may not take part in the cases of which company. Nothing is deleted: an ended
 * conflict stays on record.
 */
@Component
@Transactional
public class ConflictsOfInterest {

	private final ConflictRepository conflicts;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ConflictsOfInterest(ConflictRepository conflicts, ApplicationEventPublisher events, Clock clock) {
		this.conflicts = conflicts;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Registers the conflict and tells about it with a {@link ConflictDeclared}, both or
	 * neither; one that stands already is left as it is.
	 */
	public void declare(String userId, long companyId, String reason) {
		if (!isConflicted(userId, companyId)) {
			this.conflicts.save(ConflictOfInterest.declared(userId, companyId, reason, this.clock.instant()));
			this.events.publishEvent(new ConflictDeclared(userId, companyId));
		}
	}

	/**
	 * Ends the conflict of that person and company, also if it was registered twice at
	 * the same moment; an ended one is left as it is.
	 */
	public void end(long id, String byUserId) {
		this.conflicts.findById(id)
			.map((conflict) -> this.conflicts.findByUserIdAndCompanyIdAndEndedAtIsNull(conflict.userId(),
					conflict.companyId()))
			.stream()
			.flatMap(List::stream)
			.forEach((conflict) -> this.conflicts.save(conflict.ended(byUserId, this.clock.instant())));
	}

	/** The standing conflict of that id. */
	@Transactional(readOnly = true)
	public Optional<ConflictOfInterest> find(long id) {
		return this.conflicts.findById(id).filter(ConflictOfInterest::stands);
	}

	/** All standing conflicts, oldest first. */
	@Transactional(readOnly = true)
	public List<ConflictOfInterest> all() {
		return this.conflicts.findByEndedAtIsNullOrderById();
	}

	/**
	 * Whether that person may not take part in the company's cases.
	 * @param userId a user, or null when nobody is signed in
	 */
	@Transactional(readOnly = true)
	public boolean isConflicted(String userId, long companyId) {
		return userId != null && this.conflicts.existsByUserIdAndCompanyIdAndEndedAtIsNull(userId, companyId);
	}

	/** The user ids of all who may not take part in the company's cases. */
	@Transactional(readOnly = true)
	public Set<String> of(long companyId) {
		return this.conflicts.findByCompanyIdAndEndedAtIsNull(companyId)
			.stream()
			.map(ConflictOfInterest::userId)
			.collect(Collectors.toSet());
	}

	/** The standing conflicts of a person, oldest first. */
	@Transactional(readOnly = true)
	public List<ConflictOfInterest> of(String userId) {
		return this.conflicts.findByUserIdAndEndedAtIsNullOrderById(userId);
	}

}
