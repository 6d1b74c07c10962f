package dk.vaekstspor.followup;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The effects of all follow-ups.
 */
interface Effects extends Repository<Effect, Long> {

	Effect save(Effect effect);

	Optional<Effect> findByFollowUpId(long followUpId);

}
