package dk.vaekstspor.demohistory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A filled form, as Tasklist submits it: lists as JSON.
 */
final class Answers {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Map<String, Object> values = new HashMap<>();

	Answers with(String key, Object value) {
		this.values.put(key, value);
		return this;
	}

	/** Chosen codes, or rows. */
	Answers withList(String key, List<?> list) {
		try {
			return with(key, SpinValues.jsonValue(JSON.writeValueAsString(list)).create());
		}
		catch (JsonProcessingException impossible) {
			throw new IllegalStateException("Texts and numbers can be written as JSON", impossible);
		}
	}

	Map<String, Object> values() {
		return this.values;
	}

}
