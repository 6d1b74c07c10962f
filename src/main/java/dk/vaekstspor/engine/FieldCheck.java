package dk.vaekstspor.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks the answer to one field and brings it to its Java type: String, BigDecimal,
 * Boolean, LocalDate, a list of String, or a list of rows. Null stands for no answer.
 */
final class FieldCheck {

	private static final int MOST_ENTRIES = 200;

	private static final Map<FormField.Kind, String> MISSING = Map.of(FormField.Kind.TEXT, "Feltet skal udfyldes.",
			FormField.Kind.NUMBER, "Skriv et tal.", FormField.Kind.CHECKBOX, "Sæt kryds.", FormField.Kind.CHOICE,
			"Vælg en mulighed.", FormField.Kind.CHOICES, "Vælg mindst én.", FormField.Kind.DATE, "Vælg en dato.",
			FormField.Kind.ROWS, "Tilføj mindst én linje.");

	private final FormField field;

	private final List<FormRejected.Fault> faults;

	FieldCheck(FormField field, List<FormRejected.Fault> faults) {
		this.field = field;
		this.faults = faults;
	}

	Object accept(Object raw) {
		int known = this.faults.size();
		Object answer = isEmpty(raw) ? null : convert(raw);
		if (answer == null && this.field.required() && this.faults.size() == known) {
			fault(MISSING.get(this.field.kind()));
		}
		return answer;
	}

	private static boolean isEmpty(Object raw) {
		return raw == null || raw instanceof String text && text.isBlank()
				|| raw instanceof List<?> list && list.isEmpty();
	}

	private Object convert(Object raw) {
		return switch (this.field.kind()) {
			case TEXT ->
				isScalar(raw) ? TextRules.check(this.field.limits(), raw.toString(), this::fault) : unreadable();
			case NUMBER -> isScalar(raw) ? number(raw.toString()) : unreadable();
			case CHECKBOX -> Boolean.parseBoolean(raw.toString()) ? Boolean.TRUE : null;
			case CHOICE -> isScalar(raw) ? choice(raw.toString()) : unreadable();
			case CHOICES -> (raw instanceof List<?> list) ? choices(list) : unreadable();
			case DATE -> isScalar(raw) ? date(raw.toString()) : unreadable();
			case ROWS -> (raw instanceof List<?> list) ? rows(list) : unreadable();
		};
	}

	private static boolean isScalar(Object raw) {
		return raw instanceof String || raw instanceof Number || raw instanceof Boolean;
	}

	private BigDecimal number(String raw) {
		try {
			BigDecimal number = NumberRules.parse(raw);
			NumberRules.check(this.field.limits(), number, this::fault);
			return number;
		}
		catch (NumberFormatException ex) {
			fault("Skriv et tal.");
			return null;
		}
	}

	private String choice(String raw) {
		if (this.field.options().isEmpty() ? raw.length() > MOST_ENTRIES : !this.field.options().contains(raw)) {
			fault("Vælg en af mulighederne på listen.");
			return null;
		}
		return TextRules.clean(raw);
	}

	private List<String> choices(List<?> raw) {
		if (raw.size() > MOST_ENTRIES || !raw.stream().allMatch(FieldCheck::isScalar)) {
			return unreadable();
		}
		List<String> chosen = raw.stream().map((entry) -> choice(entry.toString())).distinct().toList();
		return chosen.contains(null) ? null : chosen;
	}

	private LocalDate date(String raw) {
		try {
			return LocalDate.parse(raw.strip());
		}
		catch (DateTimeParseException ex) {
			fault("Vælg en dato i kalenderen.");
			return null;
		}
	}

	private List<Map<String, Object>> rows(List<?> raw) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Object row : (raw.size() <= MOST_ENTRIES) ? raw : List.of(SubmittedVariables.UNREADABLE)) {
			if (!(row instanceof Map<?, ?> cells)) {
				return unreadable();
			}
			if (!cells.values().stream().allMatch(FieldCheck::isEmpty)) {
				rows.add(row(cells, rows.size() + 1));
			}
		}
		return rows.isEmpty() ? null : rows;
	}

	private Map<String, Object> row(Map<?, ?> cells, int number) {
		Map<String, Object> row = new LinkedHashMap<>();
		List<FormRejected.Fault> rowFaults = new ArrayList<>();
		for (FormField column : this.field.columns()) {
			Object answer = new FieldCheck(column, rowFaults).accept(cells.get(column.key()));
			if (answer != null) {
				row.put(column.key(), answer);
			}
		}
		rowFaults.forEach((fault) -> this.faults.add(new FormRejected.Fault(this.field.key(),
				this.field.label() + ", linje " + number + ", " + fault.label(), fault.message())));
		return row;
	}

	private <T> T unreadable() {
		fault("Feltet kunne ikke læses. Udfyld det igen.");
		return null;
	}

	private void fault(String message) {
		this.faults.add(this.field.fault(message));
	}

}
