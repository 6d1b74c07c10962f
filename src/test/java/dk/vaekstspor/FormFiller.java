package dk.vaekstspor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.vaekstspor.engine.FormContext;
import dk.vaekstspor.engine.FormTask;
import dk.vaekstspor.workingdays.DanishWorkingDays;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.SpinValues;

import static java.util.Map.entry;

/**
 * Fills a deployed form with random valid answers, reading the form and its option lists
 * as Tasklist does.
 */
final class FormFiller {

	private static final double CHECKED = 0.15;

	private static final Map<String, String> TEXTS = Map.ofEntries(entry("cvrNumber", ""),
			entry("contactEmail", "prove@virksomhed.example"), entry("forwardEmail", "myndighed@myndighed.example"),
			entry("contactPhone", "97 12 34 56"));

	private final ObjectMapper json = new ObjectMapper();

	private final ProcessEngine engine;

	private final List<FormContext> contexts;

	private final DanishWorkingDays workingDays;

	private final Random random;

	private final String text;

	FormFiller(ProcessEngine engine, List<FormContext> contexts, DanishWorkingDays workingDays, Random random,
			String text) {
		this.engine = engine;
		this.contexts = contexts;
		this.workingDays = workingDays;
		this.random = random;
		this.text = text;
	}

	/** Random valid answers for the task's form. */
	Map<String, Object> fill(Task task, String caseNumber, LocalDate today) {
		try (InputStream form = this.engine.getFormService().getDeployedTaskForm(task.getId())) {
			return fill(this.json.readTree(form), options(task, caseNumber), today);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private JsonNode options(Task task, String caseNumber) {
		String key = task.getTaskDefinitionKey().substring("userTask_".length());
		FormTask formTask = new FormTask(task.getId(), caseNumber,
				(name) -> this.engine.getTaskService().getVariable(task.getId(), name));
		Map<String, Object> values = new HashMap<>();
		this.contexts.stream()
			.filter((context) -> context.taskKey().equals(key))
			.forEach((context) -> values.putAll(context.values(formTask)));
		return this.json.valueToTree(values);
	}

	private Map<String, Object> fill(JsonNode form, JsonNode options, LocalDate today) {
		Map<String, Object> answers = new LinkedHashMap<>();
		for (JsonNode component : form.path("components")) {
			if (component.path("type").asText().equals("group")) {
				answers.putAll(fill(component, options, today));
			}
			else if (component.has("key") || component.has("path")) {
				put(answers, component, options, today);
			}
		}
		return answers;
	}

	private void put(Map<String, Object> answers, JsonNode component, JsonNode options, LocalDate today) {
		String key = component.path("key").asText();
		switch (component.path("type").asText()) {
			case "textfield", "textarea" -> answers.put(key, TEXTS.getOrDefault(key, this.text));
			case "number" -> answers.put(key, this.random.nextInt(50));
			case "checkbox" -> answers.put(key, this.random.nextDouble() < CHECKED);
			case "select", "radio" -> answers.put(key, oneOf(choices(component, options)));
			case "checklist", "taglist" -> answers.put(key, json(someOf(choices(component, options))));
			case "datetime" -> answers.put(key, date(today));
			case "dynamiclist" -> answers.put(component.path("path").asText(), json(rows(component, options, today)));
			default -> {
			}
		}
	}

	private List<String> choices(JsonNode component, JsonNode options) {
		JsonNode values = component.has("valuesKey") ? options.path(component.path("valuesKey").asText())
				: component.path("values");
		List<String> choices = new ArrayList<>();
		values.forEach((value) -> choices.add(value.path("value").asText()));
		return choices;
	}

	private String oneOf(List<String> choices) {
		return choices.isEmpty() ? null : choices.get(this.random.nextInt(choices.size()));
	}

	private List<String> someOf(List<String> choices) {
		List<String> shuffled = new ArrayList<>(choices);
		Collections.shuffle(shuffled, this.random);
		return shuffled.subList(0, Math.min(shuffled.size(), 1 + this.random.nextInt(3)));
	}

	private String date(LocalDate today) {
		return this.workingDays.add(today, 1 + this.random.nextInt(8)).toString();
	}

	private List<ObjectNode> rows(JsonNode list, JsonNode options, LocalDate today) {
		List<ObjectNode> rows = new ArrayList<>();
		for (JsonNode prefilled : options.path(list.path("path").asText())) {
			ObjectNode row = this.json.valueToTree(fill(list, options, today));
			rows.add(row.setAll((ObjectNode) prefilled));
		}
		if (!list.path("allowAddRemove").asBoolean()) {
			return rows;
		}
		for (int row = 0; row < this.random.nextInt(3); row++) {
			rows.add(this.json.valueToTree(fill(list, options, today)));
		}
		return rows;
	}

	private Object json(Object value) {
		return SpinValues.jsonValue(this.json.valueToTree(value).toString()).create();
	}

}
