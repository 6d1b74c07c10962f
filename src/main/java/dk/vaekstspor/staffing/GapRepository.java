package dk.vaekstspor.staffing;

import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface GapRepository extends ListCrudRepository<ReadinessGap, Long> {

	List<ReadinessGap> findByClosedAtIsNullOrderById();

	List<ReadinessGap> findByRaisedAtIsNotNullAndAnsweredAtIsNullOrderById();

}
