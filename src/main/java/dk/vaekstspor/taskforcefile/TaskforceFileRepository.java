package dk.vaekstspor.taskforcefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface TaskforceFileRepository extends ListCrudRepository<TaskforceFile, Long> {

	Optional<TaskforceFile> findByCaseNumber(String caseNumber);

	List<TaskforceFile> findByLeadUserIdAndClosedAtIsNullOrderByCaseNumber(String leadUserId);

	@Lock(LockMode.PESSIMISTIC_WRITE)
	Optional<TaskforceFile> findForChangeByCaseNumber(String caseNumber);

}
