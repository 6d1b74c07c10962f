package dk.vaekstspor.taskforceinvitation;

/**
 * An invitation waits for no answer any more: it has one, or somebody else was asked.
 */
public final class InvitationClosed extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
