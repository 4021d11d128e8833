package org.baucu.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.BauCuApplication;
import org.baucu.bodies.domain.CaseScope;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.bodies.process.MemberChangeStarter;
import org.baucu.bodies.sheet.MembersTemplate;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.clock.SimulatedTime;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.Unit;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;

/** The cases of this feature from opening to record, through the pages, the services, the guard and the real diagrams. */
@SpringBootTest(
        classes = BauCuApplication.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:bodies-flow;DB_CLOSE_DELAY=-1",
            "baucu.rehearsal.autoplay=false",
            "camunda.bpm.job-execution.enabled=false"
        })
@AutoConfigureMockMvc
@RecordApplicationEvents
class BodiesFlowTest {

    private static final String PASSWORD = "mat-khau-thu-2021";
    private static final RuleSet LAW = RuleSet.LAW_85_2015;
    private static int round;

    @Autowired
    MockMvc browser;

    @Autowired
    Elections elections;

    @Autowired
    ElectionCalendar calendar;

    @Autowired
    Territory territory;

    @Autowired
    TerritoryProposals fixed;

    @Autowired
    Accounts accounts;

    @Autowired
    SimulatedTime time;

    @Autowired
    Clock clock;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    WorkItems work;

    @Autowired
    MembersWork membersWork;

    @Autowired
    MemberChangeWork changeWork;

    @Autowired
    MemberChangeStarter starter;

    @Autowired
    Bodies bodies;

    @Autowired
    Cases cases;

    @Autowired
    CaseScopes scopes;

    @Autowired
    LawCompositions compositions;

    @Autowired
    ReceiversView receivers;

    @Autowired
    StoredFiles files;

    @Autowired
    ApplicationEvents events;

    private String election;

