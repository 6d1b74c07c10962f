package dk.vaekstspor.model;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * How a process model is drawn, in pixels.
 */
record Diagram(Map<FlowNode, Rectangle2D> shapes, Map<SequenceFlow, List<Line2D>> edges,
		Map<String, Rectangle2D> labels) {

	static Diagram of(ProcessModel model) {
		Stream<BpmnShape> shapes = model.elements(BpmnShape.class).stream();
		Stream<BpmnEdge> edges = model.elements(BpmnEdge.class).stream();
		return new Diagram(
				shapes.collect(Collectors.toMap((shape) -> (FlowNode) shape.getBpmnElement(),
						(shape) -> rectangle(shape.getBounds()))),
				edges.collect(Collectors.toMap((edge) -> (SequenceFlow) edge.getBpmnElement(), Diagram::lines)),
				labels(model));
	}

	private static Map<String, Rectangle2D> labels(ProcessModel model) {
		return model.elements(BpmnLabel.class)
			.stream()
			.collect(Collectors.toMap((label) -> owner(label), (label) -> rectangle(label.getBounds())));
	}

	private static String owner(BpmnLabel label) {
		return label.getParentElement().getAttributeValue("bpmnElement");
	}

	private static Rectangle2D rectangle(Bounds bounds) {
		return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
	}

	private static List<Line2D> lines(BpmnEdge edge) {
		List<Waypoint> points = List.copyOf(edge.getWaypoints());
		List<Line2D> lines = new ArrayList<>();
		for (int i = 1; i < points.size(); i++) {
			Waypoint from = points.get(i - 1);
			Waypoint to = points.get(i);
			lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
		}
		return lines;
	}

	/** Whether two flows touch somewhere. */
	boolean meet(SequenceFlow one, SequenceFlow other) {
		return this.edges.get(one)
			.stream()
			.anyMatch((line) -> this.edges.get(other).stream().anyMatch((crossing) -> crossing.intersectsLine(line)));
	}

	/** Whether the flow runs through the rectangle. */
	boolean runsThrough(SequenceFlow flow, Rectangle2D rectangle) {
		Rectangle2D inner = new Rectangle2D.Double(rectangle.getX() + 1, rectangle.getY() + 1, rectangle.getWidth() - 2,
				rectangle.getHeight() - 2);
		return this.edges.get(flow).stream().anyMatch((line) -> line.intersects(inner));
	}

}
