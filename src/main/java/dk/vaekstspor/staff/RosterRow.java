package dk.vaekstspor.staff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * A colleague as one line of a roster file, both ways.
 */
record RosterRow(CsvRow<RosterColumn> row) {

	static RosterRow of(StaffMember member) {
		Map<RosterColumn, String> values = new EnumMap<>(RosterColumn.class);
		values.put(RosterColumn.USER_ID, member.userId());
		values.put(RosterColumn.NAME, member.name());
		values.put(RosterColumn.EMAIL, textOf(member.email()));
		values.put(RosterColumn.DEPARTMENT, member.department().code());
		values.put(RosterColumn.OTHER_DEPARTMENTS, joined(member.otherDepartments().stream().sorted(), Term::code));
		values.put(RosterColumn.COMPETENCES, joined(member.competences().stream().sorted(), Term::code));
		values.put(RosterColumn.SUBSTITUTE, textOf(member.substituteUserId()));
		values.put(RosterColumn.WEEKLY_HOURS, Integer.toString(member.weeklyHours()));
		values.put(RosterColumn.ABSENCES,
				joined(member.absences().stream().map(AbsenceText::of).sorted(), Function.identity()));
		return new RosterRow(new CsvRow<>(1, values));
	}

	String userId() {
		return text(RosterColumn.USER_ID);
	}

	String substitute() {
		return text(RosterColumn.SUBSTITUTE);
	}

	/** The colleague of a faultless row. */
	StaffMember member() {
		Department department = Term.find(Department.class, text(RosterColumn.DEPARTMENT)).orElseThrow();
		Set<Department> others = terms(RosterColumn.OTHER_DEPARTMENTS, Department.class);
		others.remove(department);
		return new StaffMember(userId(), text(RosterColumn.NAME), orNull(text(RosterColumn.EMAIL)), department, others,
				terms(RosterColumn.COMPETENCES, Competence.class), orNull(substitute()),
				Integer.parseInt(text(RosterColumn.WEEKLY_HOURS)), absences(), null);
	}

	private Set<Absence> absences() {
		return CsvColumn.parts(text(RosterColumn.ABSENCES)).map(AbsenceText::parse).collect(Collectors.toSet());
	}

	private <T extends Enum<T> & Term> Set<T> terms(RosterColumn column, Class<T> vocabulary) {
		return CsvColumn.parts(text(column))
			.map((code) -> Term.find(vocabulary, code).orElseThrow())
			.collect(Collectors.toSet());
	}

	private String text(RosterColumn column) {
		return this.row.text(column);
	}

	private static <T> String joined(Stream<T> parts, Function<? super T, String> text) {
		return parts.map(text).collect(Collectors.joining(";"));
	}

	private static String textOf(String text) {
		return (text != null) ? text : "";
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
