package dk.vaekstspor.bottlenecks;

import java.time.Instant;

/**
 * A passage of a step that is open.
 *
 * @param caseNumber null for a process that belongs to no case
 * @param company name of the case's company; null for a process that belongs to no case
 * @param confidential whether the case is named only to those who may see it
 * @param dueAt null without a deadline
 * @param hours how long it has been open
 */
public record OpenPassage(String caseNumber, String company, boolean confidential, String processInstance,
		Instant enteredAt, Instant dueAt, boolean late, double hours, double workingHours, boolean claimed) {
}
