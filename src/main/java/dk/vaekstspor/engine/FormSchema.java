package dk.vaekstspor.engine;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The fields of a Camunda Form that take an answer, in their order on the form.
 *
 * @param id the form's id
 * @param fields the fields, those within groups included
 */
record FormSchema(String id, List<FormField> fields) {

	static FormSchema of(JsonNode form) {
		return new FormSchema(form.path("id").asText(), fields(form, false));
	}

	/**
	 * The fields beneath that component; optional ones if the component may be hidden.
	 */
	static List<FormField> fields(JsonNode parent, boolean mayBeHidden) {
		List<FormField> fields = new ArrayList<>();
		for (JsonNode component : parent.path("components")) {
			boolean hideable = mayBeHidden || component.path("conditional").has("hide");
			if ("group".equals(component.path("type").asText())) {
				fields.addAll(fields(component, hideable));
			}
			else {
				FormField.of(component, hideable).ifPresent(fields::add);
			}
		}
		return List.copyOf(fields);
	}

}
