package org.baucu.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Office;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.notification.Inbox;
import org.baucu.platform.Installation;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.web.LikeTasks;
import org.baucu.platform.web.MessagesConfiguration;
import org.baucu.platform.web.TaskPages;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseLog;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.baucu.platform.work.WorkItems;
import org.baucu.rehearsal.Progress;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Renders each page with the data of 9 April 2021 and leaves it in target/pages to be looked at. */
@WebMvcTest(properties = "spring.thymeleaf.cache=false")
@Import({
    HomeController.class,
    FrameAdvice.class,
    LoginAdvice.class,
    RefusedAdvice.class,
    PageErrorAdvice.class,
    FrameBuilder.class,
    Navigation.class,
    MessagesConfiguration.class,
    Words.class,
    HomePage.class,
    HomeTasks.class,
    LikeTasks.class,
    TaskPages.class,
    WorkWords.class,
    GroupNames.class,
    BodyNames.class,
    PagesTest.Samples.class
})
class PagesTest {

    static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 15));
    private static final Election ELECTION = new Election(
            "vinh-phuc-2021",
            "Bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 – 2026",
            RuleSet.LAW_85_2015,
            LocalDate.of(2021, 5, 23),
            LocalDate.of(2021, 1, 28),
            "26",
            ElectionState.RUNNING);
    private static final Person OFFICIAL = new Person(
            "linh.phung",
            "Phùng Gia Linh",
            "",
            List.of(
                    new Office("ubnd-08731", "Ủy ban nhân dân xã Thanh Trù"),
                    new Office("ubbc-08731", "Ủy ban bầu cử xã Thanh Trù")),
            Optional.of(new Office("ubnd-08731", "Ủy ban nhân dân xã Thanh Trù")),
            Set.of(),
            true);
    private static final Person COORDINATOR =
            new Person("an.ta", "Tạ Hoài Ân", "", List.of(), Optional.empty(), Set.of("coordinator-26"), true);

    @Autowired
    MockMvc mvc;

    @Autowired
    Navigation navigation;

    @MockitoBean
    Elections elections;

    @MockitoBean
    Territory territory;

    @MockitoBean
    ElectionCalendar calendar;

    @MockitoBean
    WorkItems workItems;

    @MockitoBean
    Inbox inbox;

    @MockitoBean
    CurrentUser currentUser;

    @MockitoBean
    DoneWork doneWork;

    @MockitoBean
    HomeWatch watch;

    @MockitoBean
    Clock clock;

    @MockitoBean
    CaseLog caseLog;

    @MockitoBean
    Cases cases;

    @MockitoBean
    FormDrafts drafts;

    @MockitoBean
    PersonNames names;

    @MockitoBean
    CurrentPerson person;

    @BeforeEach
    void data() {
        given(clock.instant()).willReturn(NOW);
        given(elections.current()).willReturn(Optional.of(ELECTION));
        given(elections.all()).willReturn(List.of(ELECTION));
        given(currentUser.find()).willReturn(Optional.of(OFFICIAL));
        given(currentUser.get()).willReturn(OFFICIAL);
        given(territory.find(anyString(), anyString()))
                .willReturn(Optional.of(SampleUnits.unit("08731", "Xã Thanh Trù", Level.COMMUNE, "243")));
        given(territory.find("vinh-phuc-2021", "26"))
                .willReturn(Optional.of(SampleUnits.unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, null)));
        given(territory.pollingAreas(anyString(), anyString())).willReturn(List.of());
        given(territory.units("vinh-phuc-2021")).willReturn(SampleUnits.all());
        given(workItems.mine(anyInt())).willReturn(SampleWork.items());
        given(workItems.declaration(anyString()))
                .willReturn(new TaskDeclaration(Step.DECIDE, Optional.of("outcome"), false, "", List.of()));
        given(caseLog.lastSubmission(any())).willReturn(Optional.of(new CaseLog.Submission("hai.yen", NOW)));
        given(watch.of(any(), any())).willAnswer(call -> watch(call.getArgument(0)));
        given(names.of("hai.yen")).willReturn("Mạc Hải Yến");
        given(names.of(any(Optional.class))).willReturn(Optional.of("Phùng Gia Linh"));
        given(person.id()).willReturn(Optional.of("linh.phung"));
        given(doneWork.count("linh.phung")).willReturn(23L);
        given(calendar.of("vinh-phuc-2021")).willReturn(SampleWork.milestones());
        given(inbox.unread(anyString(), anyCollection())).willReturn(2L);
        given(inbox.count(anyCollection())).willReturn(120L);
        given(inbox.list(anyString(), anyCollection(), anyInt(), anyInt())).willReturn(SampleWork.messages());
    }

    @Test
    void the_home_page_lists_work_by_urgency_with_both_limits() throws Exception {
        String page = page("/", "home");
        assertThat(page)
                .contains("Quá hạn 6 ngày", "Hạn kế hoạch hôm nay", "Chờ thống nhất, quyết định", "Còn <b>44</b> ngày")
                .contains("Đồng hồ mô phỏng: <b class=\"num\" id=\"simulated-now\">09/04/2021 08:15</b>")
                .contains(
                        "/work/members?taskId=t1&amp;callbackUrl=/",
                        "đã qua 71 trên 115 ngày",
                        "data-label=\"Theo kế hoạch\"",
                        "Người trình: Mạc Hải Yến")
                .contains("chưa đối chiếu văn bản")
                .contains("action=\"/acting-body\"", "name=\"_csrf\"");
        assertThat(page.indexOf("id=\"over\""))
                .isLessThan(page.indexOf("id=\"today\""))
                .isLessThan(page.indexOf("id=\"approve\""));
    }

    @Test
    void a_person_without_tasks_is_told_what_comes_next() throws Exception {
        given(workItems.mine(anyInt())).willReturn(List.of());
        assertThat(page("/", "home-empty")).contains("Không còn việc đang chờ", "Mở danh sách việc");
    }

    @Test
    void who_follows_the_work_of_others_is_led_to_the_board() throws Exception {
        given(workItems.mine(anyInt())).willReturn(List.of());
        given(currentUser.find()).willReturn(Optional.of(COORDINATOR));
        given(currentUser.get()).willReturn(COORDINATOR);
        assertThat(page("/", "home-coordinator"))
                .contains("href=\"/board\"", "Cán bộ theo dõi, tổng hợp", "Quá hạn 1", "/camunda/app/cockpit/default/")
                .doesNotContain("action=\"/acting-body\"", "Mở danh sách việc");
    }

    @Test
    void an_auditor_is_led_to_the_cases_and_an_administrator_to_the_set_up() throws Exception {
        given(workItems.mine(anyInt())).willReturn(List.of());
        Person both = new Person(
                "yen.ngo", "Ngô Hải Yến", "", List.of(), Optional.empty(), Set.of("auditor-26", "camunda-admin"), true);
        given(currentUser.find()).willReturn(Optional.of(both));
        given(currentUser.get()).willReturn(both);
        assertThat(page("/", "home-auditor"))
                .contains("href=\"/audit\"", "href=\"/audit/compliance\"", "href=\"/audit/ledger\"")
                .contains("href=\"/setup\"", "href=\"/admin/users\"")
                .doesNotContain("href=\"/board\"", "Việc của tôi theo thời hạn");
    }

    @ParameterizedTest
    @CsvSource({"2021-05-24, ngày nữa, 1", "2021-05-23, Hôm nay, ", "2021-05-20, ngày đã qua, 3"})
    void the_countdown_is_right_before_on_and_after_election_day(LocalDate electionDay, String words, String days)
            throws Exception {
        Election election = new Election(
                ELECTION.id(),
                ELECTION.titleVi(),
                ELECTION.ruleSet(),
                electionDay,
                ELECTION.announcedOn(),
                ELECTION.provinceCode(),
                ElectionState.RUNNING);
        given(elections.current()).willReturn(Optional.of(election));
        given(clock.instant()).willReturn(VietnamTime.at(LocalDate.of(2021, 5, 23), LocalTime.of(8, 15)));
        String page = page("/", "home-countdown");
        assertThat(page).contains(words);
        if (days == null) {
            assertThat(page).contains("Cử tri đi bỏ phiếu hôm nay").doesNotContain("class=\"big\"");
        } else {
            assertThat(page).contains("<div class=\"big\">" + days + "</div>");
        }
    }

    @Test
    void like_tasks_are_offered_to_be_closed_together() throws Exception {
        given(workItems.mine(anyInt())).willReturn(SampleWork.alike(10));
        assertThat(page("/", "home-alike")).contains("10 việc cùng loại", "/work/many?like=", "Làm cùng lúc");
    }

    @Test
    void the_home_page_reads_in_english_for_who_has_chosen_it() throws Exception {
        String html = mvc.perform(get("/").with(user("linh.phung")).cookie(new Cookie("BAUCU_LANG", "en")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        keep("home-en", html);
        assertThat(html).contains("Overdue by 6 days", "Election day:", "Sunday, 23/05/2021", "days to go");
    }

    @Test
    void each_role_is_led_to_its_own_pages_and_a_coordinator_of_a_district_not_to_cockpit() throws Exception {
        assertThat(linksOf(OFFICIAL))
                .containsExactly("/", "/camunda/app/tasklist/default/", "/candidates", "/milestones", "/inbox");
        assertThat(linksOf(COORDINATOR))
                .containsExactly(
                        "/",
                        "/board",
                        "/candidates",
                        "/milestones",
                        "/diagrams",
                        "/broadcasts",
                        "/inbox",
                        "/camunda/app/cockpit/default/");
        assertThat(linksOf(with("coordinator-243"))).doesNotContain("/camunda/app/cockpit/default/");
        assertThat(linksOf(with("auditor-26")))
                .containsExactly("/", "/audit", "/audit/compliance", "/audit/ledger", "/milestones", "/diagrams");
    }

    @Test
    void the_link_that_fits_best_is_the_current_one() {
        assertThat(navigation.of(with("auditor-26"), "/audit/compliance", Optional.of("26")))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::href)
                .containsExactly("/audit/compliance");
        assertThat(navigation.of(with("auditor-26"), "/audit/cases/x", Optional.of("26")))
                .filteredOn(Frame.Link::current)
                .extracting(Frame.Link::href)
                .containsExactly("/audit");
    }

    @Test
    void a_person_chooses_english_and_comes_back_to_the_page() throws Exception {
        var answer = mvc.perform(post("/language")
                        .param("lang", "en")
                        .param("returnTo", "https://elsewhere.example/inbox?page=2")
                        .with(user("linh.phung"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/inbox?page=2"))
                .andReturn()
                .getResponse();
        String html = mvc.perform(get("/inbox").with(user("linh.phung")).cookie(answer.getCookie("BAUCU_LANG")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("<html lang=\"en\"", "Time limits", "REHEARSAL", "Sign out");
        assertThat(page("/inbox", "inbox")).contains("<html lang=\"vi\"", "Mốc thời hạn");
    }

    @Test
    void another_language_is_refused() throws Exception {
        mvc.perform(post("/language")
                        .param("lang", "fr")
                        .with(user("linh.phung"))
                        .with(csrf()))
                .andExpect(status().isBadRequest());
    }

    private static HomeView.Watch watch(Person person) {
        boolean coordinator = person.has(Role.COORDINATOR);
        return new HomeView.Watch(
                coordinator,
                person.has(Role.AUDITOR),
                person.has(Role.ADMIN),
                coordinator ? new HomeView.State(4, 6, 12, 1, 110, 3) : null,
                coordinator
                        ? List.of(new HomeView.Phase("establish-polling-teams", "Thành lập Tổ bầu cử", 1, 12))
                        : List.of());
    }

    private List<String> linksOf(Person person) {
        return navigation.of(person, "/", Optional.of("26")).stream()
                .map(Frame.Link::href)
                .toList();
    }

    private static Person with(String roleGroup) {
        return new Person("an.ta", "Tạ Hoài Ân", "", List.of(), Optional.empty(), Set.of(roleGroup), true);
    }

    @Test
    void the_inbox_shows_kind_and_reader_state() throws Exception {
        assertThat(page("/inbox", "inbox"))
                .contains(
                        "Đôn đốc",
                        "Báo cáo cấp trên",
                        "<span>Trang</span> <b class=\"num\">1</b> <span>trên</span> <span class=\"num\">3</span>");
        mvc.perform(post("/inbox/7/read")
                        .param("page", "2")
                        .with(user("linh.phung"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/inbox?page=2"));
        verify(inbox).markRead("linh.phung", List.of("ubnd-08731", "ubbc-08731", "@linh.phung"), 7);
    }

    @Test
    void a_coordinator_moves_the_rehearsal_on_and_others_only_watch() throws Exception {
        assertThat(page("/sample/rehearsal", "rehearsal"))
                .contains("every 2s", "47 %", "Đang diễn ra")
                .doesNotContain("Ngày tiếp theo", "Dừng vì lỗi");
        assertThat(page("/sample/rehearsal?state=WAITING", "rehearsal-official"))
                .doesNotContain("every 2s")
                .doesNotContain("Ngày tiếp theo");
        given(currentUser.find()).willReturn(Optional.of(COORDINATOR));
        assertThat(page("/sample/rehearsal?state=WAITING", "rehearsal-waiting"))
                .contains("Ngày tiếp theo", "Mốc tiếp theo", "name=\"_csrf\"");
    }

    @Test
    void the_login_page_needs_no_one_signed_in() throws Exception {
        given(currentUser.find()).willReturn(Optional.empty());
        assertThat(page("/sample/login", "login"))
                .contains(
                        "Chủ nhật, 23/05/2021",
                        "Thành phố Vĩnh Yên",
                        "Tên đăng nhập hoặc mật khẩu không đúng",
                        "name=\"_csrf\"")
                .contains("<b>9</b> huyện, thành phố · <b>136</b> xã");
    }

    @Test
    void work_pages_show_the_limits_the_violations_and_ask_for_the_reason_of_lateness() throws Exception {
        assertThat(page("/sample/work", "work"))
                .contains(
                        "BODIES-003",
                        "Chưa có Thư ký",
                        "Lý do chậm so với thời hạn theo luật",
                        "Bị trả lại",
                        "href=\"/\"");
    }

    @Test
    void a_refusal_that_no_page_takes_up_becomes_a_page() throws Exception {
        String html = mvc.perform(
                        get("/sample/refused").with(user("linh.phung")).accept("text/html"))
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        keep("refused", html);
        assertThat(html)
                .contains("WORK-012", "Việc này đã hoàn thành hoặc không còn", "Về trang chính", "Phùng Gia Linh");
    }

    @Test
    void an_unknown_address_is_a_page_for_a_browser_and_problem_details_for_a_script() throws Exception {
        mvc.perform(get("/nosuch").with(user("linh.phung")).accept("text/html,application/xhtml+xml,*/*;q=0.8"))
                .andExpect(status().isNotFound())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).isEmpty());
        mvc.perform(get("/nosuch").with(user("linh.phung")).accept("application/json"))
                .andExpect(status().isNotFound())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains("\"status\":404"));
    }

    private String page(String address, String name) throws Exception {
        String html = mvc.perform(get(address).with(user("linh.phung")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<html")
                .doesNotContain("th:")
                .doesNotContain("${")
                .doesNotContain(" style=")
                .doesNotContain("<script>");
        keep(name, html);
        return html;
    }

    private static void keep(String name, String html) throws IOException {
        Path folder = Path.of("target", "pages");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".html"), html);
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = {"org.baucu.notification.web", "org.baucu.progress.web", "org.baucu.platform.web"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.(InboxController|LanguageController)"))
    static class Controllers {

        @Bean
        Installation installation() {
            return () -> Installation.Mode.REHEARSAL;
        }
    }

    /** Pages that belong to other parts, and the fragments they are made of. */
    @Controller
    static class Samples {

        @GetMapping("/sample/login")
        String login(Model model) {
            model.addAttribute(
                    "loginMessage",
                    "Tên đăng nhập hoặc mật khẩu không đúng. Sau mỗi lần nhập sai, tài khoản tạm khóa lâu hơn.");
            return "login";
        }

        @GetMapping("/sample/rehearsal")
        String rehearsal(@RequestParam(defaultValue = "RUNNING") Progress.State state, Model model) {
            model.addAttribute(
                    "progress",
                    new Progress(
                            state,
                            VietnamTime.at(LocalDate.of(2021, 1, 28), LocalTime.of(8, 0)),
                            VietnamTime.at(LocalDate.of(2021, 3, 3), LocalTime.of(8, 0)),
                            VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 0)),
                            "Đang thành lập Ban bầu cử"));
            return "sample-panel";
        }

        @GetMapping("/sample/refused")
        String refused() {
            throw new RefusedException(new Violation(
                    "WORK-012",
                    "Việc này đã hoàn thành hoặc không còn.",
                    "Gone.",
                    "",
                    "Quay lại danh sách việc để xem tình hình.",
                    "Go back to the tasks.",
                    ""));
        }

        @GetMapping("/sample/work")
        String work(Model model) {
            model.addAttribute("item", SampleWork.items().get(0));
            model.addAttribute("callbackUrl", "https://elsewhere.example/");
            model.addAttribute(
                    "violations",
                    List.of(
                            new Violation(
                                    "BODIES-003",
                                    "Chưa có Thư ký.",
                                    "No secretary.",
                                    "Điều 25 khoản 1",
                                    "Chọn một thành viên làm Thư ký.",
                                    "Make one member the secretary.",
                                    "Tổ bầu cử số 05"),
                            new Violation(
                                    "BODIES-009",
                                    "Ngày sinh không có thật.",
                                    "No such date.",
                                    "",
                                    "Sửa ngày sinh trong bảng rồi nộp lại.",
                                    "Correct the date in the table, then submit it again.",
                                    "dòng 12, cột Ngày sinh")));
            return "sample-work";
        }
    }
}
