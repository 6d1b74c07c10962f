package dk.vaekstspor.followup;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The follow-ups of all cases.
 */
interface FollowUpRounds extends Repository<FollowUp, Long> {

	FollowUp save(FollowUp followUp);

	Optional<FollowUp> findById(Long id);

	Optional<FollowUp> findFirstByCaseNumberOrderByRoundDesc(String caseNumber);

	default FollowUp get(Long id) {
		return findById(id).orElseThrow(() -> new IllegalStateException("There is no follow-up " + id));
	}

}
