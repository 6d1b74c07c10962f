package dk.vaekstspor.partner;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface KnowledgePartnerRepository extends Repository<KnowledgePartner, String> {

	Optional<KnowledgePartner> findById(String id);

	List<KnowledgePartner> findByIdIn(Collection<String> ids);

	List<KnowledgePartner> findAllByOrderByName();

	List<KnowledgePartner> findAllByOrderByPositionAscIdAsc();

	List<KnowledgePartner> findByStatusOrderByName(PartnerStatus status);

	long count();

	@Query("SELECT COALESCE(SUM(version + 1), 0) FROM knowledge_partner")
	long sumOfVersions();

}
