package dk.vaekstspor.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.vaekstspor.csv.CsvRow;

/**
 * A colleague as somebody wrote them into a form: texts that may be wrong.
 *
 * @param department code of the department
 * @param otherDepartments codes of departments
 * @param competences codes of competences
 * @param substitute a user id, or empty
 * @param absences each as {@code 2026-12-01..2026-12-05}, without the last day until
 * further notice
 */
public record StaffEntry(String userId, String name, String email, String department, List<String> otherDepartments,
		List<String> competences, String substitute, String weeklyHours, List<String> absences) {

	StaffEntry of(String otherUserId) {
		return new StaffEntry(otherUserId, this.name, this.email, this.department, this.otherDepartments,
				this.competences, this.substitute, this.weeklyHours, this.absences);
	}

	RosterRow row() {
		Map<RosterColumn, String> values = new EnumMap<>(RosterColumn.class);
		values.put(RosterColumn.USER_ID, clean(this.userId));
		values.put(RosterColumn.NAME, clean(this.name));
		values.put(RosterColumn.EMAIL, clean(this.email));
		values.put(RosterColumn.DEPARTMENT, clean(this.department));
		values.put(RosterColumn.OTHER_DEPARTMENTS, joined(this.otherDepartments));
		values.put(RosterColumn.COMPETENCES, joined(this.competences));
		values.put(RosterColumn.SUBSTITUTE, clean(this.substitute));
		values.put(RosterColumn.WEEKLY_HOURS, clean(this.weeklyHours));
		values.put(RosterColumn.ABSENCES, joined(this.absences));
		return new RosterRow(new CsvRow<>(1, values));
	}

	private static String clean(String text) {
		return (text != null) ? text.strip() : "";
	}

	private static String joined(List<String> parts) {
		return (parts != null) ? String.join(";", parts) : "";
	}

}
