package dk.vaekstspor.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One shipped process model, read from its file.
 */
record ProcessModel(Path file, BpmnModelInstance bpmn) {

	private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");

	/** Every process model of the product. */
	static List<ProcessModel> all() {
		try (Stream<Path> files = Files.list(Path.of("processes"))) {
			return files.filter((file) -> file.toString().endsWith(".bpmn")).sorted().map(ProcessModel::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The process model of that process id. */
	static ProcessModel of(String key) {
		return read(Path.of("processes", Names.kebabCase(key) + ".bpmn"));
	}

	private static ProcessModel read(Path file) {
		return new ProcessModel(file, Bpmn.readModelFromFile(file.toFile()));
	}

	Process process() {
		return elements(Process.class).iterator().next();
	}

	String key() {
		return process().getId();
	}

	<T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
		return this.bpmn.getModelElementsByType(type);
	}

	FlowNode node(String id) {
		return this.bpmn.getModelElementById(id);
	}

	Collection<FlowNode> flowNodes() {
		return elements(FlowNode.class);
	}

	/** What stands between the braces of each expression, in the order of the file. */
	List<String> expressions() {
		return EXPRESSION.matcher(text()).results().map((match) -> match.group(1)).toList();
	}

	String text() {
		try {
			return Files.readString(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** For whom the case waits at that element, as its extension property says. */
	static List<String> waitsFor(BaseElement element) {
		return properties(element, "waitsFor");
	}

	/** The values of that extension property. */
	static List<String> properties(BaseElement element, String name) {
		if (element.getExtensionElements() == null) {
			return List.of();
		}
		return element.getExtensionElements()
			.getDomElement()
			.getChildElements()
			.stream()
			.filter((child) -> child.getLocalName().equals("properties"))
			.flatMap((properties) -> properties.getChildElements().stream())
			.filter((property) -> name.equals(property.getAttribute("name")))
			.map((property) -> property.getAttribute("value"))
			.toList();
	}

	@Override
	public String toString() {
		return this.file.getFileName().toString();
	}

}
