package dk.vaekstspor.matching;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.vocabulary.Term;
import org.apache.commons.csv.CSVRecord;

/**
 * One line of a file of this module.
 */
record DataRow(String file, long line, CSVRecord values) {

	String text(String column) {
		if (!this.values.isSet(column)) {
			throw fault("has no " + column);
		}
		return this.values.get(column);
	}

	double number(String column) {
		try {
			return Double.parseDouble(text(column));
		}
		catch (NumberFormatException ex) {
			throw fault("»" + text(column) + "« is no number");
		}
	}

	boolean yes(String column) {
		return switch (text(column)) {
			case "yes" -> true;
			case "no" -> false;
			default -> throw fault(column + " is yes or no");
		};
	}

	<T extends Enum<T> & Term> T term(String column, Class<T> vocabulary) {
		return term(vocabulary, text(column));
	}

	/** Empty where nothing is written. */
	<T extends Enum<T> & Term> Optional<T> optionalTerm(String column, Class<T> vocabulary) {
		return text(column).isEmpty() ? Optional.empty() : Optional.of(term(column, vocabulary));
	}

	<T extends Enum<T> & Term> Set<T> terms(String column, Class<T> vocabulary) {
		Set<T> terms = EnumSet.noneOf(vocabulary);
		CsvColumn.parts(text(column)).map((code) -> term(vocabulary, code)).forEach(terms::add);
		return terms;
	}

	MatchingDataFaulty fault(String fault) {
		return new MatchingDataFaulty(this.file, this.line, fault);
	}

	private <T extends Enum<T> & Term> T term(Class<T> vocabulary, String code) {
		return Term.find(vocabulary, code)
			.orElseThrow(() -> fault("no " + vocabulary.getSimpleName() + " is called »" + code + "«"));
	}

}
