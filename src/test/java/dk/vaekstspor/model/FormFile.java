package dk.vaekstspor.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A form as it lies in the repository.
 */
record FormFile(Path path, JsonNode root) {

	static FormFile read(Path path) {
		try {
			return new FormFile(path, new ObjectMapper().readTree(path.toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String id() {
		return this.root.path("id").asText();
	}

	/** All components, those within lists included. */
	List<Component> components() {
		List<Component> components = new ArrayList<>();
		collect(this.root, components);
		return components;
	}

	private static void collect(JsonNode parent, List<Component> components) {
		for (JsonNode component : parent.path("components")) {
			components.add(new Component(component));
			collect(component, components);
		}
	}

	/** The components that take an answer. */
	List<Component> fields() {
		return components().stream().filter((component) -> !component.isA("html")).toList();
	}

	/** What is shown of the case. */
	String caseShown() {
		return this.root.path("components").path(0).path("content").asText();
	}

	@Override
	public String toString() {
		return this.path.getFileName().toString();
	}

	record Component(JsonNode json) {

		boolean isA(String type) {
			return type().equals(type);
		}

		String type() {
			return text("type");
		}

		String key() {
			return text(isA("dynamiclist") ? "path" : "key");
		}

		String label() {
			return text(isA("datetime") ? "dateLabel" : "label");
		}

		String text(String property) {
			return this.json.path(property).asText();
		}

		JsonNode rule(String name) {
			return this.json.path("validate").path(name);
		}

		/** Code to label. */
		Map<String, String> options() {
			Map<String, String> options = new LinkedHashMap<>();
			this.json.path("values")
				.forEach((option) -> options.put(option.path("value").asText(), option.path("label").asText()));
			return options;
		}

	}

}
