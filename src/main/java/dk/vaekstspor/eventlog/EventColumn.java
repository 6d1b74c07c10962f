package dk.vaekstspor.eventlog;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import dk.vaekstspor.csv.CsvColumn;
import dk.vaekstspor.csv.CsvRow;
import dk.vaekstspor.csv.CsvRule;

/**
 * The columns of an event log as CSV.
 */
enum EventColumn implements CsvColumn {

	// @formatter:off
	CASE_ID((one, event) -> one.id()),
	STEP_NAME((one, event) -> event.name()),
	TRANSITION((one, event) -> event.transition().code()),
	TIMESTAMP((one, event) -> event.at().toString()),
	RESOURCE((one, event) -> event.resource()),
	WAITS_FOR((one, event) -> event.passage().waitsFor()),
	STEP((one, event) -> event.passage().step()),
	STEP_INSTANCE((one, event) -> event.passage().id()),
	PROCESS_INSTANCE((one, event) -> event.passage().processInstance()),
	SECTOR((one, event) -> one.sector()),
	CASE_TYPE((one, event) -> one.caseType());
	// @formatter:on

	private final BiFunction<LoggedCase, LoggedEvent, String> text;

	EventColumn(BiFunction<LoggedCase, LoggedEvent, String> text) {
		this.text = text;
	}

	@Override
	public CsvRule rule() {
		return CsvRule.upTo(Integer.MAX_VALUE);
	}

	static CsvRow<EventColumn> row(LoggedCase one, LoggedEvent event) {
		Map<EventColumn, String> values = new EnumMap<>(EventColumn.class);
		for (EventColumn column : values()) {
			values.put(column, Objects.toString(column.text.apply(one, event), ""));
		}
		return new CsvRow<>(0, values);
	}

}
