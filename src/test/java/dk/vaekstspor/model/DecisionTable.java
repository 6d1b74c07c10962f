package dk.vaekstspor.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * One shipped decision table in the engine's own decision engine, together with the ids
 * of the rules that its last evaluation matched.
 */
final class DecisionTable {

	private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

	private final DmnModelInstance model;

	private final DmnEngine engine;

	private final DmnDecision decision;

	private final List<String> matched = new ArrayList<>();

	DecisionTable(String file, String key) {
		Path path = Path.of("processes", file);
		this.model = Dmn.readModelFromFile(path.toFile());
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		DmnDecisionTableEvaluationListener listener = (event) -> event.getMatchingRules()
			.stream()
			.map(DmnEvaluatedDecisionRule::getId)
			.forEach(this.matched::add);
		configuration.setCustomPostDecisionTableEvaluationListeners(List.of(listener));
		this.engine = configuration.buildEngine();
		this.decision = parse(path, key);
	}

	private DmnDecision parse(Path path, String key) {
		try (InputStream table = Files.newInputStream(path)) {
			return this.engine.parseDecision(key, table);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	DmnDecisionResult evaluate(Map<String, Object> inputs) {
		this.matched.clear();
		return this.engine.evaluateDecision(this.decision, inputs);
	}

	List<String> matchedRules() {
		return List.copyOf(this.matched);
	}

	List<Rule> rules() {
		return List.copyOf(this.model.getModelElementsByType(Rule.class));
	}

	/** Every quoted code in the rules' cells of the column of that id. */
	Set<String> codesIn(String input) {
		Set<String> codes = new TreeSet<>();
		for (Rule rule : rules()) {
			rule.getInputEntries()
				.stream()
				.filter((cell) -> cell.getId().endsWith(capitalized(input)))
				.map((cell) -> cell.getTextContent())
				.forEach((text) -> QUOTED.matcher(text).results().map((code) -> code.group(1)).forEach(codes::add));
		}
		return codes;
	}

	private static String capitalized(String name) {
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	List<String> ruleIds() {
		return rules().stream().map(Rule::getId).toList();
	}

}
