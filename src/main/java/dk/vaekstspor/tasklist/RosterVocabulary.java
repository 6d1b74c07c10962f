package dk.vaekstspor.tasklist;

import java.util.List;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;

/**
 * The departments and competences that colleagues can have.
 */
record RosterVocabulary(List<Choice> departments, List<Choice> competences) {

	static RosterVocabulary shipped() {
		return new RosterVocabulary(Choice.of(Department.values()), Choice.of(Competence.values()));
	}

}
