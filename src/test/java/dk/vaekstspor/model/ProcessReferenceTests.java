package dk.vaekstspor.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessReferenceTests {

	/** What every case process is given by the one that calls it. */
	private static final Set<String> OF_EVERY_CASE = Set.of("caseNumber", "caseOwner", "caseGroup");

	static List<ProcessModel> models() {
		return ProcessModel.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyFormExistsUnderItsName(ProcessModel model) throws IOException {
		for (UserTask task : model.elements(UserTask.class)) {
			assertThat(task.getCamundaFormRef()).isEqualTo(Names.withoutType(task.getId()));
			Path form = Path.of("forms", Names.kebabCase(task.getCamundaFormRef()) + ".form");
			JsonNode json = new ObjectMapper().readTree(form.toFile());
			assertThat(json.path("id").asText()).isEqualTo(task.getCamundaFormRef());
		}
	}

	@Test
	void startFormExists() {
		assertThat(ProcessModel.of("companyEngagement").elements(StartEvent.class))
			.filteredOn((start) -> start.getCamundaFormRef() != null)
			.singleElement()
			.satisfies((start) -> {
				assertThat(start.getCamundaFormRefBinding()).isEqualTo("deployment");
				assertThat(Path.of("forms", Names.kebabCase(start.getCamundaFormRef()) + ".form")).exists();
			});
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyDecisionAndEveryCalledProcessExists(ProcessModel model) {
		assertThat(model.elements(BusinessRuleTask.class)).allSatisfy(
				(task) -> assertThat(Path.of("processes", Names.kebabCase(task.getCamundaDecisionRef()) + ".dmn"))
					.exists());
		assertThat(model.elements(CallActivity.class))
			.allSatisfy((call) -> assertThat(ProcessModel.of(call.getCalledElement()).key())
				.isEqualTo(call.getCalledElement()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void calledProcessesAreGivenTheCase(ProcessModel model) {
		for (CallActivity call : model.elements(CallActivity.class)) {
			assertThat(sources(call)).containsAll(OF_EVERY_CASE);
			assertThat(businessKeys(call)).containsExactly("#{execution.processBusinessKey}");
		}
	}

	private static List<String> sources(CallActivity call) {
		return in(call).stream().map(CamundaIn::getCamundaSource).toList();
	}

	private static List<String> businessKeys(CallActivity call) {
		return in(call).stream().map(CamundaIn::getCamundaBusinessKey).filter((key) -> key != null).toList();
	}

	private static Collection<CamundaIn> in(CallActivity call) {
		return call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list();
	}

}
