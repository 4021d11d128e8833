package org.baucu.platform.diagram;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Reads out of a model what a page says about it. */
public final class DiagramReader {

    private static final String CHOSEN_PROCESS = "phaseProcess";

    private DiagramReader() {}

    /** @param groupVi what kind of work the process belongs to */
    public static Diagram read(String xml, String groupVi) {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        Map<String, String> notes = notes(model);
        List<Diagram.Step> steps = model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new Diagram.Step(
                        task.getId(), task.getName(), notes.getOrDefault(task.getId(), ""), documentation(task)))
                .toList();
        List<String> calls = model.getModelElementsByType(CallActivity.class).stream()
                .map(DiagramReader::called)
                .filter(id -> !id.startsWith("${"))
                .distinct()
                .toList();
        return new Diagram(process.getId(), groupVi, process.getName(), documentation(process), steps, calls);
    }

    /** The process that a call leads to: for a fan-out the one it is told to start. */
    private static String called(CallActivity call) {
        if (call.getExtensionElements() != null) {
            for (CamundaIn in : call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaIn.class)
                    .list()) {
                if (CHOSEN_PROCESS.equals(in.getCamundaTarget()) && in.getCamundaSourceExpression() != null) {
                    return in.getCamundaSourceExpression();
                }
            }
        }
        return call.getCalledElement();
    }

    private static Map<String, String> notes(BpmnModelInstance model) {
        Map<String, String> notes = new HashMap<>();
        for (Association link : model.getModelElementsByType(Association.class)) {
            if (link.getTarget() instanceof TextAnnotation note) {
                notes.put(link.getSource().getId(), note.getText().getTextContent());
            }
        }
        return notes;
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse("");
    }
}
