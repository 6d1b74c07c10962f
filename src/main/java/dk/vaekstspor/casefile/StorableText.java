package dk.vaekstspor.casefile;

/**
 * A person's text as both databases can keep it.
 */
final class StorableText {

	private StorableText() {
	}

	/** PostgreSQL refuses the NUL character, which no person types. */
	static String within(int limit, String text) {
		String storable = text.replace("\u0000", "");
		if (storable.length() > limit) {
			throw new TextTooLong(storable.length(), limit);
		}
		return storable;
	}

	static String shortened(int limit, String text) {
		String storable = text.replace("\u0000", "");
		return (storable.length() <= limit) ? storable : storable.substring(0, limit - 1) + "…";
	}

}
