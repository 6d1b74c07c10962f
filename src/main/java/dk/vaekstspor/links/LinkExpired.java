package dk.vaekstspor.links;

/**
 * A link is older than it may be.
 */
public final class LinkExpired extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
