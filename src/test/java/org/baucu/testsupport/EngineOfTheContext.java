package org.baucu.testsupport;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test, points at the engine of the test's own context what keeps one engine a JVM: the engine's assertions, the registry that
 * REST asks, and what stands behind Tasklist, Cockpit and their kin. Without it a test would meet the engine of whichever context started last,
 * and after the first context that closed, Tasklist would answer 500: the engine's web applications keep one delegate a JVM, which goes with it.
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
            renewWebApplications();
        }
    }

    /** New ones each time, as they remember engines by name and all engines here have the same. */
    private static void renewWebApplications() {
        Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
        Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
        Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
        Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
    }
}
