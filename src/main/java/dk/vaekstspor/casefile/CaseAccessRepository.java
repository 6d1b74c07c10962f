package dk.vaekstspor.casefile;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CaseAccessRepository extends Repository<CaseAccess, Long> {

	CaseAccess save(CaseAccess access);

	List<CaseAccess> findByCaseNumberOrderById(String caseNumber);

}