    @BeforeEach
    void begin() {
        election = "bodies-" + ++round;
        if (round == 1) {
            time.jumpTo(Instant.parse("2021-02-01T01:00:00Z"));
            accounts.createProvince("26", "Tỉnh Vĩnh Phúc");
            accounts.createSampleUsers(
                    List.of(
                            user("an", "ubnd-08707"),
                            user("binh", "ubnd-08707"),
                            user("chi", "hdnd-08707"),
                            user("dung", "mttq-08707"),
                            user("giang", "qs-08707"),
                            user("ha", "qs-08707"),
                            user("khanh", "ubnd-08710"),
                            user("lan", "ubbc-243")),
                    PASSWORD);
        }
        // The election day a little later each time, so that the pages' current election is this test's own.
        LocalDate day = LocalDate.of(2021, 5, 23).plusWeeks(round);
        elections.create(new Election(
                election, "Cuộc bầu cử thử", LAW, day, LocalDate.of(2021, 1, 20), "26", ElectionState.RUNNING));
        calendar.fix(election);
        territory.createUnits(
                election,
                List.of(
                        new Unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, "tỉnh", Optional.empty(), true),
                        new Unit("243", "Thành phố Vĩnh Yên", Level.DISTRICT, "thành phố", Optional.of("26"), true),
                        new Unit("08707", "Phường Tích Sơn", Level.COMMUNE, "phường", Optional.of("243"), true),
                        new Unit("08710", "Phường Liên Bảo", Level.COMMUNE, "phường", Optional.of("243"), true)));
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void a_commission_from_the_spreadsheet_to_the_record() throws Exception {
        CaseKey key = start("establish-commission", "");
        CaseFile file = cases.find(key).orElseThrow();
        assertThat(file.titleVi()).isEqualTo("Thành lập Ủy ban bầu cử phường Tích Sơn");
        assertThat(file.milestone()).isEqualTo("commune-commission-established");
        assertThat(file.legalLimit())
                .isEqualTo(calendar.find(election, "commune-commission-established")
                        .orElseThrow()
                        .due());
        assertThat(variable(key, "escalateTo")).isEqualTo("ubbc-243");

        String task = taskOf("an", key);
        Cookie[] an = login("an");
        browser.perform(get("/work/members").cookie(an).param("taskId", task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa có danh sách")));
        browser.perform(get("/work/members/template").cookie(an).param("taskId", task))
                .andExpect(status().isOk());

        ProposedBody commission = LawfulBodies.of(LAW, BodyType.COMMISSION_COMMUNE, "08707", 0);
        CaseScope scope = scopes.of(key);
        byte[] sheet = MembersTemplate.xlsx(scope, List.of(commission), type -> compositions.of(LAW, type));
        browser.perform(multipart("/work/members/upload")
                        .file(new MockMultipartFile("file", "ds.xlsx", null, sheet))
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", task))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/work/members").cookie(an).param("taskId", task))
                .andExpect(content().string(containsString("Đúng quy định")))
                .andExpect(content().string(not(containsString("Chưa có danh sách"))))
                .andExpect(content().string(not(containsString("điểm cần sửa"))))
                .andExpect(content()
                        .string(containsString(commission.members().get(0).fullName())));
        browser.perform(post("/work/members")
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", task)
                        .param("callbackUrl", "https://elsewhere.example/x"))
                .andExpect(redirectedUrl("/x"));

        assertThat(bodies.proposal(key)).containsExactly(commission);
        assertThat(variable(key, "agreeingGroups")).isEqualTo("hdnd-08707,mttq-08707");
        agree("chi", key);
        agree("dung", key);
        decide("binh", key);
        dispatch("binh", key);

        assertThat(bodies.established(election, "08707")).containsExactly(commission);
        assertThat(cases.find(key).orElseThrow().closedAt()).isPresent();
        assertThat(events.stream(CommissionEstablished.class)).singleElement().satisfies(e -> {
            assertThat(e.caseKey()).isEqualTo(key.toString());
            assertThat(e.members()).isEqualTo(commission.members().size());
        });
        assertThat(receivers.names(key)).isNotEmpty();
        Member someone = commission.members().get(3);
        browser.perform(get("/bodies/08707").cookie(login("khanh")))
                .andExpect(content().string(containsString(someone.fullName())))
                .andExpect(content().string(not(containsString(VietnamTime.format(someone.birthDate())))))
                .andExpect(content().string(not(containsString("Lập hồ sơ thay đổi thành viên"))));
        noPersonInVariables(key, commission);
    }

    @Test
    void a_commission_without_head_comes_back_with_the_reason_on_the_page() throws Exception {
        CaseKey key = start("establish-commission", "");
        String task = taskOf("an", key);
        ProposedBody whole = LawfulBodies.of(LAW, BodyType.COMMISSION_COMMUNE, "08707", 0, 10);
        membersWork.submit(
                task, List.of(LawfulBodies.with(whole, whole.members().subList(1, 10))), Optional.empty());
        assertThat(cases.violations(key)).extracting(Violation::code).containsExactly("BODIES-003", "BODIES-007");
        String again = taskOf("an", key);
        Cookie[] an = login("an");
        browser.perform(get("/work/members").cookie(an).param("taskId", again))
                .andExpect(content().string(containsString("BODIES-003")))
                .andExpect(content().string(containsString("2 điểm cần sửa")))
                .andExpect(content().string(not(containsString("Đúng quy định"))))
                .andExpect(content().string(containsString("Ủy ban bầu cử chưa có Chủ tịch.")));

        Member head = whole.members().get(0);
        browser.perform(post("/work/members/row")
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", again)
                        .param("number", "0")
                        .param("row", "0")
                        .param("fullName", head.fullName())
                        .param("birthDate", head.birthDate().toString())
                        .param("sex", "male")
                        .param("role", "head")
                        .param("source", head.source().code()))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/work/members/row")
                        .cookie(an)
                        .param("taskId", again)
                        .param("number", "0")
                        .param("row", "10"))
                .andExpect(content().string(containsString(VietnamTime.format(head.birthDate()))));
        browser.perform(post("/work/members").cookie(an).with(csrf()).param("taskId", again))
                .andExpect(redirectedUrl("/"));
        assertThat(cases.violations(key)).isEmpty();
        assertThat(variable(key, "validationOutcome")).isEqualTo("lawful");
    }

