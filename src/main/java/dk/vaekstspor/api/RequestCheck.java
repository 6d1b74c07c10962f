package dk.vaekstspor.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.vocabulary.Term;

/**
 * Collects what is wrong with a request, so that the caller learns it all at once.
 */
final class RequestCheck {

	static final int LONGEST_TEXT = 100_000;

	static final int MOST_CODES = 50;

	private static final int QUOTED = 60;

	private final List<Fault> faults = new ArrayList<>();

	void fault(String field, String reason, Object... values) {
		this.faults.add(new Fault(field, reason, values));
	}

	void text(String text) {
		if (text != null && text.codePointCount(0, text.length()) > LONGEST_TEXT) {
			fault("text", "request.text-too-long", LONGEST_TEXT);
		}
	}

	void employees(Integer employees) {
		if (employees != null && employees < 0) {
			fault("employees", "request.below", 0);
		}
	}

	/** The term of that code, or null for an empty or unknown one. */
	<T extends Enum<T> & Term> T term(Class<T> vocabulary, String field, String code) {
		String line = PlainText.line(code);
		return (line != null) ? find(vocabulary, field, line).orElse(null) : null;
	}

	/** The terms of those codes. */
	<T extends Enum<T> & Term> Set<T> terms(Class<T> vocabulary, String field, List<String> codes) {
		if (codes.size() > MOST_CODES) {
			fault(field, "request.too-many", MOST_CODES);
			return Set.of();
		}
		Set<T> terms = new LinkedHashSet<>();
		for (int i = 0; i < codes.size(); i++) {
			find(vocabulary, field + "[" + i + "]", PlainText.line(codes.get(i))).ifPresent(terms::add);
		}
		return terms;
	}

	void end() {
		if (!this.faults.isEmpty()) {
			throw new RequestFaulty(List.copyOf(this.faults));
		}
	}

	private <T extends Enum<T> & Term> Optional<T> find(Class<T> vocabulary, String field, String code) {
		Optional<T> term = Term.find(vocabulary, code);
		if (term.isEmpty()) {
			fault(field, "request.no-code", quoted(code),
					Arrays.stream(vocabulary.getEnumConstants()).map(Term::code).collect(Collectors.joining(", ")));
		}
		return term;
	}

	/** What the caller sent, on one short line. */
	static String quoted(String value) {
		String line = (value != null) ? value : "";
		return (line.length() <= QUOTED) ? line : PlainText.line(line.substring(0, QUOTED)) + "…";
	}

}
