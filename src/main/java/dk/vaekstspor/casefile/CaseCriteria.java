package dk.vaekstspor.casefile;

import java.time.Instant;
import java.util.Collection;

/**
 * Which cases are looked for; null means any.
 *
 * @param text part of the case number; a case of one of the companies will do as well
 * @param companies ids of companies
 * @param from the case was opened or closed at this moment or later
 * @param before and before this one
 * @param open whether it is still open
 * @param result what it came to
 */
public record CaseCriteria(String text, Collection<Long> companies, Instant from, Instant before, Boolean open,
		CaseResult result) {
}
