package dk.vaekstspor.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field of a Camunda Form that takes an answer.
 *
 * @param key the name of the variable that it is submitted as
 * @param label what people see
 * @param kind what sort of answer it takes
 * @param required whether an answer must be there; false for a field that the form may
 * hide, as only the handler knows whether it was shown
 * @param limits the form's own limits
 * @param options the codes to choose from, empty if they are known only at run time
 * @param columns the fields of each row of a dynamic list
 */
record FormField(String key, String label, Kind kind, boolean required, Limits limits, List<String> options,
		List<FormField> columns) {

	private static final Map<String, Kind> KINDS = Map.of("textfield", Kind.TEXT, "textarea", Kind.TEXT, "number",
			Kind.NUMBER, "checkbox", Kind.CHECKBOX, "select", Kind.CHOICE, "radio", Kind.CHOICE, "checklist",
			Kind.CHOICES, "taglist", Kind.CHOICES, "datetime", Kind.DATE, "dynamiclist", Kind.ROWS);

	private static final int SHORT_TEXT = 200;

	/** The field of that component, or empty if it only shows something. */
	static Optional<FormField> of(JsonNode component, boolean mayBeHidden) {
		Kind kind = KINDS.get(component.path("type").asText());
		if (kind == null) {
			return Optional.empty();
		}
		JsonNode rules = component.path("validate");
		String key = component.path((kind != Kind.ROWS) ? "key" : "path").asText();
		String label = component.path((kind != Kind.DATE) ? "label" : "dateLabel").asText(key);
		boolean required = rules.path("required").asBoolean() && !mayBeHidden;
		return Optional.of(new FormField(key, label, kind, required, Limits.of(component), options(component),
				FormSchema.fields(component, false)));
	}

	/** An optional short text that a program may send along. */
	static FormField text(String key) {
		return new FormField(key, key, Kind.TEXT, false, Limits.text(SHORT_TEXT), List.of(), List.of());
	}

	private static List<String> options(JsonNode component) {
		return StreamSupport.stream(component.path("values").spliterator(), false)
			.map((option) -> option.path("value").asText())
			.toList();
	}

	FormRejected.Fault fault(String message) {
		return new FormRejected.Fault(this.key, this.label, message);
	}

	enum Kind {

		TEXT, NUMBER, CHECKBOX, CHOICE, CHOICES, DATE, ROWS

	}

	/**
	 * The form's own limits; null where it sets none.
	 *
	 * @param decimals digits after the decimal comma; 0 unless the form says otherwise
	 */
	record Limits(Integer minLength, Integer maxLength, String pattern, String textType, BigDecimal min, BigDecimal max,
			int decimals) {

		static Limits of(JsonNode component) {
			JsonNode rules = component.path("validate");
			return new Limits(integer(rules.path("minLength")), integer(rules.path("maxLength")),
					rules.path("pattern").asText(null), rules.path("validationType").asText(null),
					decimal(rules.path("min")), decimal(rules.path("max")), component.path("decimalDigits").asInt(0));
		}

		static Limits text(int maxLength) {
			return new Limits(null, maxLength, null, null, null, null, 0);
		}

		private static Integer integer(JsonNode node) {
			return node.isNumber() ? node.asInt() : null;
		}

		private static BigDecimal decimal(JsonNode node) {
			return node.isNumber() ? node.decimalValue() : null;
		}

	}

}
