package dk.vaekstspor.tasklist;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a card in the task list tells beside the task's name.
 *
 * @param caseNumber empty for a task of no case
 * @param company the company's name, which is not in the engine
 * @param due the deadline, or null
 * @param workingDays how many working days are left; negative when so many have gone by
 * since; null without a deadline
 * @param overdue whether the deadline has passed
 * @param waitsFor code of the party that the model names, or empty
 * @param department the name of the department, if the task waits for one
 * @param partner the name of the knowledge partner, if the task waits for one
 * @param pause why and since when the clock of the action stands still, or null
 * @param mine whether the signed-in user has taken the task
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskCard(String taskId, String caseNumber, String company, Instant due, Integer workingDays, boolean overdue,
		String waitsFor, String department, String partner, Pause pause, boolean mine) {

	/**
	 * A stop of the clock.
	 *
	 * @param workingDays how many working days ago it began
	 * @param reason what is missing, as a colleague wrote it
	 */
	record Pause(LocalDate since, int workingDays, String reason) {
	}

}
