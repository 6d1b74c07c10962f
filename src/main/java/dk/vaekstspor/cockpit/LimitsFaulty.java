package dk.vaekstspor.cockpit;

import java.util.List;

/**
 * Limits are out of bounds.
 */
final class LimitsFaulty extends RuntimeException {

	private final List<String> fields;

	LimitsFaulty(List<String> fields) {
		super("Limits are out of bounds");
		this.fields = List.copyOf(fields);
	}

	List<String> fields() {
		return this.fields;
	}

}
