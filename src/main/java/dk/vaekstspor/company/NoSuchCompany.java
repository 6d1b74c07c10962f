package dk.vaekstspor.company;

/**
 * No company has that id.
 */
public class NoSuchCompany extends RuntimeException {

	NoSuchCompany(long id) {
		super("No company has the id " + id);
	}

}
