package dk.vaekstspor.introduction;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface IntroductionRecords extends ListCrudRepository<Introduction, Long> {

	List<Introduction> findByCaseNumberOrderById(String caseNumber);

	List<Introduction> findByPartnerPartnerIdOrderByIdDesc(String partnerId);

}
