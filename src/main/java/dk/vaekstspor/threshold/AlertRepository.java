package dk.vaekstspor.threshold;

import java.time.Instant;
import java.util.List;

import org.springframework.data.repository.ListCrudRepository;

interface AlertRepository extends ListCrudRepository<BottleneckAlert, Long> {

	List<BottleneckAlert> findByOverAtIsNullOrderById();

	List<BottleneckAlert> findByOverAtIsNotNullAndOverToldAtIsNullOrderById();

	boolean existsByToldAtGreaterThanEqual(Instant moment);

	boolean existsByOverToldAtGreaterThanEqual(Instant moment);

}
