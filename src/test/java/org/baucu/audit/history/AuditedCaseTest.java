package org.baucu.audit.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.audit.compliance.ComplianceFigures;
import org.baucu.audit.compliance.ComplianceLine;
import org.baucu.audit.compliance.ComplianceReport;
import org.baucu.audit.compliance.Tally;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.versions.ProposalVersions;
import org.baucu.platform.work.CaseFile;
import org.baucu.territory.UnitScopes;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an auditor finds of cases that were really played: one refused, returned and decided late, one in time, one that stands still. */
@EngineTest
class AuditedCaseTest {

    private static final String PROCESS = "establish-commission";
    private static final String REASON = "Chờ bổ sung nhân sự";

    @Autowired
    Stage stage;

    @Autowired
    CaseSearch search;

    @Autowired
    CaseHistory histories;

    @Autowired
    ComplianceReport report;

    @Autowired
    ProposalVersions versions;

    @Autowired
    UnitScopes scopes;

    @Autowired
    Elections elections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IdentityService identity;

    private Play play;
    private CaseWalk late;
    private CaseWalk inTime;
    private CaseWalk open;

    @BeforeEach
    void play() {
        play = stage.running(RuleSet.LAW_85_2015);
        inTime = stage.open(play, PROCESS, TinyProvince.PROVINCE_2021, "");
        late = stage.open(play, PROCESS, TinyProvince.COMMUNE, "");
        open = stage.open(play, PROCESS, TinyProvince.DISTRICT, "");
        inTime.complete().completeAll().complete().complete();
        late.proposeUnlawfully().complete();
        late.giveBack("hdnd-" + TinyProvince.COMMUNE, "Thiếu văn bản cử người");
        late.at(play.daysBefore(102))
                .completeLate(REASON)
                .completeAll()
                .completeLate(REASON)
                .complete();
    }

    @AfterEach
    void clear() {
        identity.clearAuthentication();
        stage.clear(play);
    }

    @Test
    void each_condition_finds_the_case_and_leaves_the_others_out() {
        String decider = act("decide", "user_id");
        String number = document("number");
        assertThat(found(query(Map.of()))).contains(PROCESS + "/26", PROCESS + "/08731", PROCESS + "/243");
        assertThat(found(query(Map.of("unit", TinyProvince.DISTRICT, "process", PROCESS))))
                .containsExactlyInAnyOrder(PROCESS + "/08731", PROCESS + "/243");
        assertThat(found(query(Map.of("body", "hdnd-" + TinyProvince.COMMUNE)))).containsExactly(PROCESS + "/08731");
        assertThat(found(query(Map.of("body", "hdnd", "process", PROCESS))))
                .containsExactlyInAnyOrder(PROCESS + "/26", PROCESS + "/08731");
        assertThat(found(query(Map.of("person", decider)))).containsExactly(PROCESS + "/08731");
        assertThat(found(query(Map.of("person", nameOf(decider)))))
                .as("by display name %s", nameOf(decider))
                .contains(PROCESS + "/08731")
                .doesNotContain(PROCESS + "/243");
        assertThat(found(query(Map.of("number", number, "unit", TinyProvince.COMMUNE))))
                .containsExactly(PROCESS + "/08731");
        assertThat(found(query(Map.of("number", number + "-X")))).isEmpty();
        assertThat(found(query(Map.of("code", late1().get(0))))).containsExactly(PROCESS + "/08731");
        assertThat(found(query(Map.of("code", "BODIES-999")))).isEmpty();
        assertThat(found(query(Map.of("late", "DONE_LATE")))).containsExactly(PROCESS + "/08731");
        assertThat(found(query(Map.of("late", "OVERDUE")))).containsExactly(PROCESS + "/243");
        assertThat(found(query(Map.of("late", "LATE"))))
                .containsExactlyInAnyOrder(PROCESS + "/08731", PROCESS + "/243");
        assertThat(found(query(Map.of("late", "IN_TIME", "process", PROCESS)))).containsExactly(PROCESS + "/26");
        LocalDate day = VietnamTime.dayOf(late.file().decidedAt().orElseThrow());
        assertThat(found(period(day, day))).containsExactly(PROCESS + "/08731");
        assertThat(found(period(day.plusDays(1), null))).isEmpty();
    }

    @Test
    void a_scope_hides_what_lies_outside_it_even_when_it_is_asked_for() {
        AuditScope.Scope commune = scope(Set.of(TinyProvince.COMMUNE));
        assertThat(keys(search.list(query(Map.of()), commune, 0, 50))).containsExactly(PROCESS + "/08731");
        assertThat(search.count(query(Map.of("unit", TinyProvince.DISTRICT)), commune))
                .isEqualTo(1);
        assertThat(search.count(query(Map.of("unit", TinyProvince.PROVINCE_2021, "late", "IN_TIME")), commune))
                .isZero();
        assertThat(report.figures(query(Map.of()), commune).total().total()).isEqualTo(1);
    }

