package dk.vaekstspor.links;

/**
 * A link was not made by us, or is damaged.
 */
public final class LinkInvalid extends RuntimeException {

	private static final long serialVersionUID = 1L;

}
