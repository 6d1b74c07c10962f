package dk.vaekstspor.intake;

/**
 * A caller's own name for one enquiry, so that a repeat is recognised.
 */
record IdempotencyKey(String value) {

	private static final String SHAPE = "[\\x21-\\x7E]{1,200}";

	IdempotencyKey {
		if (!value.matches(SHAPE)) {
			throw new IdempotencyKeyMalformed();
		}
	}

}
