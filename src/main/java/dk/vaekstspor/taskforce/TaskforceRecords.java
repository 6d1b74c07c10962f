package dk.vaekstspor.taskforce;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface TaskforceRecords extends ListCrudRepository<Taskforce, Long> {

	Optional<Taskforce> findByCaseNumber(String caseNumber);

}
