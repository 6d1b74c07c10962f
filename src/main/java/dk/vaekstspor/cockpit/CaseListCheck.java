package dk.vaekstspor.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.vaekstspor.calls.PlainText;
import dk.vaekstspor.casefile.CaseCriteria;
import dk.vaekstspor.casefile.CaseResult;
import dk.vaekstspor.vocabulary.Term;
import dk.vaekstspor.workingdays.DanishWorkingDays;

/**
 * Reads what a manager looks for, and collects what is wrong with it.
 */
final class CaseListCheck {

	private static final int LONGEST = 100;

	private static final int LAST_PAGE = 1_000_000;

	private static final List<String> STATES = List.of("open", "finished");

	private final List<FilterFault> faults = new ArrayList<>();

	private final CaseListRequest request;

	CaseListCheck(CaseListRequest request) {
		this.request = request;
	}

	/** The criteria without companies. */
	CaseCriteria criteria() {
		LocalDate to = date("to", this.request.to());
		CaseCriteria criteria = new CaseCriteria(text(), null, start(date("from", this.request.from())),
				start((to != null) ? to.plusDays(1) : null), open(), result());
		end();
		return criteria;
	}

	int page() {
		String page = PlainText.line(this.request.page());
		try {
			int number = (page != null) ? Integer.parseInt(page) : 0;
			if (number < 0 || number > LAST_PAGE) {
				fault("page", "request.outside", 0, LAST_PAGE);
			}
			end();
			return number;
		}
		catch (NumberFormatException ex) {
			fault("page", "field.no-number");
			end();
			return 0;
		}
	}

	private String text() {
		String text = PlainText.line(this.request.query());
		if (text != null && text.length() > LONGEST) {
			fault("query", "request.text-too-long", LONGEST);
		}
		return text;
	}

	private LocalDate date(String name, String value) {
		String date = PlainText.line(value);
		try {
			LocalDate day = (date != null) ? LocalDate.parse(date) : null;
			if (day != null && (day.getYear() < 1900 || day.getYear() > 9000)) {
				fault(name, "filter.date");
			}
			return day;
		}
		catch (DateTimeParseException ex) {
			fault(name, "filter.date");
			return null;
		}
	}

	private Boolean open() {
		String state = PlainText.line(this.request.state());
		if (state != null && !STATES.contains(state)) {
			fault("state", "request.no-code", quoted(state), String.join(", ", STATES));
		}
		return (state != null) ? Boolean.valueOf(state.equals("open")) : null;
	}

	private CaseResult result() {
		String code = PlainText.line(this.request.result());
		Optional<CaseResult> result = Term.find(CaseResult.class, code);
		if (code != null && result.isEmpty()) {
			fault("result", "request.no-code", quoted(code),
					Arrays.stream(CaseResult.values()).map(CaseResult::code).collect(Collectors.joining(", ")));
		}
		return result.orElse(null);
	}

	private void fault(String field, String reason, Object... values) {
		this.faults.add(new FilterFault(field, reason, values));
	}

	private void end() {
		if (!this.faults.isEmpty()) {
			throw new FiltersFaulty(this.faults);
		}
	}

	private static Instant start(LocalDate day) {
		return (day != null) ? day.atStartOfDay(DanishWorkingDays.ZONE).toInstant() : null;
	}

	private static String quoted(String value) {
		return (value.length() <= LONGEST) ? value : value.substring(0, LONGEST) + "…";
	}

}
