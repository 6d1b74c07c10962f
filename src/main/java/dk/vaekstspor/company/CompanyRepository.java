package dk.vaekstspor.company;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface CompanyRepository extends ListCrudRepository<Company, Long> {

	Optional<Company> findByCvrNumber(String cvrNumber);

	List<Company> findByNameIgnoreCaseOrderById(String name);

	List<Company> findFirst2000ByNameContainingIgnoreCaseOrCvrNumberOrderById(String name, String cvrNumber);

}
