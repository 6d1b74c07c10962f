package dk.vaekstspor.taskforce;

/**
 * Whoever is signed in may not change the taskforce. The message is Danish.
 */
public final class TaskforceChangeNotAllowed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TaskforceChangeNotAllowed() {
		super("Kun tovholderen, sagens ejer og ledere kan ændre taskforcen.");
	}

}
