package dk.vaekstspor.cockpit;

import java.util.List;

/**
 * Filters are wrong.
 */
final class FiltersFaulty extends RuntimeException {

	private final transient List<FilterFault> faults;

	FiltersFaulty(List<FilterFault> faults) {
		super("Filters are wrong");
		this.faults = List.copyOf(faults);
	}

	List<FilterFault> faults() {
		return this.faults;
	}

}
