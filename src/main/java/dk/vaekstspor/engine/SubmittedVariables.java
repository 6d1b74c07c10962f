package dk.vaekstspor.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * The variables that a form was submitted as. A variable set and removed within one
 * command is never written to the database, whatever its length.
 */
final class SubmittedVariables {

	/** Stands for a value that no form can have sent. */
	static final Object UNREADABLE = new Object();

	private static final ObjectMapper JSON = new ObjectMapper();

	private SubmittedVariables() {
	}

	/** Reads and removes the variable: null, text, boolean, number, list or map. */
	static Object take(VariableScope scope, String name) {
		TypedValue value = scope.getVariableTyped(name, false);
		scope.removeVariable(name);
		return (value != null) ? plain(value) : null;
	}

	private static Object plain(TypedValue value) {
		if (value instanceof JsonValue json) {
			return parse((json.getValueSerialized() != null) ? json.getValueSerialized() : json.getValue().toString());
		}
		if (value instanceof SerializableValue serialized && !serialized.isDeserialized()) {
			return UNREADABLE;
		}
		return value.getValue();
	}

	private static Object parse(String json) {
		try {
			return JSON.readValue(json, Object.class);
		}
		// The cause is dropped: it quotes what the person wrote.
		catch (JsonProcessingException ex) {
			return UNREADABLE;
		}
	}

}
