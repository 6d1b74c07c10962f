package dk.vaekstspor.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessWaitTests {

	private static final Set<String> WAITS_FOR = Set.of("caseworker", "department", "company", "partner", "manager",
			"legal", "calendar");

	static List<ProcessModel> models() {
		return ProcessModel.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyWaitSaysForWhom(ProcessModel model) {
		Stream<CatchEvent> events = model.elements(CatchEvent.class)
			.stream()
			.filter((event) -> event.getEventDefinitions()
				.stream()
				.anyMatch((definition) -> definition instanceof TimerEventDefinition
						|| definition instanceof MessageEventDefinition));
		Stream<FlowNode> tasks = Stream.concat(model.elements(UserTask.class).stream(),
				model.elements(ReceiveTask.class).stream());
		assertThat(Stream.concat(events, tasks)).isNotEmpty()
			.allSatisfy((wait) -> assertThat(ProcessModel.waitsFor(wait)).hasSize(1).isSubsetOf(WAITS_FOR));
	}

	@ParameterizedTest
	@MethodSource("models")
	void boundaryTimersWaitForWhomTheirTaskWaits(ProcessModel model) {
		assertThat(model.elements(BoundaryEvent.class)).filteredOn((event) -> event.getAttachedTo() instanceof UserTask)
			.allSatisfy((event) -> assertThat(ProcessModel.waitsFor(event))
				.isEqualTo(ProcessModel.waitsFor(event.getAttachedTo())));
	}

	@ParameterizedTest
	@MethodSource("models")
	void mailIsSentInItsOwnTransaction(ProcessModel model) {
		assertThat(model.elements(SendTask.class))
			.allSatisfy((task) -> assertThat(task.isCamundaAsyncBefore()).isTrue());
	}

	@ParameterizedTest
	@MethodSource("models")
	void inclusiveJoinsAreSavePoints(ProcessModel model) {
		assertThat(model.elements(InclusiveGateway.class)).filteredOn((gateway) -> gateway.getOutgoing().size() == 1)
			.allSatisfy((gateway) -> assertThat(gateway.isCamundaAsyncBefore()).isTrue());
	}

}
