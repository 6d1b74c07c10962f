package dk.vaekstspor.partner;

import java.util.List;

/**
 * A partner file has faults, so nothing of it was taken over.
 */
public final class PartnerImportRejected extends RuntimeException {

	private final transient List<PartnerFault> faults;

	PartnerImportRejected(List<PartnerFault> faults) {
		super("The partner file has " + faults.size() + " faults");
		this.faults = List.copyOf(faults);
	}

	/** Every fault, in the order of the file. */
	public List<PartnerFault> faults() {
		return this.faults;
	}

}
