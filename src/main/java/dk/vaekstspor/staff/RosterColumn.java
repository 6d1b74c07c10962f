package dk.vaekstspor.staff;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvFault;
import dk.vaekstspor.csv.CsvMistake;
import dk.vaekstspor.csv.CsvRule;
import dk.vaekstspor.privacy.CprNumbers;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * The columns of a roster file, which are the fields of a colleague as well, and what may
 * stand in them.
 */
enum RosterColumn implements CsvColumn {

	USER_ID(plainText(64).required().matching("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]*")), NAME(plainText(200).required()),
	EMAIL(plainText(254).matching("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")),
	DEPARTMENT(CsvRule.upTo(20).required().and(RosterColumn::isDepartment, CsvMistake.UNKNOWN_VALUE)),
	OTHER_DEPARTMENTS(CsvRule.upTo(400).and(each(Department.class), CsvMistake.UNKNOWN_VALUE)),
	COMPETENCES(CsvRule.upTo(2000).and(each(Competence.class), CsvMistake.UNKNOWN_VALUE)), SUBSTITUTE(plainText(64)),
	WEEKLY_HOURS(CsvRule.upTo(10).required().and(RosterColumn::areHours, RosterMistake.NOT_HOURS)),
	ABSENCES(CsvRule.upTo(2000)
		.and((value) -> CsvColumn.parts(value).allMatch(AbsenceText::isReadable), RosterMistake.NOT_AN_ABSENCE)
		.and((value) -> CsvColumn.parts(value).allMatch(AbsenceText::isInOrder), RosterMistake.ENDS_BEFORE_IT_BEGINS));

	private final CsvRule rule;

	RosterColumn(CsvRule rule) {
		this.rule = rule;
	}

	@Override
	public CsvRule rule() {
		return this.rule;
	}

	/** Faults as people read a file: by line, and by column within it. */
	static Comparator<CsvFault> inReadingOrder() {
		return Comparator.comparingLong(CsvFault::line).thenComparingInt((fault) -> place(fault.column()));
	}

	/** Before the first column when the whole line is at fault. */
	private static int place(String header) {
		return Stream.of(values())
			.filter((column) -> column.header().equals(header))
			.mapToInt(RosterColumn::ordinal)
			.findFirst()
			.orElse(-1);
	}

	private static CsvRule plainText(int longest) {
		return CsvRule.upTo(longest)
			.matching("[^\\p{Cc}\\p{Cs}]*")
			.and(Predicate.not(CprNumbers::isPresentIn), RosterMistake.CPR_NUMBER);
	}

	private static <T extends Enum<T> & Term> Predicate<String> each(Class<T> vocabulary) {
		return (value) -> CsvColumn.parts(value).allMatch((code) -> Term.find(vocabulary, code).isPresent());
	}

	private static boolean isDepartment(String value) {
		return Term.find(Department.class, value).isPresent();
	}

	private static boolean areHours(String value) {
		return value.matches("\\d{1,2}") && Integer.parseInt(value) <= StaffMember.MOST_WEEKLY_HOURS;
	}

}
