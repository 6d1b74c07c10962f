package dk.vaekstspor.language;

import org.springframework.boot.test.context.TestComponent;

/**
 * Lets tests of other modules write many precedents into the table at once.
 */
@TestComponent
public class PrecedentRefill {

	private final TextReader reader;

	private final PrecedentMemory memory;

	PrecedentRefill(TextReader reader, PrecedentMemory memory) {
		this.reader = reader;
		this.memory = memory;
	}

	/** Waits until texts can be read. */
	public void learn() {
		this.reader.learn().join();
	}

	/** Reads the whole table, as at every start. */
	public void refill() {
		this.memory.fill(this.reader.learn().join());
	}

}
