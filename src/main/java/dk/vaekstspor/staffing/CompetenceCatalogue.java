package dk.vaekstspor.staffing;

import java.util.List;
import java.util.Optional;

import dk.vaekstspor.vocabulary.Competence;
import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * Everything that the decision taskforceCompetences can ask for; a test holds the two
 * together.
 */
final class CompetenceCatalogue {

	/** Departments first, then competences, each in the vocabulary's order. */
	static final List<Term> ALL = List.of(Department.ERHV, Department.GRUND, Department.PLAN, Department.BYG,
			Department.MILJO, Department.LAND, Department.VEJ, Department.NATUR, Department.SUND, Department.KULTUR,
			Department.LEDELSE, Competence.CRISIS_TURNAROUND, Competence.ENERGY_CLIMATE, Competence.FIRE_SAFETY,
			Competence.FOREIGN_INVESTMENT, Competence.INTERNATIONAL_LABOUR, Competence.PUBLIC_PROCUREMENT_TENDER,
			Competence.RECRUITMENT_LABOUR, Competence.STUDENT_COLLABORATION, Competence.UPSKILLING_TRAINING);

	private CompetenceCatalogue() {
	}

	/** The term of that code; empty when no taskforce is asked for it. */
	static Optional<Term> find(String code) {
		return ALL.stream().filter((term) -> term.code().equals(code)).findFirst();
	}

}
