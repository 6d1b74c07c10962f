package dk.vaekstspor.bottlenecks;

import java.util.List;
import java.util.Optional;

/**
 * Which steps the processes have; whoever runs the processes knows.
 */
public interface ProcessSteps {

	/** The process of that key, or empty when there is none. */
	Optional<ModelledProcess> find(String processKey);

	/** Every process, ordered by key. */
	List<ModelledProcess> all();

}
