package org.baucu.platform.engine;

import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** The engine's jobs, for a rehearsal that has to wait until a moment's work is done. */
@Component
public class EngineJobs {

    private static final long POLL_MILLIS = 5;

    private final ManagementService management;
    private final JobExecutor executor;

    EngineJobs(ManagementService management, ProcessEngine engine) {
        this.management = management;
        this.executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /**
     * Waits until no job is due, all timers up to now included.
     *
     * @throws IllegalStateException if jobs are still due after {@code patience}
     */
    public void awaitQuiet(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (due() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(due() + " jobs are still due after " + patience.toSeconds() + " s");
            }
            executor.jobWasAdded();
            Thread.sleep(POLL_MILLIS);
        }
    }

    private long due() {
        return management.createJobQuery().executable().active().count();
    }

    /** Jobs that failed for good. */
    public long failed() {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
