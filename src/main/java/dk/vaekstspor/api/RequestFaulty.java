package dk.vaekstspor.api;

import java.util.List;

/**
 * Fields of a request are missing or wrong.
 */
final class RequestFaulty extends RuntimeException {

	private final transient List<Fault> faults;

	RequestFaulty(List<Fault> faults) {
		super("Fields are missing or wrong");
		this.faults = faults;
	}

	List<Fault> faults() {
		return this.faults;
	}

}