    @Test
    void a_spreadsheet_with_faults_is_refused_whole_by_line_and_column() throws Exception {
        CaseKey key = start("establish-commission", "");
        String task = taskOf("an", key);
        String csv =
                "Họ và tên,Ngày sinh,Giới tính,Chức vụ/nghề nghiệp,Nơi công tác/nơi ở,Chức danh trong Ban/Tổ/Ủy ban,Thành phần đại diện\n"
                        + "Phùng Văn Thử,31/02/1980,Nam,,,Chủ tịch,Ủy ban nhân dân\n";
        Cookie[] an = login("an");
        browser.perform(multipart("/work/members/upload")
                        .file(new MockMultipartFile("file", "ds.csv", null, csv.getBytes(StandardCharsets.UTF_8)))
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", task))
                .andExpect(content().string(containsString("dòng 2, cột Ngày sinh")))
                .andExpect(content().string(containsString("BODIES-040")));
        as("an");
        assertThat(work.draft(task)).isEmpty();
    }

    @Test
    void teams_wait_for_the_areas_and_a_shared_area_asks_its_commander() {
        CaseKey key = start("establish-polling-teams", "");
        List<ProposedBody> teams = List.of(team(BodyType.TEAM, 1), team(BodyType.TEAM_SHARED, 2));
        membersWork.submit(taskOf("an", key), teams, Optional.empty());
        assertThat(cases.violations(key)).extracting(Violation::code).containsExactly("BODIES-019");

        fixAreas();
        membersWork.submit(taskOf("an", key), teams, Optional.empty());
        assertThat(cases.violations(key)).isEmpty();
        assertThat(variable(key, "agreeingGroups").split(","))
                .containsExactlyInAnyOrder("hdnd-08707", "mttq-08707", "qs-08707");
        agree("chi", key);
        agree("dung", key);
        agree("giang", key);
        decide("binh", key);
        dispatch("an", key);
        assertThat(bodies.established(election, "08707")).containsExactlyElementsOf(teams);
        assertThat(events.stream(PollingTeamsEstablished.class)).singleElement().satisfies(e -> assertThat(e.teams())
                .isEqualTo(2));
    }

    @Test
    void the_commander_decides_the_team_of_an_armed_units_own_area_and_nobody_is_asked() {
        fixAreas();
        CaseKey key = start("establish-polling-teams", "3");
        assertThat(variable(key, "decidingGroup")).isEqualTo("qs-08707");
        membersWork.submit(taskOf("giang", key), List.of(team(BodyType.TEAM_ARMED, 3)), Optional.empty());
        assertThat(variable(key, "agreeingGroups")).isEmpty();
        decide("ha", key);
        dispatch("giang", key);
        assertThat(bodies.established(election, "08707"))
                .extracting(ProposedBody::type)
                .containsExactly(BodyType.TEAM_ARMED);
    }

    @Test
    void boards_stand_in_every_electoral_unit_of_the_council() {
        CaseKey units = new CaseKey(election, "fix-electoral-units", "08707", ElectedBody.COMMUNE_COUNCIL.code());
        fixed.proposeElectoralUnits(
                units,
                List.of(
                        new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, "08707", 1, "Khu 1", 3, 1000, Set.of("1")),
                        new ElectoralUnit(ElectedBody.COMMUNE_COUNCIL, "08707", 2, "Khu 2", 3, 1000, Set.of("2"))));
        fixed.fixElectoralUnits(units);
        CaseKey key = start("establish-boards", ElectedBody.COMMUNE_COUNCIL.code());
        assertThat(cases.find(key).orElseThrow().titleVi())
                .isEqualTo("Thành lập các Ban bầu cử đại biểu Hội đồng nhân dân phường Tích Sơn");
        membersWork.submit(taskOf("an", key), List.of(board(1)), Optional.empty());
        assertThat(cases.violations(key)).extracting(Violation::code).containsExactly("BODIES-013");
        membersWork.submit(taskOf("an", key), List.of(board(1), board(2)), Optional.empty());
        agree("chi", key);
        agree("dung", key);
        decide("binh", key);
        dispatch("an", key);
        assertThat(events.stream(BoardsEstablished.class)).singleElement().satisfies(e -> assertThat(e.boards())
                .isEqualTo(2));
    }

