package dk.vaekstspor.actionplan;

import java.time.LocalDate;

import dk.vaekstspor.vocabulary.Department;

/**
 * An action that a meeting has just decided; the lead is a user id or null.
 */
public record PlannedAction(String caseNumber, String title, Department department, LocalDate deadline,
		String leadUserId) {

}
