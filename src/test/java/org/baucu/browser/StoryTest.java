package org.baucu.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.baucu.BauCuApplication;
import org.baucu.testsupport.Content;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Stage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test that plays a story in a real Chromium, over the whole program with an election on the {@link Stage}. Each names a database of its
 * own, so that no story meets what another left behind.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "baucu.rehearsal.autoplay=false",
            "baucu.substitution.check=PT24H",
            "baucu.ledger.sealing=true",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Stage.class, Officials.class, Content.class})
@interface StoryTest {}
