package dk.vaekstspor.partner;

import java.util.List;

import dk.vaekstspor.csv.CsvFault;

/**
 * What was written about a partner has faults, so nothing was changed.
 */
public final class PartnerEntryRejected extends RuntimeException {

	private final transient List<CsvFault> faults;

	PartnerEntryRejected(List<CsvFault> faults) {
		super("The partner has " + faults.size() + " faults");
		this.faults = List.copyOf(faults);
	}

	/** Every fault by column, in the order of the columns. */
	public List<CsvFault> faults() {
		return this.faults;
	}

}
