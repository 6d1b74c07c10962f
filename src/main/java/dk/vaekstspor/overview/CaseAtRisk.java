package dk.vaekstspor.overview;

import java.time.Instant;

/**
 * An open step that is late or soon will be.
 *
 * @param caseNumber null for a process that belongs to no case
 * @param company null for a process that belongs to no case, and for a confidential case:
 * the overview is printed and passed round
 * @param deadline when it is due, or by when its target says that it should be done
 */
public record CaseAtRisk(String caseNumber, String company, boolean confidential, String processKey, String processName,
		String processInstance, String step, String name, String waitsFor, Instant deadline, boolean late,
		boolean claimed) {
}
