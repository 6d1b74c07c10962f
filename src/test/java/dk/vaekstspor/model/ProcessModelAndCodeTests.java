package dk.vaekstspor.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessModelAndCodeTests {

	private static final Pattern CALL = Pattern.compile("(\\w+)\\.(\\w+)\\(([^)]*)\\)");

	private static final Pattern THROWN = Pattern
		.compile("(?:new BpmnError|extends BpmnError[^}]*super)\\((?:\\w+\\.)?([A-Z_]+)");

	/** What every case process is given by the one that calls it. */
	private static final Set<String> OF_EVERY_CASE = Set.of("caseNumber", "caseOwner", "caseGroup");

	private static final ProcessCode CODE = new ProcessCode();

	static List<ProcessModel> models() {
		return ProcessModel.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyBeanNamedInAModelExists(ProcessModel model) {
		assertThat(attributes(model, "delegateExpression")).isNotEmpty()
			.allSatisfy((bean) -> assertThat(CODE.hasBean(bean)).as(bean).isTrue());
	}

	@ParameterizedTest
	@MethodSource("models")
	void delegatesAndFormsAreNamedAfterTheirTask(ProcessModel model) {
		List<String> tasks = model.flowNodes().stream().map((node) -> Names.withoutType(node.getId())).toList();
		assertThat(attributes(model, "delegateExpression")).filteredOn((bean) -> bean.endsWith("Delegate"))
			.allMatch((bean) -> tasks.contains(bean.replaceAll("Delegate$", "")));
		assertThat(model.elements(UserTask.class)).allSatisfy((task) -> assertThat(model.text())
			.contains("delegateExpression=\"#{" + Names.withoutType(task.getId()) + "Form}\" event=\"complete\""));
	}

	private static Set<String> attributes(ProcessModel model, String name) {
		return Pattern.compile("camunda:" + name + "=\"#\\{(\\w+)}\"|" + name + "=\"#\\{(\\w+)}\"")
			.matcher(model.text())
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyMethodCalledInAModelExists(ProcessModel model) {
		Stream<MatchResult> calls = model.expressions().stream().flatMap((text) -> CALL.matcher(text).results());
		assertThat(calls)
			.allSatisfy((call) -> assertThat(CODE.hasMethod(call.group(1), call.group(2), parameters(call.group(3))))
				.as(call.group())
				.isTrue());
	}

	private static int parameters(String list) {
		return list.isBlank() ? 0 : list.split(",").length;
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyVariableNamedInAModelIsKnownToItsModule(ProcessModel model) {
		Set<String> known = new TreeSet<>(ProcessCode.variables(model.key()));
		known.addAll(OF_EVERY_CASE);
		known.addAll(givenByTheModel(model));
		assertThat(model.expressions()).filteredOn((text) -> text.matches("[a-z]\\w*"))
			.filteredOn((text) -> !CODE.hasBean(text) && !text.equals("false"))
			.allMatch(known::contains);
	}

	/** What call activities hand back, and what a multi-instance activity runs over. */
	private static List<String> givenByTheModel(ProcessModel model) {
		Stream<String> results = model.elements(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget);
		Stream<String> elements = model.elements(MultiInstanceLoopCharacteristics.class)
			.stream()
			.map(MultiInstanceLoopCharacteristics::getCamundaElementVariable);
		return Stream.concat(results, elements).toList();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyNameInTheModulesCodeExistsInAModel(ProcessModel model) {
		assertThat(names()).containsAll(ProcessCode.names(model.key()));
		assertThat(ProcessCode.names(model.key())).contains(model.key());
	}

	private static Set<String> names() {
		Set<String> names = new TreeSet<>();
		for (ProcessModel model : models()) {
			names.add(model.key());
			model.elements(FlowElement.class).forEach((element) -> names.add(element.getId()));
			model.elements(UserTask.class).forEach((task) -> names.add(Names.withoutType(task.getId())));
			model.elements(Message.class).forEach((message) -> names.add(message.getName()));
			model.elements(Error.class).forEach((error) -> names.add(error.getErrorCode()));
		}
		return names;
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyErrorThrownIsCaught(ProcessModel model) throws IOException {
		List<String> caught = model.elements(Error.class).stream().map(Error::getErrorCode).toList();
		assertThat(thrown(model.key())).containsExactlyInAnyOrderElementsOf(caught);
		assertThat(ProcessCode.names(model.key())).containsAll(caught);
	}

	private static Set<String> thrown(String key) throws IOException {
		Path module = Path.of("src/main/java/dk/vaekstspor", key.toLowerCase(Locale.ROOT));
		Set<String> codes = new TreeSet<>();
		try (Stream<Path> files = Files.list(module)) {
			for (Path file : files.toList()) {
				THROWN.matcher(Files.readString(file)).results().forEach((match) -> codes.add(code(match.group(1))));
			}
		}
		return codes;
	}

	/** {@code COMPANY_UNKNOWN} as {@code companyUnknown}. */
	private static String code(String constant) {
		String words = Arrays.stream(constant.toLowerCase(Locale.ROOT).split("_"))
			.map(Names::capitalized)
			.collect(Collectors.joining());
		return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
	}

}
