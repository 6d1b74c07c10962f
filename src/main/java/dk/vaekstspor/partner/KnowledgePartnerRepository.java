package dk.vaekstspor.partner;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KnowledgePartnerRepository extends Repository<KnowledgePartner, String> {

	Optional<KnowledgePartner> findById(String id);

	List<KnowledgePartner> findAllByOrderByName();

	List<KnowledgePartner> findByStatusOrderByName(PartnerStatus status);

	long count();

}
