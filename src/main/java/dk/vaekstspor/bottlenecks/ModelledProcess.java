package dk.vaekstspor.bottlenecks;

import java.util.List;
import java.util.Optional;

/**
 * A process with its steps in the order of its newest model.
 */
public record ModelledProcess(String key, String name, List<ModelledStep> steps) {

	/** The step of that id; empty when the newest model does not have it. */
	public Optional<ModelledStep> find(String step) {
		return this.steps.stream().filter((one) -> one.step().equals(step)).findFirst();
	}

}
