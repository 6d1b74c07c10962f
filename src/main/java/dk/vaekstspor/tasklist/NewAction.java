package dk.vaekstspor.tasklist;

import java.time.LocalDate;

import dk.vaekstspor.vocabulary.Department;
import dk.vaekstspor.vocabulary.Term;

/**
 * What a lead wants promised after the meeting.
 *
 * @param department code of the department
 * @param deadline a day, or null for the service target
 */
record NewAction(String title, String department, LocalDate deadline) {

	private static final int LONGEST_TITLE = 200;

	/**
	 * The same, with a title as it is kept and a department that exists.
	 * @throws FormRejected if it is not fit to be promised
	 */
	NewAction checked() {
		SentTexts texts = new SentTexts();
		String kept = texts.required("title", this.title, LONGEST_TITLE, "Skriv, hvad der skal gøres.");
		if (Term.find(Department.class, this.department).isEmpty()) {
			texts.fault("department", "Vælg en afdeling fra listen.");
		}
		texts.demandFaultless();
		return new NewAction(kept, this.department, this.deadline);
	}

	Department departmentTerm() {
		return Term.find(Department.class, this.department).orElseThrow();
	}

}
