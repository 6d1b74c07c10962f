package dk.vaekstspor.company;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface ContactPersonRepository extends ListCrudRepository<ContactPerson, Long> {

	List<ContactPerson> findByCompanyIdOrderById(long companyId);

}
