package dk.vaekstspor.bottlenecks;

/**
 * There is no process of that key.
 */
public final class UnknownProcess extends RuntimeException {

	private final String processKey;

	public UnknownProcess(String processKey) {
		super("No process has the key " + processKey);
		this.processKey = processKey;
	}

	public String processKey() {
		return this.processKey;
	}

}
