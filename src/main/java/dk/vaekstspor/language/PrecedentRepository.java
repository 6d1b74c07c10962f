package dk.vaekstspor.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PrecedentRepository extends Repository<Precedent, Long> {

	Precedent save(Precedent precedent);

	Optional<Precedent> findByCaseNumber(String caseNumber);

	List<Precedent> findByCaseNumberIn(Collection<String> caseNumbers);

	void delete(Precedent precedent);

	List<Precedent> findFirst1000ByIdGreaterThanOrderById(long id);

}