    @Test
    void a_change_of_members_is_opened_by_who_decided_and_judges_the_whole_body() throws Exception {
        establishCommission();
        ProposedBody before = bodies.established(election, "08707").get(0);
        as("khanh");
        assertThatThrownBy(() -> starter.start(election, "08707", false)).isInstanceOf(RefusedException.class);
        browser.perform(post("/bodies/08707/changes").cookie(login("khanh")).with(csrf()))
                .andExpect(status().isForbidden());
        Cookie[] an = login("an");
        browser.perform(get("/bodies/08707").cookie(an))
                .andExpect(content().string(containsString("Lập hồ sơ thay đổi thành viên")));
        browser.perform(post("/bodies/08707/changes").cookie(an).with(csrf())).andExpect(redirectedUrl("/"));
        CaseKey key = new CaseKey(election, "change-body-member", "08707", "1");

        Member head = before.members().get(0);
        changeWork.submit(taskOf("an", key), List.of(change(MemberChange.Action.STRIKE, head, null)), Optional.empty());
        assertThat(cases.violations(key)).extracting(Violation::code).contains("BODIES-001", "BODIES-003");

        String task = taskOf("an", key);
        Member joining =
                new Member("Phùng Thử Mới", LocalDate.of(1980, 4, 9), true, "", "", head.role(), head.source());
        browser.perform(get("/work/member-change").cookie(an).param("taskId", task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(head.fullName())));
        String page = browser.perform(get("/work/member-change").cookie(an).param("taskId", task))
                .andReturn()
                .getResponse()
                .getContentAsString();
        browser.perform(post("/work/member-change/remove")
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", task)
                        .param("row", "1"))
                .andExpect(status().is3xxRedirection());
        browser.perform(post("/work/member-change/add")
                        .cookie(an)
                        .with(csrf())
                        .param("taskId", task)
                        .param("action", "REPLACE")
                        .param("target", targetOf(page, head))
                        .param("reason", "Chuyển công tác")
                        .param("fullName", joining.fullName())
                        .param("birthDate", "1980-04-09")
                        .param("sex", "female")
                        .param("role", "head")
                        .param("source", head.source().code()))
                .andExpect(status().is3xxRedirection());
        browser.perform(post("/work/member-change").cookie(an).with(csrf()).param("taskId", task))
                .andExpect(redirectedUrl("/"));
        assertThat(cases.violations(key)).isEmpty();

        agree("chi", key);
        agree("dung", key);
        decide("binh", key);
        dispatch("an", key);
        List<Member> expected = new ArrayList<>(before.members());
        expected.set(0, joining);
        assertThat(bodies.established(election, "08707")).singleElement().satisfies(b -> assertThat(b.members())
                .isEqualTo(expected));
        assertThat(events.stream(BodyMembersChanged.class)).singleElement().satisfies(e -> assertThat(e.changes())
                .isEqualTo(1));
        noPersonInVariables(key, before);
    }

