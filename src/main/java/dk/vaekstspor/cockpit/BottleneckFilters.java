package dk.vaekstspor.cockpit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import dk.vaekstspor.bottlenecks.BottleneckQuery;
import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.vocabulary.CaseType;
import dk.vaekstspor.vocabulary.Sector;
import dk.vaekstspor.vocabulary.Term;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What of the work counts, as a caller writes it. Texts, so that every mistake can be
 * told at once.
 */
record BottleneckFilters(
		@Parameter(description = "First day of the period, in Danish time; without it since the beginning",
				schema = @Schema(type = "string", format = "date")) String from,
		@Parameter(
				description = "Last day of the period; without it until now. Figures are told as of its end, so those "
						+ "of a past period stay",
				schema = @Schema(type = "string", format = "date")) String to,
		@Parameter(description = "Only cases of this sector, by its code") String sector,
		@Parameter(description = "Only cases of this type, by its code", schema = @Schema(allowableValues = {
				"attract", "retain", "develop" })) String caseType,
		@Parameter(description = "Whether open steps count in quantiles (Kaplan and Meier's estimate) and in shares",
				schema = @Schema(allowableValues = { "include", "exclude" }, defaultValue = "include")) String open){

	private static final int QUOTED = 60;

	/**
	 * The question about that process.
	 * @throws FiltersFaulty with every mistake
	 */
	BottleneckQuery query(String processKey) {
		List<FilterFault> faults = new ArrayList<>();
		LocalDate first = date("from", this.from, faults);
		LocalDate last = date("to", this.to, faults);
		if (first != null && last != null && last.isBefore(first)) {
			faults.add(new FilterFault("to", "filter.period"));
		}
		String onlySector = code(Sector.class, "sector", this.sector, faults);
		String onlyType = code(CaseType.class, "caseType", this.caseType, faults);
		if (!isMissing(this.open) && !List.of("include", "exclude").contains(this.open)) {
			faults.add(new FilterFault("open", "filter.open"));
		}
		if (!faults.isEmpty()) {
			throw new FiltersFaulty(faults);
		}
		return new BottleneckQuery(processKey, first, last, onlySector, onlyType, !"exclude".equals(this.open));
	}

	private static LocalDate date(String field, String value, List<FilterFault> faults) {
		try {
			LocalDate date = isMissing(value) ? null : LocalDate.parse(value);
			if (date == null || date.getYear() >= 1970 && date.getYear() <= 9999) {
				return date;
			}
		}
		catch (DateTimeParseException unreadable) {
			// told below
		}
		faults.add(new FilterFault(field, "filter.date"));
		return null;
	}

	private static <T extends Enum<T> & Term> String code(Class<T> vocabulary, String field, String value,
			List<FilterFault> faults) {
		if (isMissing(value)) {
			return null;
		}
		if (Term.find(vocabulary, value).isEmpty()) {
			String codes = Arrays.stream(vocabulary.getEnumConstants())
				.map(Term::code)
				.collect(Collectors.joining(", "));
			faults.add(new FilterFault(field, "request.no-code",
					PlainText.line(value.substring(0, Math.min(QUOTED, value.length()))), codes));
		}
		return value;
	}

	private static boolean isMissing(String value) {
		return value == null || value.isBlank();
	}

}
