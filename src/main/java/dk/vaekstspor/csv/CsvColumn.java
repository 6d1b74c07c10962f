package dk.vaekstspor.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of a kind of file; each kind is an enum whose first column holds the key that
 * no two rows share.
 */
public interface CsvColumn {

	String name();

	/** What may stand in the column. */
	CsvRule rule();

	/** Whether a file may leave the whole column out. */
	default boolean isOptional() {
		return false;
	}

	/** The column's name in the first line of the file. */
	default String header() {
		return name().toLowerCase(Locale.ROOT);
	}

	default CsvFault fault(long line, CsvReason reason, String value) {
		return new CsvFault(line, header(), reason, value);
	}

	/** The fault of a value at that line, if it has one. */
	default Optional<CsvFault> check(long line, String value) {
		return rule().faultOf(value).map((reason) -> fault(line, reason, value));
	}

	/** The values of a column that holds several, separated by semicolons. */
	static Stream<String> parts(String value) {
		return Arrays.stream(value.split(";")).map(String::strip).filter((part) -> !part.isEmpty());
	}

}
