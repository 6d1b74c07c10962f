package dk.vaekstspor.csv;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may stand in a column. Of several faults of a value the first counts.
 */
public final class CsvRule {

	private final boolean required;

	private final List<Check> checks;

	private CsvRule(boolean required, List<Check> checks) {
		this.required = required;
		this.checks = checks;
	}

	/** Any text of so many characters, or none. */
	public static CsvRule upTo(int longest) {
		return new CsvRule(false, List.of()).and((value) -> value.length() <= longest, CsvMistake.TOO_LONG);
	}

	/** Whatever else holds, there must be a value. */
	public CsvRule required() {
		return new CsvRule(true, this.checks);
	}

	/** The whole value must match as well. */
	public CsvRule matching(String regex) {
		return and(Pattern.compile(regex).asMatchPredicate(), CsvMistake.MALFORMED);
	}

	/** A value must be so as well, or it is refused for that reason. */
	public CsvRule and(Predicate<String> condition, CsvReason otherwise) {
		return new CsvRule(this.required,
				Stream.concat(this.checks.stream(), Stream.of(new Check(condition, otherwise))).toList());
	}

	/** Why the value is refused; empty for a good one. */
	public Optional<CsvReason> faultOf(String value) {
		if (value.isEmpty()) {
			return this.required ? Optional.of(CsvMistake.MISSING_VALUE) : Optional.empty();
		}
		return this.checks.stream().filter((check) -> !check.condition().test(value)).map(Check::otherwise).findFirst();
	}

	private record Check(Predicate<String> condition, CsvReason otherwise) {
	}

}
