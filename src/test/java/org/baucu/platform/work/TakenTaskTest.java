package org.baucu.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task is taken by who may do it, and given back by who took it. */
@EngineTest
class TakenTaskTest {

    private static final String GROUP = Groups.of(Groups.UBND, TinyProvince.COMMUNE);
    private static final String CLERK = Officials.clerk(GROUP);
    private static final String HEAD = Officials.head(GROUP);

    @Autowired
    Stage stage;

    @Autowired
    Officials officials;

    @Autowired
    WorkItems work;

    @Autowired
    TaskService tasks;

    private Play play;
    private CaseWalk walk;
    private String decision;

    /** What the clerk has drawn up waits for a decision of the same body. */
    @BeforeEach
    void waitForDecision() {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.areasFixed(play, TinyProvince.COMMUNE);
        walk = stage.open(play, "establish-polling-teams", TinyProvince.COMMUNE, "")
                .complete()
                .completeAll()
                .waitsAt("user_DecideEstablishment");
        decision = walk.task().getId();
    }

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void who_drew_a_case_up_neither_sees_nor_takes_its_decision() {
        officials.as(CLERK, GROUP, () -> {
            assertThat(work.mine(50)).noneMatch(item -> item.taskId().equals(decision));
            assertThatThrownBy(() -> work.open(decision))
                    .isInstanceOfSatisfying(RefusedException.class, TakenTaskTest::ofFourEyes);
            assertThatThrownBy(() -> tasks.claim(decision, CLERK)).isInstanceOf(WorkRefused.class);
        });
        assertThat(walk.task().getAssignee()).isNull();
        officials.as(HEAD, GROUP, () -> assertThat(work.mine(50))
                .anyMatch(item -> item.taskId().equals(decision)));
        walk.complete().waitsAt("user_DispatchDecision");
    }

    @Test
    void who_took_a_task_gives_it_back_on_the_page_and_in_the_task_list() {
        officials.as(HEAD, GROUP, () -> {
            work.open(decision);
            work.release(decision);
        });
        assertThat(walk.task().getAssignee()).isNull();
        officials.as(HEAD, GROUP, () -> {
            work.open(decision);
            tasks.setAssignee(decision, null);
        });
        assertThat(walk.task().getAssignee()).isNull();
    }

    @Test
    void nobody_takes_a_task_away_from_another() {
        officials.as(HEAD, GROUP, () -> work.open(decision));
        officials.as(CLERK, GROUP, () -> {
            assertThatThrownBy(() -> work.release(decision)).isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> tasks.setAssignee(decision, null)).isInstanceOf(AuthorizationException.class);
        });
        assertThat(walk.task().getAssignee()).isEqualTo(HEAD);
    }

    private static void ofFourEyes(RefusedException refused) {
        assertThat(refused.violations())
                .extracting(v -> v.code())
                .containsExactly(WorkRule.FOUR_EYES.broken("").code());
    }
}
