package dk.vaekstspor.model;

import java.util.Locale;

/**
 * How one name is spelt in files, packages and classes.
 */
final class Names {

	private Names() {
	}

	/** {@code companyEngagement} as {@code company-engagement}. */
	static String kebabCase(String camelCase) {
		return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
	}

	/** {@code companyEngagement} as {@code CompanyEngagement}. */
	static String capitalized(String camelCase) {
		return camelCase.substring(0, 1).toUpperCase(Locale.ROOT) + camelCase.substring(1);
	}

	/** {@code userTask_assessEnquiry} as {@code assessEnquiry}. */
	static String withoutType(String id) {
		return id.substring(id.indexOf('_') + 1);
	}

}
