package dk.vaekstspor.csv;

import java.util.List;

/**
 * A file has faults, so nothing of it was taken over.
 */
public final class CsvRejected extends RuntimeException {

	private final transient List<CsvFault> faults;

	public CsvRejected(List<CsvFault> faults) {
		super("The file has " + faults.size() + " faults");
		this.faults = List.copyOf(faults);
	}

	/** Every fault, in the order of the file. */
	public List<CsvFault> faults() {
		return this.faults;
	}

}
