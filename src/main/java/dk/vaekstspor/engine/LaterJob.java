package dk.vaekstspor.engine;

/**
 * Work that a module leaves to the engine's job executor, such as a mail: it is tried
 * again when it fails, and holds up nothing.
 */
public interface LaterJob {

	/** A name that no other has. */
	String name();

	/**
	 * Does the work, once or again after a failure.
	 * @param caseNumber the case it is for
	 * @param userId the colleague it is about
	 */
	void run(String caseNumber, String userId);

}
