package dk.vaekstspor.tasklist;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

import org.springframework.stereotype.Component;

/**
 * Gives values the types that Tasklist's forms read: plain values as they are, everything
 * with parts as {@code Json}, which Tasklist parses.
 */
@Component
class FormValueTypes {

	private final ObjectMapper json;

	FormValueTypes(ObjectMapper json) {
		this.json = json;
	}

	Map<String, TypedValue> typed(Map<String, Object> values) {
		Map<String, TypedValue> typed = new LinkedHashMap<>();
		values.forEach((name, value) -> typed.put(name, typed(value)));
		return typed;
	}

	private TypedValue typed(Object value) {
		if (value == null) {
			return Variables.untypedNullValue();
		}
		if (value instanceof String text) {
			return Variables.stringValue(text);
		}
		if (value instanceof Boolean yesOrNo) {
			return Variables.booleanValue(yesOrNo);
		}
		if (value instanceof Number number) {
			return number(number);
		}
		return SpinValues.jsonValue(written(value)).create();
	}

	private static TypedValue number(Number number) {
		boolean whole = number instanceof Integer || number instanceof Long;
		return whole ? Variables.longValue(number.longValue()) : Variables.doubleValue(number.doubleValue());
	}

	private String written(Object value) {
		try {
			// Tasklist reads double braces in the label of an option as a template
			return this.json.writeValueAsString(value).replace("{{", "{ {");
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A form's value of " + value.getClass() + " is no JSON");
		}
	}

}
