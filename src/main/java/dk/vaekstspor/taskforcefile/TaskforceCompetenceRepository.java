package dk.vaekstspor.taskforcefile;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface TaskforceCompetenceRepository extends ListCrudRepository<TaskforceCompetence, Long> {

	List<TaskforceCompetence> findByTaskforceIdOrderById(long taskforceId);

}
