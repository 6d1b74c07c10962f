package dk.vaekstspor.cockpit;

import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.bottlenecks.PhaseFigures;
import dk.vaekstspor.bottlenecks.Quantiles;
import dk.vaekstspor.bottlenecks.StepFigures;
import dk.vaekstspor.bottlenecks.Target;
import dk.vaekstspor.bottlenecks.WeekFigures;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The figures of a step as other programs and Cockpit read them.
 */
@Schema(name = "BottleneckStep")
record StepView(@Schema(description = "Id of the element in the model") String step,
		@Schema(description = "Its Danish name; the id for a step that the newest model no longer has") String name,
		@Schema(description = "For whom a case waits there", allowableValues = {
				"caseworker", "department", "company", "partner", "manager", "legal", "calendar" }) String waitsFor,
		@Schema(description = "Entered in the period") long entered,
		@Schema(description = "Completed in the period") long completed,
		@Schema(description = "Left in the period without being completed: interrupted or cancelled") long withdrawn,
		@Schema(description = "Entered before asOf and not left by then") long open,
		@Schema(description = "Calendar hours since the oldest open one was entered, or null") Double oldestOpenHours,
		@Schema(description = "The same in working hours") Double oldestOpenWorkingHours,
		@Schema(description = "While nobody of the own staff had it") PhaseView unclaimed,
		@Schema(description = "While somebody of the own staff had it") PhaseView claimed,
		@Schema(description = "While it lay with company, partner or calendar") PhaseView waiting,
		@Schema(description = "From entering to leaving") PhaseView total,
		@Schema(description = "How fast the step should be, or null") TargetView target,
		@Schema(description = "How large a part was late: of those completed in the period with a due date, and with "
				+ "open work of the open ones that are late already; null below five of them") Double breachShare,
		@Schema(description = "Its part of all calendar time that cases spent in steps of the process") double delayShare,
		@Schema(description = "Its part of all working time") double delayShareWorking,
		@Schema(description = "The ISO weeks of the period, oldest first; at most the last 104 when no first day was "
				+ "given") List<WeekView> weeks){

	static StepView of(StepFigures step) {
		return new StepView(step.step(), step.name(), step.waitsFor(), step.entered(), step.completed(),
				step.withdrawn(), step.open(), step.oldestOpenHours(), step.oldestOpenWorkingHours(),
				PhaseView.of(step.unclaimed()), PhaseView.of(step.claimed()), PhaseView.of(step.waiting()),
				PhaseView.of(step.total()), TargetView.of(step.target()), step.breachShare(), step.delayShare(),
				step.delayShareWorking(), step.weeks().stream().map(WeekView::of).toList());
	}

	@Schema(name = "BottleneckPhase")
	record PhaseView(@Schema(description = "Every hour counts") QuantilesView calendarHours,
			@Schema(description = "Only 8 to 16 on Danish working days counts") QuantilesView workingHours) {

		static PhaseView of(PhaseFigures phase) {
			return new PhaseView(QuantilesView.of(phase.calendarHours()), QuantilesView.of(phase.workingHours()));
		}

	}

	@Schema(name = "BottleneckQuantiles")
	record QuantilesView(@Schema(
			description = "Number of observations, open and withdrawn ones included when open work counts") long n,
			@Schema(description = "Half took no longer, in hours; null below five observations, or when the estimate "
					+ "does not get there because so many are open") Double median,
			@Schema(description = "85 of 100 took no longer, likewise") Double p85,
			@Schema(description = "95 of 100 took no longer, likewise") Double p95,
			@Schema(description = "The longest observation, over or not; null below five") Double longest) {

		static QuantilesView of(Quantiles quantiles) {
			return new QuantilesView(quantiles.n(), quantiles.median(), quantiles.p85(), quantiles.p95(),
					quantiles.longest());
		}

	}

	@Schema(name = "BottleneckTarget")
	record TargetView(@Schema(description = "Name of the deadline setting") String setting,
			@Schema(description = "Danish working days") int workingDays) {

		static TargetView of(Target target) {
			return (target != null) ? new TargetView(target.setting(), target.workingDays()) : null;
		}

	}

	@Schema(name = "BottleneckWeek")
	record WeekView(@Schema(description = "ISO week", example = "2026-W47") String week,
			@Schema(description = "Its Monday") LocalDate from,
			@Schema(description = "Entered in that week, within the period") long arrivals,
			@Schema(description = "Completed in that week, within the period") long completions,
			@Schema(description = "Open at the week's end, or at asOf if that is earlier") long open) {

		static WeekView of(WeekFigures week) {
			return new WeekView(week.week(), week.from(), week.arrivals(), week.completions(), week.open());
		}

	}

}
