package dk.vaekstspor.language;

import java.util.function.Predicate;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvRule;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Flag;
import dk.vaekstspor.vocabulary.MessageKind;
import dk.vaekstspor.vocabulary.Need;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;

/**
 * The columns of a file of examples; lists are separated by semicolons.
 */
enum ExampleColumn implements CsvColumn {

	TEXT(CsvRule.upTo(2000).required()), NEEDS(many(Need.class)), COMPETENCES(many(Competence.class)),
	SECTOR(one(Sector.class)), CASE_TYPE(one(CaseType.class)), FLAGS(many(Flag.class)), KIND(one(MessageKind.class));

	private final CsvRule rule;

	ExampleColumn(CsvRule rule) {
		this.rule = rule;
	}

	@Override
	public CsvRule rule() {
		return this.rule;
	}

	private static <T extends Enum<T> & Term> CsvRule one(Class<T> vocabulary) {
		return CsvRule.upTo(400).and((code) -> Term.find(vocabulary, code).isPresent(), CsvMistake.UNKNOWN_VALUE);
	}

	private static <T extends Enum<T> & Term> CsvRule many(Class<T> vocabulary) {
		Predicate<String> known = (code) -> Term.find(vocabulary, code).isPresent();
		return CsvRule.upTo(400).and((value) -> CsvColumn.parts(value).allMatch(known), CsvMistake.UNKNOWN_VALUE);
	}

}
