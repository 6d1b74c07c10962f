package dk.vaekstspor.bottlenecks;

import java.time.LocalDate;

/**
 * What a week brought to a step, as far as it lies in the period.
 *
 * @param week ISO week, for example {@code 2026-W47}
 * @param from its Monday
 * @param open at the week's end, or when the period ends
 */
public record WeekFigures(String week, LocalDate from, long arrivals, long completions, long open) {

}
