package dk.vaekstspor.casetimeline;

import java.util.List;

import dk.vaekstspor.casefile.CaseFile;

/**
 * A case from its beginning to its end, or to now.
 *
 * @param company name of the company
 * @param processes in the order in which they began
 */
public record CaseTimeline(CaseFile caseFile, String company, List<TimelineProcess> processes) {
}
