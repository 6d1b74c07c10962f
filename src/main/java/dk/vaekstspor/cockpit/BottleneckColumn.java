package dk.vaekstspor.cockpit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dk.vaekstspor.bottlenecks.StepFigures;
import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvExport;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.csv.CsvRule;

/**
 * The columns of the table of steps for a Danish spreadsheet. Numbers have a decimal
 * comma.
 */
enum BottleneckColumn implements CsvColumn {

	// @formatter:off
	STEP("trin", (figures) -> figures.step()),
	NAME("navn", (figures) -> figures.name()),
	WAITS_FOR("venter på", (figures) -> party(figures.waitsFor())),
	ENTERED("kommet til", (figures) -> number(figures.entered())),
	COMPLETED("afsluttet", (figures) -> number(figures.completed())),
	WITHDRAWN("afbrudt", (figures) -> number(figures.withdrawn())),
	OPEN("åbne", (figures) -> number(figures.open())),
	OLDEST_OPEN("ældste åbne (timer)", (figures) -> number(figures.oldestOpenHours())),
	OLDEST_OPEN_WORKING("ældste åbne (arbejdstimer)", (figures) -> number(figures.oldestOpenWorkingHours())),
	TOTAL_N("i alt: antal (timer)", (figures) -> number(figures.total().calendarHours().n())),
	TOTAL_MEDIAN("i alt: median (timer)", (figures) -> number(figures.total().calendarHours().median())),
	TOTAL_P85("i alt: 85 % (timer)", (figures) -> number(figures.total().calendarHours().p85())),
	TOTAL_P95("i alt: 95 % (timer)", (figures) -> number(figures.total().calendarHours().p95())),
	TOTAL_WORKING_N("i alt: antal (arbejdstimer)", (figures) -> number(figures.total().workingHours().n())),
	TOTAL_WORKING_MEDIAN("i alt: median (arbejdstimer)", (figures) -> number(figures.total().workingHours().median())),
	TOTAL_WORKING_P85("i alt: 85 % (arbejdstimer)", (figures) -> number(figures.total().workingHours().p85())),
	TOTAL_WORKING_P95("i alt: 95 % (arbejdstimer)", (figures) -> number(figures.total().workingHours().p95())),
	UNCLAIMED_N("ikke taget: antal (timer)", (figures) -> number(figures.unclaimed().calendarHours().n())),
	UNCLAIMED_MEDIAN("ikke taget: median (timer)", (figures) -> number(figures.unclaimed().calendarHours().median())),
	UNCLAIMED_P85("ikke taget: 85 % (timer)", (figures) -> number(figures.unclaimed().calendarHours().p85())),
	UNCLAIMED_P95("ikke taget: 95 % (timer)", (figures) -> number(figures.unclaimed().calendarHours().p95())),
	UNCLAIMED_WORKING_N("ikke taget: antal (arbejdstimer)", (figures) -> number(figures.unclaimed().workingHours().n())),
	UNCLAIMED_WORKING_MEDIAN("ikke taget: median (arbejdstimer)", (figures) -> number(figures.unclaimed().workingHours().median())),
	UNCLAIMED_WORKING_P85("ikke taget: 85 % (arbejdstimer)", (figures) -> number(figures.unclaimed().workingHours().p85())),
	UNCLAIMED_WORKING_P95("ikke taget: 95 % (arbejdstimer)", (figures) -> number(figures.unclaimed().workingHours().p95())),
	CLAIMED_N("taget: antal (timer)", (figures) -> number(figures.claimed().calendarHours().n())),
	CLAIMED_MEDIAN("taget: median (timer)", (figures) -> number(figures.claimed().calendarHours().median())),
	CLAIMED_P85("taget: 85 % (timer)", (figures) -> number(figures.claimed().calendarHours().p85())),
	CLAIMED_P95("taget: 95 % (timer)", (figures) -> number(figures.claimed().calendarHours().p95())),
	CLAIMED_WORKING_N("taget: antal (arbejdstimer)", (figures) -> number(figures.claimed().workingHours().n())),
	CLAIMED_WORKING_MEDIAN("taget: median (arbejdstimer)", (figures) -> number(figures.claimed().workingHours().median())),
	CLAIMED_WORKING_P85("taget: 85 % (arbejdstimer)", (figures) -> number(figures.claimed().workingHours().p85())),
	CLAIMED_WORKING_P95("taget: 95 % (arbejdstimer)", (figures) -> number(figures.claimed().workingHours().p95())),
	WAITING_N("hos andre: antal (timer)", (figures) -> number(figures.waiting().calendarHours().n())),
	WAITING_MEDIAN("hos andre: median (timer)", (figures) -> number(figures.waiting().calendarHours().median())),
	WAITING_P85("hos andre: 85 % (timer)", (figures) -> number(figures.waiting().calendarHours().p85())),
	WAITING_P95("hos andre: 95 % (timer)", (figures) -> number(figures.waiting().calendarHours().p95())),
	WAITING_WORKING_N("hos andre: antal (arbejdstimer)", (figures) -> number(figures.waiting().workingHours().n())),
	WAITING_WORKING_MEDIAN("hos andre: median (arbejdstimer)", (figures) -> number(figures.waiting().workingHours().median())),
	WAITING_WORKING_P85("hos andre: 85 % (arbejdstimer)", (figures) -> number(figures.waiting().workingHours().p85())),
	WAITING_WORKING_P95("hos andre: 95 % (arbejdstimer)", (figures) -> number(figures.waiting().workingHours().p95())),
	TARGET("frist (hverdage)", (figures) -> (figures.target() != null) ? number(figures.target().workingDays()) : ""),
	BREACH_SHARE("andel for sent", (figures) -> number(figures.breachShare())),
	DELAY_SHARE("andel af tiden", (figures) -> number(figures.delayShare())),
	DELAY_SHARE_WORKING("andel af arbejdstiden", (figures) -> number(figures.delayShareWorking()));
	// @formatter:on

	private static final Map<String, String> PARTIES = Map.of("caseworker", "sagsbehandler", "department",
			"forvaltning", "company", "virksomhed", "partner", "vidensaktør", "manager", "leder", "legal", "jurist",
			"calendar", "kalender");

	private final String header;

	private final Function<StepFigures, String> text;

	BottleneckColumn(String header, Function<StepFigures, String> text) {
		this.header = header;
		this.text = text;
	}

	/** The table as a file's text. */
	static String table(List<StepFigures> steps) {
		return CsvExport.write(BottleneckColumn.class, steps.stream().map(BottleneckColumn::row).toList());
	}

	@Override
	public CsvRule rule() {
		return CsvRule.upTo(Integer.MAX_VALUE);
	}

	@Override
	public String header() {
		return this.header;
	}

	private static CsvRow<BottleneckColumn> row(StepFigures step) {
		Map<BottleneckColumn, String> values = new EnumMap<>(BottleneckColumn.class);
		Arrays.stream(values()).forEach((column) -> values.put(column, column.text.apply(step)));
		return new CsvRow<>(0, values);
	}

	private static String number(long number) {
		return Long.toString(number);
	}

	private static String number(Double number) {
		return (number != null) ? String.format(Locale.ROOT, "%.4f", number).replace('.', ',') : "";
	}

	private static String party(String code) {
		return (code != null) ? PARTIES.getOrDefault(code, code) : "";
	}

}
