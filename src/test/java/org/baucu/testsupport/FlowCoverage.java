package org.baucu.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Records every sequence flow that any process instance takes, as {@code process-id#flow-id}. */
public class FlowCoverage extends AbstractProcessEnginePlugin {

    private static final Path MODELS = Path.of("processes");

    private final Set<String> taken = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<BpmnParseListener> listeners =
                new ArrayList<>(Optional.ofNullable(configuration.getCustomPostBPMNParseListeners())
                        .orElse(List.of()));
        listeners.add(new OnEveryFlow());
        configuration.setCustomPostBPMNParseListeners(listeners);
    }

    /** The flows taken so far. */
    public Set<String> taken() {
        return new TreeSet<>(taken);
    }

    /** Every flow of every model under {@code processes/}. */
    public static Set<String> declared() {
        Set<String> flows = new TreeSet<>();
        try (Stream<Path> files = Files.walk(MODELS)) {
            files.filter(f -> f.toString().endsWith(".bpmn"))
                    .map(f -> Bpmn.readModelFromFile(f.toFile()))
                    .forEach(m -> add(m, flows));
        } catch (IOException e) {
            throw new UncheckedIOException("the models cannot be read", e);
        }
        return flows;
    }

    private static void add(BpmnModelInstance model, Set<String> flows) {
        model.getModelElementsByType(SequenceFlow.class).forEach(flow -> flows.add(process(flow) + "#" + flow.getId()));
    }

    private static String process(ModelElementInstance element) {
        ModelElementInstance at = element;
        while (!(at instanceof Process)) {
            at = at.getParentElement();
        }
        return ((Process) at).getId();
    }

    private final class OnEveryFlow extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            String name = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + "#" + transition.getId();
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, execution -> taken.add(name));
        }
    }
}
