package dk.vaekstspor.casefile;

import java.util.List;

import org.springframework.data.repository.Repository;

interface EnquiryRepository extends Repository<Enquiry, Long> {

	Enquiry save(Enquiry enquiry);

	List<Enquiry> findByCaseNumberOrderByReceivedAtAscIdAsc(String caseNumber);

}
