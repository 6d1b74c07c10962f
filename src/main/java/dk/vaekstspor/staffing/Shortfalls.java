package dk.vaekstspor.staffing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.vaekstspor.staff.StaffAddresses;
import dk.vaekstspor.taskforcefile.RequiredCompetence;
import dk.vaekstspor.vocabulary.Department;

import org.springframework.stereotype.Component;

/**
 * Says why nobody covers something and which department to ask instead.
 */
@Component
class Shortfalls {

	private final SubstituteDepartments substitutes;

	private final StaffAddresses addresses;

	Shortfalls(SubstituteDepartments substitutes, StaffAddresses addresses) {
		this.substitutes = substitutes;
		this.addresses = addresses;
	}

	Shortfall of(RequiredCompetence missing, Situation situation) {
		Optional<Department> substitute = substitute(missing.department(), situation);
		String why = StaffingWords.whyNobody(missing.term(), situation.covering(missing.term()));
		String instead = substitute.map((department) -> "Spørg " + department.label() + ".")
			.orElse("Lederen må finde nogen.");
		return new Shortfall(why + " " + instead, substitute);
	}

	private Optional<Department> substitute(Department department, Situation situation) {
		return isManned(department, situation) ? Optional.of(department)
				: substitutes(department, situation).findFirst();
	}

	/** The departments that stand in for it where somebody is, the best first. */
	Stream<Department> substitutes(Department department, Situation situation) {
		return this.substitutes.of(department).stream().filter((one) -> isManned(one, situation));
	}

	/**
	 * Whether somebody of the department can be asked: of those on the roster, or, where
	 * the roster names nobody, of those who sign in for it.
	 */
	private boolean isManned(Department department, Situation situation) {
		List<Availability> people = situation.covering(department);
		return people.isEmpty() ? !this.addresses.of(department).isEmpty()
				: people.stream().anyMatch(Availability::isAvailable);
	}

}
