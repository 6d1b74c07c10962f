package dk.vaekstspor.partner;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ids for partners that people add: the name in small letters, as an address would have
 * it.
 */
final class PartnerId {

	private static final int LONGEST = 50;

	private PartnerId() {
	}

	/** An id that is not among the others. */
	static String of(String name, Set<String> others) {
		String plain = plain((name != null) ? name : "");
		String start = plain.isEmpty() ? "partner" : plain;
		return Stream
			.concat(Stream.of(start), IntStream.iterate(2, (number) -> number + 1).mapToObj((n) -> start + "-" + n))
			.filter((id) -> !others.contains(id))
			.findFirst()
			.orElseThrow();
	}

	private static String plain(String name) {
		String letters = name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
		String plain = Normalizer.normalize(letters, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-");
		return plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-|-$", "");
	}

}
