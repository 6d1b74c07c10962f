package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.bottlenecks.BottleneckQuery;
import dk.vaekstspor.bottlenecks.DurationBin;
import dk.vaekstspor.bottlenecks.HolderSplit;
import dk.vaekstspor.bottlenecks.OpenPassage;
import dk.vaekstspor.bottlenecks.StepDetail;
import dk.vaekstspor.bottlenecks.WhatIf;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * All about one step, as other programs and Cockpit read it.
 */
@Schema(name = "BottleneckDetail")
record StepDetailView(String processKey, String processName, LocalDate from, LocalDate to, Instant asOf, String sector,
		String caseType, String open, @Schema(description = "As in the figures of the process") StepView step,
		@Schema(description = "How long the passages took, in bins of equal width") Distribution distribution,
		@Schema(description = "Who held them how long, in hours in all") HolderSplit split,
		@Schema(description = "The passages open the longest, ten at most") List<OldestOpen> oldestOpen,
		@Schema(description = "What the median run of the process would gain if the step met its target; null when "
				+ "it has none, or when fewer than five runs ended in the period") Replayed whatIf) {

	static StepDetailView of(StepDetail detail) {
		BottleneckQuery query = detail.report().query();
		return new StepDetailView(query.processKey(), detail.report().processName(), query.from(), query.to(),
				detail.report().asOf(), query.sector(), query.caseType(), query.openWork() ? "include" : "exclude",
				StepView.of(detail.figures()), new Distribution(detail.calendarHours(), detail.workingHours()),
				detail.split(), detail.oldestOpen().stream().map(OldestOpen::of).toList(),
				(detail.whatIf() != null) ? Replayed.of(detail.whatIf()) : null);
	}

	@Schema(name = "BottleneckDistribution", description = "Each bin from `from` to just below `to`, which is null in "
			+ "a last bin for all that took longer")
	record Distribution(List<DurationBin> calendarHours, List<DurationBin> workingHours) {
	}

	@Schema(name = "BottleneckOpenCase")
	record OldestOpen(@Schema(description = "Null for a process that belongs to no case") String caseNumber,
			@Schema(description = "Null for a process that belongs to no case") String company,
			String processInstanceId, Instant enteredAt, @Schema(description = "Null without a deadline") Instant dueAt,
			boolean late, double hours, double workingHours,
			@Schema(description = "Whether somebody has taken it") boolean claimed, boolean confidential) {

		static OldestOpen of(OpenPassage open) {
			return new OldestOpen(open.caseNumber(), open.company(), open.processInstance(), open.enteredAt(),
					open.dueAt(), open.late(), open.hours(), open.workingHours(), open.claimed(), open.confidential());
		}

	}

	@Schema(name = "BottleneckWhatIf")
	record Replayed(@Schema(description = "How many runs were replayed") int cases, Gain calendarHours,
			Gain workingHours) {

		static Replayed of(WhatIf whatIf) {
			return new Replayed(whatIf.cases(), Gain.of(whatIf.calendarHours()), Gain.of(whatIf.workingHours()));
		}

	}

	@Schema(name = "BottleneckGain")
	record Gain(@Schema(description = "What the median run took, in hours") double median,
			@Schema(description = "What it would have taken") double ifMet, double gain) {

		static Gain of(WhatIf.Gain gain) {
			return new Gain(gain.median(), gain.ifMet(), gain.gain());
		}

	}

}
