package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dk.vaekstspor.bottlenecks.BottleneckQuery;
import dk.vaekstspor.bottlenecks.BottleneckReport;
import dk.vaekstspor.bottlenecks.CaseCounts;
import dk.vaekstspor.bottlenecks.Precision;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where the cases of a process wait, as other programs and Cockpit read it.
 */
@Schema(name = "Bottlenecks")
record BottleneckView(@Schema(description = "Id of the process in its model") String processKey,
		@Schema(description = "Its Danish name") String processName,
		@Schema(description = "First day of the period, or null for all since the beginning") LocalDate from,
		@Schema(description = "Last day of the period, or null for until now") LocalDate to,
		@Schema(description = "The moment that all is told as of: the end of the period, or now if it has not "
				+ "ended") Instant asOf,
		@Schema(description = "Code of the only sector that counts, or null") String sector,
		@Schema(description = "Code of the only case type that counts, or null") String caseType,
		@Schema(description = "Whether open steps count in quantiles and shares", allowableValues = {
				"include", "exclude" }) String open,
		@Schema(description = "How exact the quantiles are") PrecisionView precision,
		@Schema(description = "How many instances of the process there were") CasesView cases,
		@Schema(description = "The steps, those with the largest share of all time first") List<StepView> steps){

	static BottleneckView of(BottleneckReport report) {
		BottleneckQuery query = report.query();
		return new BottleneckView(query.processKey(), report.processName(), query.from(), query.to(), report.asOf(),
				query.sector(), query.caseType(), query.openWork() ? "include" : "exclude",
				PrecisionView.of(report.precision()), CasesView.of(report.cases()),
				report.steps().stream().map(StepView::of).toList());
	}

	@Schema(name = "BottleneckPrecision")
	record PrecisionView(@Schema(
			description = "Whether the quantiles are exact; counts and open work always " + "are") boolean exact,
			@Schema(description = "By how large a part of its value a quantile of finished work may be off "
					+ "otherwise") double relativeError) {

		static PrecisionView of(Precision precision) {
			return new PrecisionView(precision.exact(), precision.relativeError());
		}

	}

	@Schema(name = "BottleneckCases")
	record CasesView(@Schema(description = "Started in the period") long started,
			@Schema(description = "Ended in the period") long ended,
			@Schema(description = "Running at asOf") long running) {

		static CasesView of(CaseCounts cases) {
			return new CasesView(cases.started(), cases.ended(), cases.running());
		}

	}

}
