package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import dk.vaekstspor.bottlenecks.Quantiles;
import dk.vaekstspor.bottlenecks.StepFigures;
import dk.vaekstspor.overview.CaseAtRisk;
import dk.vaekstspor.overview.Overview;
import dk.vaekstspor.overview.WeekChange;
import dk.vaekstspor.overview.WorstStep;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The overview as other programs and Cockpit read it.
 */
@Schema(name = "BottleneckOverview")
record OverviewView(Instant asOf,
		@Schema(description = "First day of the period that the worst steps are told of") LocalDate from,
		@Schema(description = "The worst first") List<Worst> worst,
		@Schema(description = "Those due first at the head, ten at most") List<AtRisk> atRisk,
		@Schema(description = "How many are at risk in all") int atRiskCount, WeekChange lastWeek) {

	/**
	 * The overview.
	 * @param definitions the newest process definition of a process key, or null
	 */
	static OverviewView of(Overview overview, UnaryOperator<String> definitions) {
		return new OverviewView(overview.asOf(), overview.from(),
				overview.worst()
					.stream()
					.map((worst) -> Worst.of(worst, definitions.apply(worst.processKey())))
					.toList(),
				overview.atRisk().stream().map(AtRisk::of).toList(), overview.atRiskCount(), overview.lastWeek());
	}

	@Schema(name = "WorstBottleneck")
	record Worst(String processKey, String processName,
			@Schema(description = "The newest version of the process, or null") String processDefinitionId, String step,
			String name, @Schema(description = "Code of the party that it waits for") String waitsFor, long open,
			@Schema(description = "Null when none is open") Double oldestOpenHours,
			@Schema(description = "Null when none is open") Double oldestOpenWorkingHours,
			@Schema(description = "In all, open work included; null below five observations") Double medianHours,
			Double p85Hours, Double medianWorkingHours, Double p85WorkingHours,
			@Schema(description = "How many observations the quantiles have") long observations,
			@Schema(description = "The longest one; quantiles that are null with five or more observations are longer than it") Double longestHours,
			Double longestWorkingHours,
			@Schema(description = "Null when the model names none") Integer targetWorkingDays, Double breachShare,
			@Schema(description = "Working hours beyond deadlines") double delayHours, double delayShare,
			@Schema(description = "By how many working hours delayHours has grown since a week ago") double change) {

		static Worst of(WorstStep worst, String definition) {
			StepFigures figures = worst.figures();
			Quantiles calendar = figures.total().calendarHours();
			Quantiles working = figures.total().workingHours();
			return new Worst(worst.processKey(), worst.processName(), definition, figures.step(), figures.name(),
					figures.waitsFor(), figures.open(), figures.oldestOpenHours(), figures.oldestOpenWorkingHours(),
					calendar.median(), calendar.p85(), working.median(), working.p85(), calendar.n(),
					calendar.longest(), working.longest(),
					(figures.target() != null) ? figures.target().workingDays() : null, figures.breachShare(),
					worst.delayHours(), figures.delayShare(), worst.delayHours() - worst.delayHoursAWeekAgo());
		}

	}

	@Schema(name = "CaseAtRisk")
	record AtRisk(@Schema(description = "Null for a process that belongs to no case") String caseNumber, @Schema(
			description = "Null for a process that belongs to no case, and for a confidential case") String company,
			boolean confidential, String processKey, String processName, String processInstanceId, String step,
			String name, @Schema(description = "Code of the party that it waits for") String waitsFor,
			@Schema(description = "Its due date, or what its target comes to") Instant dueAt, boolean late,
			@Schema(description = "Whether somebody has taken it") boolean claimed) {

		static AtRisk of(CaseAtRisk atRisk) {
			return new AtRisk(atRisk.caseNumber(), atRisk.company(), atRisk.confidential(), atRisk.processKey(),
					atRisk.processName(), atRisk.processInstance(), atRisk.step(), atRisk.name(), atRisk.waitsFor(),
					atRisk.deadline(), atRisk.late(), atRisk.claimed());
		}

	}

}
