package dk.vaekstspor.model;

import java.awt.geom.Rectangle2D;
import java.util.List;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessDiagramTests {

	static List<ProcessModel> models() {
		return ProcessModel.all();
	}

	@ParameterizedTest
	@MethodSource("models")
	void showsEveryNodeAndEveryFlow(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		assertThat(diagram.shapes().keySet()).containsExactlyInAnyOrderElementsOf(model.flowNodes());
		assertThat(diagram.edges().keySet()).containsExactlyInAnyOrderElementsOf(model.elements(SequenceFlow.class));
	}

	@ParameterizedTest
	@MethodSource("models")
	void happyPathRunsStraightToTheRight(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		List<FlowNode> path = HappyPaths.BY_PROCESS.get(model.key()).stream().map(model::node).toList();
		List<FlowNode> onTheLine = path.stream().filter((node) -> !(node instanceof SubProcess)).toList();
		assertThat(onTheLine).extracting((node) -> diagram.shapes().get(node).getCenterY())
			.containsOnly(diagram.shapes().get(path.get(0)).getCenterY());
		assertThat(onTheLine).extracting((node) -> diagram.shapes().get(node).getCenterX()).isSorted();
	}

	@ParameterizedTest
	@MethodSource("models")
	void happyPathIsConnectedByStraightFlows(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		List<String> path = HappyPaths.BY_PROCESS.get(model.key());
		List<SequenceFlow> flows = model.elements(SequenceFlow.class)
			.stream()
			.filter((flow) -> path.contains(flow.getSource().getId()) && path.contains(flow.getTarget().getId()))
			.filter((flow) -> path.indexOf(flow.getSource().getId()) < path.indexOf(flow.getTarget().getId()))
			.toList();
		assertThat(flows).allSatisfy((flow) -> assertThat(diagram.edges().get(flow)).singleElement());
		long subProcesses = path.stream().filter((id) -> id.startsWith("subProcess_")).count();
		assertThat(flows).hasSize(path.size() - 1 - (int) subProcesses);
	}

	@ParameterizedTest
	@MethodSource("models")
	void flowsRunAtRightAngles(ProcessModel model) {
		assertThat(Diagram.of(model).edges()).allSatisfy((flow, lines) -> assertThat(lines)
			.allMatch((line) -> line.getX1() == line.getX2() || line.getY1() == line.getY2()));
	}

	@ParameterizedTest
	@MethodSource("models")
	void flowsDoNotCross(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		List<SequenceFlow> flows = List.copyOf(model.elements(SequenceFlow.class));
		for (SequenceFlow flow : flows) {
			assertThat(flows).filteredOn((other) -> other != flow)
				.filteredOn((other) -> !other.getSource().equals(flow.getSource()))
				.noneMatch((other) -> diagram.meet(flow, other));
		}
	}

	@ParameterizedTest
	@MethodSource("models")
	void flowsKeepClearOfOtherNodesAndOfEveryLabel(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		for (SequenceFlow flow : model.elements(SequenceFlow.class)) {
			assertThat(diagram.shapes()).allSatisfy((node,
					shape) -> assertThat(
							isEndOf(flow, node) || node instanceof SubProcess || !diagram.runsThrough(flow, shape))
						.as("%s through %s", flow.getId(), node.getId())
						.isTrue());
			assertThat(diagram.labels()).allSatisfy((id, label) -> assertThat(diagram.runsThrough(flow, label))
				.as("%s through label %s", flow.getId(), id)
				.isFalse());
		}
	}

	private static boolean isEndOf(SequenceFlow flow, FlowNode node) {
		return flow.getSource().equals(node) || flow.getTarget().equals(node);
	}

	@ParameterizedTest
	@MethodSource("models")
	void labelsLieBesideNodesAndOtherLabels(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		diagram.labels().forEach((id, label) -> {
			assertThat(diagram.labels())
				.allSatisfy((other, otherLabel) -> assertThat(other.equals(id) || !label.intersects(otherLabel))
					.as("%s on %s", id, other)
					.isTrue());
			assertThat(diagram.shapes()).allSatisfy((node,
					shape) -> assertThat(besides(id, label, node, shape)).as("%s on %s", id, node.getId()).isTrue());
		});
	}

	/**
	 * A label may lie in a sub process, and at the corner of its own gateway's diamond.
	 */
	private static boolean besides(String id, Rectangle2D label, FlowNode node, Rectangle2D shape) {
		if (node instanceof SubProcess) {
			return shape.contains(label) || !shape.intersects(label);
		}
		return (node instanceof Gateway && node.getId().equals(id)) || !shape.intersects(label);
	}

	@ParameterizedTest
	@MethodSource("models")
	void nodesDoNotOverlap(ProcessModel model) {
		Diagram diagram = Diagram.of(model);
		diagram.shapes()
			.forEach((node, shape) -> assertThat(diagram.shapes())
				.allSatisfy((other, otherShape) -> assertThat(mayTouch(node, other) || !shape.intersects(otherShape))
					.as("%s on %s", node.getId(), other.getId())
					.isTrue()));
	}

	private static boolean mayTouch(FlowNode node, FlowNode other) {
		return node.equals(other) || isAttached(node, other) || isAttached(other, node) || lies(node, other)
				|| lies(other, node);
	}

	private static boolean lies(FlowNode inside, FlowNode outside) {
		return inside.getParentElement().equals(outside)
				|| inside.getParentElement() instanceof FlowNode parent && lies(parent, outside);
	}

	private static boolean isAttached(FlowNode node, FlowNode host) {
		return node instanceof BoundaryEvent event && event.getAttachedTo().equals(host);
	}

}
