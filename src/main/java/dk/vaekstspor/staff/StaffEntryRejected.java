package dk.vaekstspor.staff;

import java.util.List;

import dk.vaekstspor.csv.CsvFault;

/**
 * What was written about a colleague has faults, so nothing was changed.
 */
public final class StaffEntryRejected extends RuntimeException {

	private final transient List<CsvFault> faults;

	StaffEntryRejected(List<CsvFault> faults) {
		super("The colleague has " + faults.size() + " faults");
		this.faults = List.copyOf(faults);
	}

	/** Every fault by column, in the order of the columns. */
	public List<CsvFault> faults() {
		return this.faults;
	}

}
