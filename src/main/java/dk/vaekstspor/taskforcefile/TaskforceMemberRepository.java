package dk.vaekstspor.taskforcefile;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TaskforceMemberRepository extends ListCrudRepository<TaskforceMember, Long> {

	List<TaskforceMember> findByTaskforceIdOrderById(long taskforceId);

	/** In how many taskforces that are not closed this user sits or is asked to sit. */
	@Query("""
			SELECT COUNT(*) FROM taskforce_member m JOIN taskforce_file t ON t.id = m.taskforce_id
			WHERE m.user_id = :userId AND m.state IN ('INVITED', 'ACCEPTED') AND t.closed_at IS NULL
			""")
	int countOpenSeatsOf(String userId);

	/**
	 * In how many taskforces that are not closed each user leads, sits or is asked to
	 * sit; a mere proposal does not count.
	 */
	@Query("""
			SELECT seat.user_id, COUNT(*) AS taskforces FROM (
			SELECT m.user_id, m.taskforce_id FROM taskforce_member m JOIN taskforce_file t ON t.id = m.taskforce_id
			WHERE m.user_id IS NOT NULL AND m.state IN ('INVITED', 'ACCEPTED') AND t.closed_at IS NULL
			UNION
			SELECT t.lead_user_id, t.id FROM taskforce_file t
			WHERE t.lead_user_id IS NOT NULL AND t.meeting_at IS NOT NULL AND t.closed_at IS NULL
			) seat GROUP BY seat.user_id
			""")
	List<SeatCount> countOpenTaskforces();

	/** Who takes or took part in the taskforces of those cases. */
	@Query("""
			SELECT DISTINCT m.user_id FROM taskforce_member m JOIN taskforce_file t ON t.id = m.taskforce_id
			WHERE m.user_id IS NOT NULL AND m.state = 'ACCEPTED' AND t.case_number IN (:caseNumbers)
			""")
	List<String> participants(Collection<String> caseNumbers);

}
