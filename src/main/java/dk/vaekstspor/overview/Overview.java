package dk.vaekstspor.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a manager should know this week.
 *
 * @param from first day of the period that the worst steps are told of
 * @param worst the steps that went furthest beyond their deadlines, the worst first
 * @param atRisk the cases that are late or soon will be, the worst first
 * @param atRiskCount how many there are in all
 */
public record Overview(Instant asOf, LocalDate from, List<WorstStep> worst, List<CaseAtRisk> atRisk, int atRiskCount,
		WeekChange lastWeek) {
}
