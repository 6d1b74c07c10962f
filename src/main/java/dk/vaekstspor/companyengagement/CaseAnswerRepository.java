package dk.vaekstspor.companyengagement;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Stores answers, one a case.
 */
interface CaseAnswerRepository extends Repository<CaseAnswer, Long> {

	CaseAnswer save(CaseAnswer answer);

	Optional<CaseAnswer> findByCaseNumber(String caseNumber);

}
