package org.baucu.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baucu.BauCuApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test over the whole program and its engine. All such tests share one context on one H2 in memory; each takes an election of its own, so
 * that none sees another's work. The job executor is off: {@link Stage#runDueJobs} runs what is due, in order, in the test's own thread.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:engine-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "baucu.rehearsal.autoplay=false",
            "baucu.substitution.check=PT24H",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({
    Stage.class,
    Officials.class,
    Content.class,
    FlowCoverage.class,
    Noticed.class,
    RoundContent.class,
    ListContent.class,
    VoiceContent.class,
    NomineeContent.class
})
public @interface EngineTest {}
