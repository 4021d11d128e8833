package org.baucu.progress.board;

import java.util.concurrent.atomic.AtomicInteger;
import org.baucu.BauCuApplication;
import org.baucu.testsupport.Content;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.PostgresDatabase;
import org.baucu.testsupport.Stage;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The board on PostgreSQL. */
@SpringBootTest(
        classes = BauCuApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "baucu.rehearsal.autoplay=false",
            "baucu.substitution.check=PT24H",
            "camunda.bpm.job-execution.enabled=false"
        })
@Import({Stage.class, Officials.class, Content.class})
@DirtiesContext
class BoardOnPostgresTest extends BoardContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private String election;

    @DynamicPropertySource
    static void postgres(DynamicPropertyRegistry registry) {
        PostgresDatabase.create().settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    @Override
    String election() {
        if (election == null) {
            election = "p%03d-2021".formatted(NUMBER.incrementAndGet());
        }
        return election;
    }
}
