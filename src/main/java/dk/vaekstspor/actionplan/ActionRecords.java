package dk.vaekstspor.actionplan;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface ActionRecords extends ListCrudRepository<Action, Long> {

	List<Action> findByCaseNumberOrderById(String caseNumber);

}
