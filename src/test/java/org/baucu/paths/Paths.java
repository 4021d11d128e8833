package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.testsupport.Noticed;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the walks through all processes share. */
abstract class Paths {

    static final String REASON = "Đề nghị rà soát lại danh sách.";
    static final String LATE = "Chờ văn bản của cơ quan liên quan.";

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    Noticed noticed;

    Play play;

    @AfterEach
    void clear() {
        if (play != null) {
            stage.clear(play);
        }
    }

    /** Something is refused for exactly these rules. */
    static void refused(ThrowingCallable act, String... codes) {
        RefusedException refused = catchThrowableOfType(RefusedException.class, act);
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.violations()).extracting(Violation::code).containsExactly(codes);
    }
}
