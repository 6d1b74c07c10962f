package dk.vaekstspor.casefile;

/**
 * What was asked of a case is not allowed in the state it is in. The message names the
 * case number and no person.
 */
public abstract class IllegalCaseState extends RuntimeException {

	protected IllegalCaseState(String message) {
		super(message);
	}

}
