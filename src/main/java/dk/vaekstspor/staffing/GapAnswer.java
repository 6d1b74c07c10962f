package dk.vaekstspor.staffing;

import java.time.LocalDate;

/**
 * What a manager does about gaps.
 *
 * @param userId who answers, or null when unknown
 * @param text what is done, or why nothing is
 * @param accepted whether the gaps are accepted rather than closed
 * @param reviewOn from when on a gap that is still there is raised again
 */
public record GapAnswer(String userId, String text, boolean accepted, LocalDate reviewOn) {

}
