package dk.vaekstspor.company;

import org.springframework.data.annotation.Id;

/**
 * A person who speaks for a company; e-mail and telephone are empty when not told.
 */
public record ContactPerson(@Id Long id, long companyId, String name, String email, String phone) {

	/** A failed write is reported with the record, and reports are kept by the engine. */
	@Override
	public String toString() {
		return "ContactPerson[id=" + this.id + "]";
	}

}
