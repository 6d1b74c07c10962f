package dk.vaekstspor.tasklist;

import java.time.Instant;

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
 * @param mine whether the signed-in user has taken the task
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskCard(String taskId, String caseNumber, String company, Instant due, Integer workingDays, boolean overdue,
		String waitsFor, String department, boolean mine) {
}