    @Test
    void the_annex_of_a_case_is_read_in_its_unit_and_above_and_nowhere_else() throws Exception {
        CaseKey key = start("establish-commission", "");
        ProposedBody commission = LawfulBodies.of(LAW, BodyType.COMMISSION_COMMUNE, "08707", 0);
        membersWork.submit(taskOf("an", key), List.of(commission), Optional.empty());
        String name = commission.members().get(2).fullName();
        browser.perform(get("/bodies/proposal").cookie(login("chi")).param("case", key.toString()))
                .andExpect(content().string(containsString(name)));
        browser.perform(get("/bodies/proposal").cookie(login("lan")).param("case", key.toString()))
                .andExpect(status().isOk());
        browser.perform(get("/bodies/proposal").cookie(login("khanh")).param("case", key.toString()))
                .andExpect(status().isForbidden());
        browser.perform(get("/bodies/proposal").cookie(login("an")).param("case", "no-such-case"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_case_that_proposes_no_members_has_no_annex() throws Exception {
        CaseKey key = start("fix-polling-areas", "");
        browser.perform(get("/bodies/proposal").cookie(login("an")).param("case", key.toString()))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobody_else_may_submit_and_no_other_task_takes_members() {
        CaseKey key = start("establish-commission", "");
        String task = taskOf("an", key);
        ProposedBody commission = LawfulBodies.of(LAW, BodyType.COMMISSION_COMMUNE, "08707", 0);
        as("khanh");
        assertThatThrownBy(() -> membersWork.submit(task, List.of(commission), Optional.empty()))
                .isInstanceOf(RefusedException.class);
        assertThat(bodies.proposal(key)).isEmpty();
        as("an");
        membersWork.submit(task, List.of(commission), Optional.empty());
        String agreement = taskOf("chi", key);
        assertThatThrownBy(() -> membersWork.submit(agreement, List.of(), Optional.empty()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo("WORK-030"));
        assertThat(bodies.proposal(key)).containsExactly(commission);
    }

    private void establishCommission() {
        CaseKey key = start("establish-commission", "");
        membersWork.submit(
                taskOf("an", key),
                List.of(LawfulBodies.of(LAW, BodyType.COMMISSION_COMMUNE, "08707", 0)),
                Optional.empty());
        agree("chi", key);
        agree("dung", key);
        decide("binh", key);
        dispatch("an", key);
    }

    private CaseKey start(String process, String sequence) {
        CaseKey key = new CaseKey(election, process, "08707", sequence);
        identity.clearAuthentication();
        runtime.startProcessInstanceByKey(process, key.toString());
        return key;
    }

    private void fixAreas() {
        CaseKey areas = CaseKey.of(election, "fix-polling-areas", "08707");
        fixed.proposePollingAreas(
                areas,
                List.of(
                        new PollingArea("08707", 1, "Khu 1", AreaKind.ORDINARY, 900, ""),
                        new PollingArea("08707", 2, "Khu 2", AreaKind.SHARED, 900, ""),
                        new PollingArea("08707", 3, "Doanh trại", AreaKind.ARMED, 90, "")));
        fixed.fixPollingAreas(areas);
    }

    /** The one open task of a case that a person may do, with the person signed in. */
    private String taskOf(String user, CaseKey key) {
        as(user);
        return work.mine(50).stream()
                .filter(i -> i.key().equals(key))
                .map(WorkItem::taskId)
                .findFirst()
                .orElseThrow();
    }

    private void agree(String user, CaseKey key) {
        work.approve(taskOf(user, key), evidence(Evidence.Kind.AGREEMENT, "12/TT"), Optional.empty());
    }

    private void decide(String user, CaseKey key) {
        work.approve(taskOf(user, key), evidence(Evidence.Kind.DECISION, "41/QĐ-UBND"), Optional.empty());
    }

    private void dispatch(String user, CaseKey key) {
        String task = taskOf(user, key);
        work.open(task);
        work.complete(
                task,
                Map.of(
                        "dispatchNumber",
                        "15/UBND-VP",
                        "dispatchDate",
                        VietnamTime.dayOf(clock.instant()).toString()));
    }

    private Evidence evidence(Evidence.Kind kind, String number) {
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new Evidence(
                kind,
                number,
                VietnamTime.dayOf(clock.instant()),
                "Chủ tịch",
                Optional.of(files.store("van-ban.pdf", pdf)),
                Optional.empty());
    }

    private void as(String user) {
        identity.setAuthentication(user, accounts.find(user).orElseThrow().groups());
    }

    /** The session cookies of a person, as a browser keeps them. */
    private Cookie[] login(String user) throws Exception {
        identity.clearAuthentication();
        return browser.perform(formLogin("/login").user(user).password(PASSWORD))
                .andExpect(redirectedUrl("/"))
                .andReturn()
                .getResponse()
                .getCookies();
    }

    private String variable(CaseKey key, String name) {
        identity.clearAuthentication();
        return (String) history.createHistoricVariableInstanceQuery()
                .processInstanceId(cases.find(key).orElseThrow().processInstanceId())
                .variableName(name)
                .singleResult()
                .getValue();
    }

    private void noPersonInVariables(CaseKey key, ProposedBody body) {
        identity.clearAuthentication();
        String values = history.createHistoricVariableInstanceQuery()
                .processInstanceId(cases.find(key).orElseThrow().processInstanceId())
                .list()
                .toString();
        body.members().forEach(m -> assertThat(values).doesNotContain(m.fullName()));
    }

    private static String targetOf(String page, Member member) {
        String before = page.substring(0, page.lastIndexOf(member.fullName()));
        String option = before.substring(before.lastIndexOf("value=\"") + "value=\"".length());
        return option.substring(0, option.indexOf('"'));
    }

    private MemberChange change(MemberChange.Action action, Member leaves, Member joins) {
        return new MemberChange(
                BodyType.COMMISSION_COMMUNE,
                "08707",
                0,
                action,
                Optional.of(leaves.fullName()),
                Optional.of(leaves.birthDate()),
                Optional.ofNullable(joins),
                "Chuyển công tác");
    }

    private static ProposedBody team(BodyType type, int number) {
        return LawfulBodies.of(LAW, type, "08707", number);
    }

    private static ProposedBody board(int number) {
        return LawfulBodies.of(LAW, BodyType.BOARD_COMMUNE, "08707", number);
    }

    private static NewUser user(String id, String group) {
        return new NewUser(id, "Phùng Thử " + id, "", Set.of(group));
    }
}
