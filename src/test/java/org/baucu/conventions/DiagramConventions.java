package org.baucu.conventions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The conventions for how a process is drawn: everything has its place, nothing covers anything else. */
final class DiagramConventions {

    private final Map<String, BpmnShape> shapes = new HashMap<>();
    private final Map<String, BpmnEdge> edges = new HashMap<>();
    private final List<String> broken = new ArrayList<>();

    private DiagramConventions(BpmnModelInstance model) {
        model.getModelElementsByType(BpmnShape.class)
                .forEach(s -> shapes.put(s.getBpmnElement().getId(), s));
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(e -> edges.put(e.getBpmnElement().getId(), e));
    }

    static List<String> check(BpmnModelInstance model) {
        var conventions = new DiagramConventions(model);
        model.getModelElementsByType(FlowNode.class).forEach(conventions::node);
        model.getModelElementsByType(TextAnnotation.class)
                .forEach(note ->
                        conventions.require(conventions.shapes.containsKey(note.getId()), note.getId(), "not drawn"));
        model.getModelElementsByType(SequenceFlow.class).forEach(conventions::flow);
        conventions.nothingCovered();
        return conventions.broken;
    }

    private void node(FlowNode node) {
        BpmnShape shape = shapes.get(node.getId());
        if (shape == null) {
            broken.add(node.getId() + ": not drawn");
            return;
        }
        if (node instanceof Event || node instanceof Gateway) {
            require(placed(shape.getBpmnLabel()), node.getId(), "label has no place");
        }
        if (node instanceof SubProcess) {
            require(shape.isExpanded(), node.getId(), "not expanded");
        }
        if (node.getParentElement() instanceof SubProcess parent && shapes.containsKey(parent.getId())) {
            require(
                    Box.of(shapes.get(parent.getId())).contains(Box.of(shape)),
                    node.getId(),
                    "outside " + parent.getId());
        }
    }

    private void flow(SequenceFlow flow) {
        BpmnEdge edge = edges.get(flow.getId());
        if (edge == null || edge.getWaypoints().size() < 2) {
            broken.add(flow.getId() + ": not drawn");
            return;
        }
        if (flow.getName() != null) {
            require(placed(edge.getBpmnLabel()), flow.getId(), "label has no place");
        }
        List<Waypoint> way = List.copyOf(edge.getWaypoints());
        for (int i = 1; i < way.size(); i++) {
            Waypoint a = way.get(i - 1);
            Waypoint b = way.get(i);
            require(a.getX().equals(b.getX()) || a.getY().equals(b.getY()), flow.getId(), "neither level nor upright");
        }
        touches(flow.getSource(), way.get(0), flow);
        touches(flow.getTarget(), way.get(way.size() - 1), flow);
    }

    private void touches(FlowNode node, Waypoint point, SequenceFlow flow) {
        BpmnShape shape = shapes.get(node.getId());
        if (shape != null) {
            require(Box.of(shape).onEdge(point.getX(), point.getY()), flow.getId(), "does not touch " + node.getId());
        }
    }

    private void nothingCovered() {
        List<BpmnShape> all = shapes.values().stream()
                .filter(s -> !(s.getBpmnElement() instanceof BoundaryEvent))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                BpmnShape a = all.get(i);
                BpmnShape b = all.get(j);
                ModelElementInstance home = a.getBpmnElement().getParentElement();
                if (home.equals(b.getBpmnElement().getParentElement())) {
                    require(
                            !Box.of(a).overlaps(Box.of(b)),
                            a.getBpmnElement().getId(),
                            "covers " + b.getBpmnElement().getId());
                }
            }
        }
    }

    private static boolean placed(BpmnLabel label) {
        return label != null && label.getBounds() != null;
    }

    private void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            broken.add(id + ": " + otherwise);
        }
    }

    private record Box(double left, double top, double right, double bottom) {

        private static final double NEAR = 1.5;

        static Box of(BpmnShape shape) {
            Bounds b = shape.getBounds();
            return new Box(b.getX(), b.getY(), b.getX() + b.getWidth(), b.getY() + b.getHeight());
        }

        boolean contains(Box o) {
            return left <= o.left && top <= o.top && right >= o.right && bottom >= o.bottom;
        }

        boolean overlaps(Box o) {
            return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
        }

        boolean onEdge(double x, double y) {
            boolean near = x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
            boolean deep = x > left + NEAR && x < right - NEAR && y > top + NEAR && y < bottom - NEAR;
            return near && !deep;
        }
    }
}