    @Test
    void the_history_has_every_step_with_its_entries_of_the_ledger_and_nothing_contradicts() {
        CaseHistory.History history = histories.of(late.file());
        assertThat(history.happenings())
                .extracting(Happening::kind)
                .contains(
                        RecordKind.CASE_OPENED,
                        RecordKind.TASK_CLAIMED,
                        RecordKind.REFUSED,
                        RecordKind.FOUND_LAWFUL,
                        RecordKind.LAW_APPLIED,
                        RecordKind.RETURNED,
                        RecordKind.DOCUMENT_RECORDED,
                        RecordKind.DECIDED,
                        RecordKind.CLOSED);
        assertThat(history.happenings())
                .filteredOn(h -> h.kind() == RecordKind.SUBMITTED)
                .extracting(Happening::version)
                .containsExactly(1, 2, 3);
        assertThat(history.happenings())
                .filteredOn(h -> h.entries().isEmpty())
                .as("happenings without an entry")
                .isEmpty();
        assertThat(history.happenings())
                .allSatisfy(h -> assertThat(h.contradicted()).isEmpty());
        assertThat(history.happenings().stream()
                        .flatMap(h -> h.entries().stream())
                        .distinct())
                .as("every entry shows once")
                .hasSize((int) entries(late.file()));
        Happening decision = only(history, RecordKind.DECIDED);
        assertThat(decision.document().orElseThrow().file().orElseThrow().sha256())
                .hasSize(64);
        assertThat(only(history, RecordKind.RETURNED).reason()).isEqualTo("Thiếu văn bản cử người");
        assertThat(only(history, RecordKind.REFUSED).violations().get(0).remedyVi())
                .isNotBlank();
        assertThat(history.happenings()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void the_way_through_the_diagram_names_flows_times_and_people() {
        CaseHistory.History history = histories.of(late.file());
        WalkedSteps walked = history.walked().orElseThrow();
        assertThat(walked.flows())
                .contains(
                        "flow_CompositionLawfulToProposeMembers",
                        "flow_AllAgreedToProposeMembers",
                        "flow_EstablishmentDecidedToDispatchDecision")
                .doesNotContain("flow_EstablishmentDecidedToProposeMembers");
        assertThat(walked.steps())
                .filteredOn(s -> s.element().equals("user_ProposeMembers"))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.times()).isEqualTo(3);
                    assertThat(s.spent()).isPositive();
                });
        assertThat(walked.current()).isEmpty();
        assertThat(histories.of(open.file()).walked().orElseThrow().current()).contains("user_ProposeMembers");
        assertThat(history.version().orElseThrow().version()).isPositive();
        assertThat(history.people()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void versions_are_kept_and_their_difference_names_no_person() {
        CaseHistory.History history = histories.of(late.file());
        assertThat(history.diffs().keySet()).containsExactly(1, 2, 3);
        VersionDiff corrected = history.diffs().get(2);
        assertThat(corrected.isEmpty()).isFalse();
        assertThat(history.diffs().get(3).isEmpty())
                .as("submitted again unchanged")
                .isTrue();
        List<String> names = versions.of(late.key(), 2).orElseThrow().stream()
                .map(row -> row.personal().get("name"))
                .toList();
        assertThat(names).isNotEmpty();
        names.forEach(name -> assertThat(corrected.toString()).doesNotContain(name));
    }

    @Test
    void what_is_changed_behind_the_programs_back_contradicts_the_ledger() {
        jdbc.sql("UPDATE case_document SET number = '1/GIẢ' WHERE business_key = ? AND kind = 'DECISION'")
                .param(late.key().toString())
                .update();
        jdbc.sql("UPDATE case_return SET reason = 'khác' WHERE business_key = ?")
                .param(late.key().toString())
                .update();
        jdbc.sql("DELETE FROM case_violation WHERE business_key = ? AND position = 0")
                .param(late.key().toString())
                .update();
        CaseHistory.History history = histories.of(late.file());
        assertThat(only(history, RecordKind.DECIDED).contradicted()).containsExactly("number");
        assertThat(only(history, RecordKind.RETURNED).contradicted()).containsExactly("reason");
        assertThat(history.happenings())
                .filteredOn(h -> h.kind() == RecordKind.REFUSED)
                .as("one violation gone, or the whole refusal")
                .allSatisfy(h -> assertThat(h.contradicted().contains("violations")
                                || h.violations().isEmpty())
                        .isTrue());
    }

    @Test
    void figures_agree_with_a_count_of_their_own() {
        AuditScope.Scope all = scope(Set.of(TinyProvince.PROVINCE_2021));
        CaseQuery everything = query(Map.of());
        ComplianceFigures figures = report.figures(everything, all);
        assertThat(figures.total())
                .isEqualTo(new Tally(
                        counted("decided_at <= legal_limit"),
                        counted("late"),
                        counted(
                                "decided_at IS NULL AND legal_limit < (SELECT MAX(happened_at) FROM ledger_entry WHERE case_key LIKE '"
                                        + play.election() + "/%')"),
                        figures.total().open(),
                        counted("legal_limit IS NULL")));
        assertThat(figures.total().late()).isEqualTo(1);
        assertThat(figures.total().overdue()).isEqualTo(1);
        assertThat(figures.total().total()).isEqualTo(counted("1 = 1"));
        assertThat(figures.milestones().stream()
                        .map(ComplianceFigures.OfMilestone::tally)
                        .reduce(Tally.NONE, Tally::plus))
                .isEqualTo(figures.total());
        assertThat(figures.phases().values().stream().reduce(Tally.NONE, Tally::plus))
                .isEqualTo(figures.total());
        assertThat(figures.units().get(0).tally()).isEqualTo(figures.total());
        assertThat(figures.units())
                .filteredOn(u -> u.unit().code().equals(TinyProvince.DISTRICT))
                .singleElement()
                .satisfies(
                        u -> assertThat(u.tally().late() + u.tally().overdue()).isEqualTo(2));
        ComplianceLine line =
                report.lines(query(Map.of("late", "DONE_LATE")), all, 0, 50).get(0);
        assertThat(line.lateReason()).isEqualTo(REASON);
        assertThat(line.document().orElseThrow().number()).isEqualTo(document("number"));
        assertThat(line.body()).isEqualTo("ubnd-" + TinyProvince.COMMUNE);
        assertThat(report.count(everything, all))
                .isEqualTo(report.lines(everything, all, 0, 500).size())
                .isEqualTo(figures.total().total());
    }

    private long counted(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM case_file WHERE election_id = ? AND " + condition)
                .param(play.election())
                .query(Long.class)
                .single();
    }

    private long entries(CaseFile file) {
        return jdbc.sql("SELECT COUNT(*) FROM ledger_entry WHERE case_key = ?")
                .param(file.key().toString())
                .query(Long.class)
                .single();
    }

    private List<String> late1() {
        return jdbc.sql("SELECT code FROM case_violation WHERE business_key = ? ORDER BY position")
                .param(late.key().toString())
                .query(String.class)
                .list();
    }

    private String act(String step, String column) {
        return jdbc.sql("SELECT " + column + " FROM act WHERE business_key = ? AND step = ?")
                .params(late.key().toString(), step)
                .query(String.class)
                .list()
                .get(0);
    }

    private String document(String column) {
        return jdbc.sql("SELECT " + column + " FROM case_document WHERE business_key = ? AND kind = 'DECISION'")
                .param(late.key().toString())
                .query(String.class)
                .single();
    }

    private String nameOf(String user) {
        return jdbc.sql("SELECT COALESCE(FIRST_, '') || ' ' || COALESCE(LAST_, '') FROM ACT_ID_USER WHERE ID_ = ?")
                .param(user)
                .query(String.class)
                .single()
                .strip();
    }

    private AuditScope.Scope scope(Set<String> roots) {
        return new AuditScope.Scope(
                elections.find(play.election()).orElseThrow(),
                roots,
                roots.contains(TinyProvince.PROVINCE_2021),
                scopes.units(play.election(), roots));
    }

    private List<String> found(CaseQuery query) {
        AuditScope.Scope all = scope(Set.of(TinyProvince.PROVINCE_2021));
        List<FoundCase> found = search.list(query, all, 0, 50);
        assertThat(search.count(query, all)).isEqualTo(found.size());
        return keys(found);
    }

    private static List<String> keys(List<FoundCase> found) {
        return found.stream().map(c -> c.key().process() + "/" + c.key().unit()).toList();
    }

    private static Happening only(CaseHistory.History history, RecordKind kind) {
        List<Happening> found =
                history.happenings().stream().filter(h -> h.kind() == kind).toList();
        assertThat(found).as("%s", kind).hasSize(1);
        return found.get(0);
    }

    private static CaseQuery period(LocalDate from, LocalDate to) {
        return new CaseQuery("", "", PROCESS, "", "", from, to, null, "", CaseQuery.Late.ANY, null, null);
    }

    private static CaseQuery query(Map<String, String> asked) {
        return new CaseQuery(
                asked.get("unit"),
                asked.get("body"),
                asked.get("process"),
                asked.get("person"),
                asked.get("number"),
                null,
                null,
                null,
                asked.get("code"),
                asked.containsKey("late") ? CaseQuery.Late.valueOf(asked.get("late")) : null,
                null,
                null);
    }
}
