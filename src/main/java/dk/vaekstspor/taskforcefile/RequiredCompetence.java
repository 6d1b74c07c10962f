package dk.vaekstspor.taskforcefile;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * What a taskforce must be able to do, with the reason in Danish.
 *
 * @param competence what somebody must bring, or null when the department itself must be
 * spoken for
 * @param department the one to be spoken for, or to be asked when no person brings the
 * competence
 */
public record RequiredCompetence(Competence competence, Department department, String reason) {

	/** What a member has to cover: the competence, else the department. */
	public Term term() {
		return (this.competence != null) ? this.competence : this.department;
	}

	/** The same requirement with both reasons. */
	public RequiredCompetence and(RequiredCompetence other) {
		return this.reason.contains(other.reason) ? this
				: new RequiredCompetence(this.competence, this.department, this.reason + " " + other.reason);
	}

}
