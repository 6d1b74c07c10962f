package dk.vaekstspor.staff;

import java.time.LocalDate;
import java.util.Set;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A colleague who can sit in a taskforce.
 *
 * @param userId the name that the colleague signs in with
 * @param email where invitations go, or null
 * @param department where the colleague works
 * @param otherDepartments those that the colleague can speak for as well
 * @param competences what the colleague knows beside that
 * @param substituteUserId the colleague who steps in, or null
 * @param weeklyHours how many hours a week the colleague has for taskforces
 */
public record StaffMember(@Id String userId, String name, String email, Department department,
		Set<Department> otherDepartments, Set<Competence> competences, String substituteUserId, int weeklyHours,
		Set<Absence> absences, @Version Long version) {

	/** What a colleague has for taskforces when nobody says otherwise. */
	public static final int USUAL_WEEKLY_HOURS = 6;

	/** A full Danish working week; nobody has more for taskforces. */
	public static final int MOST_WEEKLY_HOURS = 37;

	public StaffMember {
		otherDepartments = (otherDepartments != null) ? Set.copyOf(otherDepartments) : Set.of();
		competences = (competences != null) ? Set.copyOf(competences) : Set.of();
		absences = (absences != null) ? Set.copyOf(absences) : Set.of();
	}

	/** A colleague with the usual hours, of whom no more is known yet. */
	public static StaffMember of(String userId, String name, String email, Department department) {
		return new StaffMember(userId, name, email, department, Set.of(), Set.of(), null, USUAL_WEEKLY_HOURS, Set.of(),
				null);
	}

	/** Whether the colleague works at that day, as far as the roster knows. */
	public boolean isPresentOn(LocalDate day) {
		return this.absences.stream().noneMatch((absence) -> absence.includes(day));
	}

	/**
	 * Whether the colleague can bring what is needed.
	 * @param needed a department that somebody must speak for, or a competence
	 */
	public boolean covers(Term needed) {
		return needed == this.department || this.otherDepartments.contains(needed) || this.competences.contains(needed);
	}

	public StaffMember speakingFor(Department... departments) {
		return new StaffMember(this.userId, this.name, this.email, this.department, Set.of(departments),
				this.competences, this.substituteUserId, this.weeklyHours, this.absences, this.version);
	}

	public StaffMember knowing(Competence... known) {
		return new StaffMember(this.userId, this.name, this.email, this.department, this.otherDepartments,
				Set.of(known), this.substituteUserId, this.weeklyHours, this.absences, this.version);
	}

	public StaffMember replacedBy(String substitute) {
		return new StaffMember(this.userId, this.name, this.email, this.department, this.otherDepartments,
				this.competences, substitute, this.weeklyHours, this.absences, this.version);
	}

	public StaffMember withWeeklyHours(int hours) {
		return new StaffMember(this.userId, this.name, this.email, this.department, this.otherDepartments,
				this.competences, this.substituteUserId, hours, this.absences, this.version);
	}

	public StaffMember away(Absence... away) {
		return new StaffMember(this.userId, this.name, this.email, this.department, this.otherDepartments,
				this.competences, this.substituteUserId, this.weeklyHours, Set.of(away), this.version);
	}

	StaffMember at(Long newVersion) {
		return new StaffMember(this.userId, this.name, this.email, this.department, this.otherDepartments,
				this.competences, this.substituteUserId, this.weeklyHours, this.absences, newVersion);
	}

}
