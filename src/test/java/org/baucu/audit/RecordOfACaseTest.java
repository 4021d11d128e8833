package org.baucu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.Member;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Sha256;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Recorded;
import org.baucu.platform.work.WorkItems;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the ledger has of a case that is refused once, corrected, agreed to, decided and sent. */
@EngineTest
class RecordOfACaseTest {

    @Autowired
    Stage stage;

    @Autowired
    Ledger ledger;

    @Autowired
    Bodies bodies;

    @Autowired
    WorkItems work;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient jdbc;

    private Play play;

    @AfterEach
    void clear() {
        identity.clearAuthentication();
        stage.clear(play);
    }

    @Test
    void everything_that_happens_to_a_case_is_recorded_and_names_no_member() {
        play = stage.running(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        walk.proposeUnlawfully().complete();
        List<Recorded> submitted = of(walk, RecordKind.SUBMITTED);
        assertThat(submitted).extracting(Recorded::version).containsExactly(1, 2);
        assertThat(submitted)
                .extracting(r -> r.details().get("content-sha256"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        for (Recorded version : submitted) {
            String kept = jdbc.sql("SELECT content FROM proposal_version WHERE business_key = ? AND version = ?")
                    .params(walk.key().toString(), version.version())
                    .query(String.class)
                    .single();
            assertThat(version.details()).containsEntry("content-sha256", Sha256.hex(kept));
        }
        assertThat(submitted.get(1).details()).containsKeys("rows", "role.Chủ tịch");
        Recorded refused = of(walk, RecordKind.REFUSED).get(0);
        assertThat(refused.person()).isEmpty();
        assertThat(refused.details().get("violation.0")).startsWith("BODIES-");
        assertThat(refused.details()).containsKeys("violation.0.article", "violation.0.location");
        assertThat(of(walk, RecordKind.FOUND_LAWFUL)).hasSize(1);

        walk.completeAll().complete().complete();
        assertThat(walk.file().closedAt()).isPresent();
        Map<RecordKind, Long> kinds =
                records(walk).stream().collect(Collectors.groupingBy(Recorded::kind, Collectors.counting()));
        assertThat(kinds)
                .containsEntry(RecordKind.CASE_OPENED, 1L)
                .containsEntry(RecordKind.DECIDED, 1L)
                .containsEntry(RecordKind.CLOSED, 1L)
                .containsKeys(RecordKind.TASK_OPENED, RecordKind.TASK_CLAIMED, RecordKind.LAW_APPLIED);
        assertThat(kinds.get(RecordKind.TASK_DONE)).isEqualTo(kinds.get(RecordKind.TASK_OPENED));
        assertThat(of(walk, RecordKind.DOCUMENT_RECORDED))
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.details()).containsKeys("number", "date", "kind", "signer-sha256"))
                .anySatisfy(r -> assertThat(r.details().get("file-sha256")).hasSize(64));
        assertThat(of(walk, RecordKind.TASK_DONE)).allSatisfy(r -> {
            assertThat(r.person()).isNotEmpty();
            assertThat(r.capacity()).isNotEmpty();
            assertThat(r.processDefinitionId()).startsWith("establish-commission:");
        });
        List<Member> members =
                bodies.established(play.election(), TinyProvince.COMMUNE).get(0).members();
        assertThat(records(walk))
                .allSatisfy(r -> members.forEach(member ->
                        assertThat(r.details().values()).noneMatch(value -> value.contains(member.fullName()))));
    }

    @Test
    void the_tables_of_the_law_that_a_step_applied_are_recorded_once_with_inputs_and_outputs() {
        play = stage.running(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        walk.complete();
        List<Recorded> composition = of(walk, RecordKind.LAW_APPLIED).stream()
                .filter(r -> r.subject().equals("body-composition"))
                .filter(r -> r.step().equals("service_ValidateMembers"))
                .toList();
        assertThat(composition).hasSize(1);
        assertThat(composition.get(0).details())
                .containsEntry("in.ruleSet", "law-85-2015")
                .containsEntry("rows", "1")
                .containsKeys("in.bodyType", "out.1.minMembers", "out.1.maxMembers", "out.1.article");
        // Another case of another unit was judged by the same table: the program remembers answers, the record does not
        // miss them.
        CaseWalk other = stage.open(play, "establish-commission", TinyProvince.DISTRICT, "");
        other.complete();
        assertThat(of(other, RecordKind.LAW_APPLIED))
                .extracting(Recorded::subject)
                .contains("body-composition");
    }

    @Test
    void an_attempt_that_the_guard_turns_away_is_kept_though_the_work_rolls_back_and_once_a_minute() {
        play = stage.running(RuleSet.LAW_85_2015);
        CaseWalk walk = stage.open(play, "establish-commission", TinyProvince.COMMUNE, "");
        walk.complete();
        Recorded submission = of(walk, RecordKind.SUBMITTED).get(0);
        Task agreement = walk.tasks().get(0);
        identity.setAuthentication(submission.person(), List.of(submission.capacity()));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> work.open(agreement.getId())).isInstanceOf(RefusedException.class);
        }
        List<Recorded> refused = of(walk, RecordKind.ATTEMPT_REFUSED);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).person()).isEqualTo(submission.person());
        assertThat(refused.get(0).subject()).isEqualTo(agreement.getId());
        assertThat(refused.get(0).details().get("codes")).startsWith("WORK-");
        // As a member of the other body the person sees the task, and may not approve the own proposal.
        String other = of(walk, RecordKind.TASK_OPENED).stream()
                .filter(r -> r.subject().equals(agreement.getId()))
                .findFirst()
                .orElseThrow()
                .capacity();
        identity.setAuthentication(submission.person(), List.of(submission.capacity(), other));
        assertThatThrownBy(() -> work.open(agreement.getId())).isInstanceOf(RefusedException.class);
        assertThat(of(walk, RecordKind.ATTEMPT_REFUSED))
                .extracting(r -> r.details().get("codes"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void the_dates_of_an_election_are_recorded_when_they_are_fixed() {
        play = stage.running(RuleSet.LAW_85_2015);
        List<Recorded> of = ledger.ofCase(play.master().toString()).stream()
                .map(LedgerEntry::recorded)
                .toList();
        assertThat(of).extracting(Recorded::kind).contains(RecordKind.ELECTION_APPROVED, RecordKind.CALENDAR_FIXED);
        Recorded fixed = of.stream()
                .filter(r -> r.kind() == RecordKind.CALENDAR_FIXED)
                .findFirst()
                .orElseThrow();
        assertThat(fixed.details()).containsEntry("after.election-day", "2021-05-23");
    }

    private List<Recorded> of(CaseWalk walk, RecordKind kind) {
        return records(walk).stream().filter(r -> r.kind() == kind).toList();
    }

    private List<Recorded> records(CaseWalk walk) {
        return ledger.ofCase(walk.key().toString()).stream()
                .map(LedgerEntry::recorded)
                .toList();
    }
}
