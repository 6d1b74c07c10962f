package dk.vaekstspor.casefile;

import java.util.List;

/**
 * A page of the cases that were looked for, the newest first.
 *
 * @param total how many there are in all
 */
public record FoundCases(long total, List<CaseFile> cases) {
}
