package dk.vaekstspor.bottlenecks;

/**
 * The process has no step of that id, neither in its newest model nor in what was
 * recorded.
 */
public final class UnknownStep extends RuntimeException {

	private final String step;

	UnknownStep(String processKey, String step) {
		super("Process " + processKey + " has no step " + step);
		this.step = step;
	}

	public String step() {
		return this.step;
	}

}
