package dk.vaekstspor.threshold;

/**
 * No process of that key has a step of that id in its newest model.
 */
public final class StepUnknown extends RuntimeException {

	StepUnknown(String processKey, String step) {
		super("The process " + processKey + " has no step " + step);
	}

}
