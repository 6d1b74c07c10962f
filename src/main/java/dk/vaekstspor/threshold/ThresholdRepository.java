package dk.vaekstspor.threshold;

import java.util.Optional;

import org.springframework.data.repository.ListCrudRepository;

interface ThresholdRepository extends ListCrudRepository<BottleneckThreshold, Long> {

	Optional<BottleneckThreshold> findByProcessKeyAndStep(String processKey, String step);

}
