package dk.vaekstspor.taskforce;

import java.util.List;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface TaskforceMemberRecords extends ListCrudRepository<TaskforceMember, Long> {

	List<TaskforceMember> findByTaskforceIdOrderById(long taskforceId);

	/** In how many taskforces that are not closed this user sits or is asked to sit. */
	@Query("""
			SELECT COUNT(*) FROM taskforce_member m JOIN taskforce t ON t.id = m.taskforce_id
			WHERE m.user_id = :userId AND m.state IN ('INVITED', 'ACCEPTED') AND t.closed_at IS NULL
			""")
	int countOpenSeatsOf(String userId);

}
