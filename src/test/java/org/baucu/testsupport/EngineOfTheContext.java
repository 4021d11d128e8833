package org.baucu.testsupport;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test, points at the engine of the test's own context what keeps one engine a JVM: the engine's assertions, and the registry that
 * REST asks. Without it a test would meet the engine of whichever context started last.
 */
public class EngineOfTheContext implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) {
        ProcessEngine engine = test.getApplicationContext()
                .getBeanProvider(ProcessEngine.class)
                .getIfAvailable();
        if (engine != null) {
            ProcessEngines.registerProcessEngine(engine);
            BpmnAwareTests.init(engine);
        }
    }
}
