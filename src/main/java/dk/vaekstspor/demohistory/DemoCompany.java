package dk.vaekstspor.demohistory;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A made-up company of the demo's register.
 *
 * @param industry the first two digits of its industry code
 */
record DemoCompany(String cvrNumber, String name, String industry) {

	/** The part of an address after the at sign; no such domain can exist (RFC 2606). */
	String domain() {
		String plain = this.name.toLowerCase(Locale.ROOT)
			.replaceAll(" (aps|a/s)$", "")
			.replace("æ", "ae")
			.replace("ø", "oe")
			.replace("å", "aa");
		return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("[^a-z0-9]+", "-") + ".example";
	}

}
