package dk.vaekstspor.taskforcefile;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface TaskforceDecisionRepository extends ListCrudRepository<TaskforceDecision, Long> {

	List<TaskforceDecision> findByTaskforceIdOrderById(long taskforceId);

}
