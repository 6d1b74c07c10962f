package dk.vaekstspor.casefile;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CaseFileRepository extends Repository<CaseFile, Long> {

	CaseFile save(CaseFile caseFile);

	Optional<CaseFile> findByCaseNumber(String caseNumber);

	List<CaseFile> findByCompanyIdOrderByCaseNumber(long companyId);

	List<CaseFile> findByOwnerOrderByCaseNumber(String owner);

}
