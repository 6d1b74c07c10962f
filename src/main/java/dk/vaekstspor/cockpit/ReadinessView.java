package dk.vaekstspor.cockpit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

import dk.vaekstspor.staffing.CompetenceReadiness;
import dk.vaekstspor.staffing.ReadinessReport;
import dk.vaekstspor.staffing.WeekReadiness;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The readiness for taskforces as other programs and Cockpit read it.
 */
@Schema(name = "TaskforceReadiness")
record ReadinessView(@Schema(description = "The day that the figures are of") LocalDate asOf,
		@Schema(description = "By when a taskforce asked for on that day should have met") LocalDate deadline,
		@Schema(description = "The same for a company that is to be attracted") LocalDate attractDeadline,
		@Schema(description = "How many usual taskforces could start at once: the proposal is repeated, each start "
				+ "taking the hours of a seat from its members, until something needed is covered by nobody") int startable,
		@Schema(description = "Everything that a taskforce can be asked for, gaps first") List<Competence> competences) {

	static ReadinessView of(ReadinessReport report) {
		return new ReadinessView(report.asOf(), report.deadline(), report.attractDeadline(), report.startable(),
				report.competences().stream().map(Competence::of).toList());
	}

	@Schema(name = "CompetenceReadiness")
	record Competence(
			@Schema(description = "Code of the competence, or of the department that must be spoken for") String code,
			@Schema(description = "Its Danish name") String label,
			@Schema(description = "How many on the roster can bring it") int people,
			@Schema(description = "How many of them can be asked today and meet within the deadline") int available,
			@Schema(description = "Their names") List<String> availableNames,
			@Schema(description = "Mean share of the weekly hours that open taskforces take, in percent") int load,
			@Schema(description = "Name of the one who alone can bring it, else null") String onlyPerson,
			@Schema(description = "Today, and the coming weeks") List<Week> weeks,
			@Schema(description = "Whether there is a week in which nobody can be asked") boolean gap) {

		static Competence of(CompetenceReadiness readiness) {
			List<String> names = readiness.availableNames();
			return new Competence(readiness.term().code(), readiness.term().label(), readiness.people().size(),
					names.size(), names, readiness.load(), readiness.onlyPerson(),
					readiness.weeks().stream().map(Week::of).toList(), readiness.isGap());
		}

	}

	@Schema(name = "WeekReadiness")
	record Week(@Schema(description = "ISO week number") int week,
			@Schema(description = "The day on which a taskforce would be asked for") LocalDate from,
			@Schema(description = "How many could be asked") int available,
			@Schema(description = "Their names") List<String> names) {

		static Week of(WeekReadiness readiness) {
			return new Week(readiness.from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), readiness.from(),
					readiness.available(), readiness.names());
		}

	}

}
