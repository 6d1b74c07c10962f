package dk.vaekstspor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.vaekstspor.workingdays.DeadlineSettings;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
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
		Stream<FlowNode> nodes = Stream.of(UserTask.class, ReceiveTask.class, EventBasedGateway.class)
			.flatMap((type) -> model.elements(type).stream());
		assertThat(Stream.concat(events, nodes)).isNotEmpty()
			.allSatisfy((wait) -> assertThat(ProcessModel.waitsFor(wait)).hasSize(1).isSubsetOf(WAITS_FOR));
	}

	@ParameterizedTest
	@MethodSource("models")
	void boundaryTimersWaitForWhomTheirTaskWaits(ProcessModel model) {
		assertThat(model.elements(BoundaryEvent.class)).filteredOn((event) -> event.getAttachedTo() instanceof UserTask)
			.allSatisfy((event) -> assertThat(ProcessModel.waitsFor(event))
				.isEqualTo(ProcessModel.waitsFor(event.getAttachedTo())));
	}

	/** So that what is recorded of a step knows of the event that ended it. */
	@ParameterizedTest
	@MethodSource("models")
	void whatEndsAStepFollowsInTheSameTransaction(ProcessModel model) {
		assertThat(model.elements(BoundaryEvent.class)).filteredOn(BoundaryEvent::cancelActivity)
			.allSatisfy((event) -> assertThat(event.isCamundaAsyncBefore()).isFalse());
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyTaskWithADueDateNamesTheDeadlineThatIsItsTarget(ProcessModel model) {
		List<String> deadlines = Arrays.stream(DeadlineSettings.class.getRecordComponents())
			.map((component) -> Names.kebabCase(component.getName()))
			.toList();
		assertThat(model.elements(UserTask.class))
			.allSatisfy((task) -> assertThat(ProcessModel.properties(task, "target")).isSubsetOf(deadlines)
				.hasSize((task.getCamundaDueDate() != null) ? 1 : 0));
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
