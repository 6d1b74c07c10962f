package dk.vaekstspor.taskforcefile;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * Something that a taskforce must be able to do, and whether its proposal covers it.
 *
 * @param competence what somebody must bring, or null when the department is meant
 * @param reason why the case needs it, in Danish
 * @param covered whether a person of the proposal covers it
 * @param shortfall why nobody does and who is asked instead, in Danish; null when covered
 */
public record TaskforceCompetence(@Id Long id, long taskforceId, Competence competence, Department department,
		String reason, boolean covered, String shortfall, @Version Long version) {

	static TaskforceCompetence required(long taskforceId, RequiredCompetence required) {
		return new TaskforceCompetence(null, taskforceId, required.competence(), required.department(),
				required.reason(), false, null, null);
	}

	/** What was asked for. */
	public RequiredCompetence required() {
		return new RequiredCompetence(this.competence, this.department, this.reason);
	}

	TaskforceCompetence proposed(String newShortfall) {
		return new TaskforceCompetence(this.id, this.taskforceId, this.competence, this.department, this.reason,
				newShortfall == null, newShortfall, this.version);
	}

}
