package org.baucu.conventions;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;

/** The conventions for one process model: what is wrong with it, one sentence each. */
final class BpmnConventions {

    private static final int MOST_NODES = 25;
    private static final Pattern PROCESS_ID = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\.(\\w+)\\(");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern DATE =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{4}|\\bP(T?\\d+[DHMWY])+");
    private static final Pattern COUNT = Pattern.compile("\\d+\\s*(ngày|giờ|người|cử tri|thành viên|ủy viên|đại biểu)");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("startEvent", "start"),
            Map.entry("endEvent", "end"),
            Map.entry("userTask", "user"),
            Map.entry("serviceTask", "service"),
            Map.entry("businessRuleTask", "rule"),
            Map.entry("sendTask", "send"),
            Map.entry("receiveTask", "receive"),
            Map.entry("callActivity", "call"),
            Map.entry("exclusiveGateway", "gw"),
            Map.entry("parallelGateway", "gw"),
            Map.entry("inclusiveGateway", "gw"),
            Map.entry("eventBasedGateway", "gw"),
            Map.entry("subProcess", "sub"),
            Map.entry("boundaryEvent", "timer|msg|err|esc"),
            Map.entry("intermediateCatchEvent", "timer|msg"),
            Map.entry("intermediateThrowEvent", "msg|esc"));

    private final String fileId;
    private final String xml;
    private final Surroundings around;
    private final List<String> broken = new ArrayList<>();

    private BpmnConventions(String fileId, String xml, Surroundings around) {
        this.fileId = fileId;
        this.xml = xml;
        this.around = around;
    }

    static List<String> check(String fileId, String xml, Surroundings around) {
        return new BpmnConventions(fileId, xml, around).check();
    }

    private List<String> check() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        Collection<Process> processes = model.getModelElementsByType(Process.class);
        if (processes.size() != 1) {
            return List.of("a file holds one process, not " + processes.size());
        }
        process(processes.iterator().next());
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        require(nodes.size() <= MOST_NODES, fileId, nodes.size() + " flow nodes, at most " + MOST_NODES);
        nodes.forEach(this::node);
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> broken.addAll(UserTaskConventions.check(task, around)));
        model.getModelElementsByType(ServiceTask.class).forEach(this::service);
        model.getModelElementsByType(CallActivity.class).forEach(this::call);
        model.getModelElementsByType(ExclusiveGateway.class).forEach(this::gateway);
        model.getModelElementsByType(TimerEventDefinition.class).forEach(this::timer);
        require(model.getModelElementsByType(ScriptTask.class).isEmpty(), fileId, "a script task");
        require(model.getModelElementsByType(CamundaScript.class).isEmpty(), fileId, "a script");
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow ->
                        require(flow.getId().matches("flow_[A-Z]\\w*"), flow.getId(), "id is not flow_<PascalCase>"));
        literals();
        expressions();
        broken.addAll(DiagramConventions.check(model));
        return List.copyOf(broken);
    }

    private void process(Process process) {
        require(process.getId().equals(fileId), process.getId(), "process id is not the file's name");
        require(PROCESS_ID.matcher(process.getId()).matches(), process.getId(), "process id is not kebab-case");
        require(process.isExecutable(), process.getId(), "not executable");
        require(hasText(process.getName()), process.getId(), "process has no name");
        String documentation = documentation(process);
        require(documentation.contains("Căn cứ:"), process.getId(), "documentation names no legal basis");
        require(documentation.contains("Cơ quan chủ trì:"), process.getId(), "documentation names no owner");
        require(hasText(process.getCamundaHistoryTimeToLiveString()), process.getId(), "no history time to live");
        require(!process.isCamundaStartableInTasklist(), process.getId(), "can be started in Tasklist");
        require(Normalizer.isNormalized(xml, Normalizer.Form.NFC), process.getId(), "text is not in NFC");
    }

    private void node(FlowNode node) {
        String type = node.getElementType().getTypeName();
        String kinds = KINDS.getOrDefault(type, "");
        require(!kinds.isEmpty(), node.getId(), "element " + type + " has no kind in the conventions");
        require(
                node.getId().matches("(" + kinds + ")_[A-Z][A-Za-z0-9]*"),
                node.getId(),
                "id is not (" + kinds + ")_<PascalCase>");
        require(hasText(node.getName()), node.getId(), "no name");
    }

    private void service(ServiceTask task) {
        String delegate = task.getCamundaDelegateExpression();
        boolean expression = delegate != null && delegate.matches("\\$\\{\\w+}");
        require(expression, task.getId(), "no delegate expression");
        if (expression) {
            String bean = delegate.substring(2, delegate.length() - 1);
            Class<?> type = around.beans().get(bean);
            require(type != null, task.getId(), "no component " + bean);
            require(
                    type == null || type.getSimpleName().equalsIgnoreCase(bean),
                    task.getId(),
                    bean + " is not named like its class");
        }
        require(hasText(documentation(task)), task.getId(), "no documentation");
    }

    private void call(CallActivity call) {
        String called = call.getCalledElement();
        require(
                called != null && (called.startsWith("${") || around.processes().contains(called)),
                call.getId(),
                "calls no process: " + called);
        call.getChildElementsByType(MultiInstanceLoopCharacteristics.class)
                .forEach(loop -> require(
                        loop.isCamundaAsyncBefore() && loop.isCamundaAsyncAfter(),
                        call.getId(),
                        "loop is not asynchronous before and after"));
        boolean key = call.getExtensionElements() != null
                && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                        .anyMatch(in -> hasText(in.getCamundaBusinessKey()));
        require(key, call.getId(), "hands over no business key");
    }

    private void gateway(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        require(gateway.getName() != null && gateway.getName().endsWith("?"), gateway.getId(), "name is no question");
        require(gateway.getDefault() != null, gateway.getId(), "no default flow");
        for (SequenceFlow flow : gateway.getOutgoing()) {
            require(hasText(flow.getName()), flow.getId(), "answer has no name");
            require(
                    flow.equals(gateway.getDefault()) || flow.getConditionExpression() != null,
                    flow.getId(),
                    "no condition");
        }
    }

    private void timer(TimerEventDefinition timer) {
        require(
                timer.getTimeDuration() == null && timer.getTimeCycle() == null,
                timer.getId(),
                "timer by duration or cycle");
        String date = timer.getTimeDate() == null
                ? ""
                : timer.getTimeDate().getTextContent().strip();
        require(
                date.replaceAll("'[^']*'", "").matches("\\$\\{(deadlines|petitionDates)\\.[^}\\d]*}"),
                timer.getId(),
                "timer's date does not come from the calendar");
    }

    private void literals() {
        String text = xml.replaceFirst("camunda:historyTimeToLive=\"[^\"]*\"", "")
                .replaceAll("(?s)<bpmndi:BPMNDiagram.*", "");
        require(!DATE.matcher(text).find(), fileId, "a literal date or duration");
        require(!COUNT.matcher(text).find(), fileId, "a literal number of days or people");
    }

    /** Each bean that an expression calls exists and has the method; no expression compares with a number. */
    private void expressions() {
        Matcher expression = EXPRESSION.matcher(xml);
        while (expression.find()) {
            String text = expression.group();
            require(!text.replaceAll("'[^']*'", "").matches(".*\\d.*"), fileId, "a literal number in " + text);
            Matcher call = CALL.matcher(text);
            while (call.find()) {
                Class<?> bean = around.beans().get(call.group(1));
                String method = call.group(2);
                boolean known = bean != null
                        && Arrays.stream(bean.getMethods())
                                .anyMatch(m -> m.getName().equals(method));
                require(known, fileId, "no bean with the method of " + text);
            }
        }
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse("");
    }

    static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private void require(boolean holds, String id, String otherwise) {
        if (!holds) {
            broken.add(id + ": " + otherwise);
        }
    }
}
