package dk.vaekstspor.taskforce;

/**
 * A running taskforce cannot be changed like that. The message is a Danish sentence that
 * tells what to do.
 */
public final class TaskforceChangeRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TaskforceChangeRefused(String message) {
		super(message);
	}

}
