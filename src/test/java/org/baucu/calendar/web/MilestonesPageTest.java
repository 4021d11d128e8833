package org.baucu.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.MilestoneProgress;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.calendar.StatutoryCalendar;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/** The page itself, within a frame that holds nothing but a title and the main part. */
class MilestonesPageTest {

    private static final String FRAME =
            "<html th:fragment=\"page(title, main)\"><head><title th:text=\"${title}\"></title></head>"
                    + "<body><main th:replace=\"${main}\"></main></body></html>";
    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);

    private final Elections elections = mock();
    private final ElectionCalendar calendar = mock();
    private final CalendarChanges changes = mock();
    private final Map<String, MilestoneProgress.Passed> passed = new HashMap<>();
    private MockMvc mvc;

    @BeforeEach
    void page() {
        Clock clock = Clock.fixed(VietnamTime.at(LocalDate.of(2021, 4, 9), LocalTime.of(8, 0)), VietnamTime.ZONE);
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/insight", "messages/work", "messages/states");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolvers(Set.of(new Frame(), templates()));
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        mvc = MockMvcBuilders.standaloneSetup(new MilestonesController(
                        elections, calendar, changes, election -> passed, new Words(messages), clock))
                .setViewResolvers(views)
                .build();
    }

    @Test
    void shows_limits_with_distance_article_and_certainty() throws Exception {
        anElection();

        String html = html();

        assertThat(html).contains("<title>Mốc thời hạn</title>", "còn 44 ngày", "chậm nhất 50 ngày trước");
        assertThat(row(html, "polling-teams-established"))
                .contains("Thành lập Tổ bầu cử", "Điều 25 khoản 1", "03/04/2021", "29/03/2021", "đã qua 6 ngày");
        assertThat(row(html, "polling-teams-established")).doesNotContain("chưa đối chiếu văn bản", "theo kế hoạch<");
        assertThat(row(html, "ballots-delivered-to-polling-teams")).contains("chưa đối chiếu văn bản");
        assertThat(row(html, "units-proposal-to-nec")).contains("theo kế hoạch");
        assertThat(row(html, "pc-dossier-deadline")).contains("17:00 ngày 14/03/2021");
        assertThat(row(html, "voter-list-complaint-resolved")).contains("không ấn định ngày");
        assertThat(html).doesNotContain("Các lần thay đổi lịch");
    }

    @Test
    void says_how_many_units_have_passed_and_marks_what_is_late() throws Exception {
        anElection();
        passed.put(
                "polling-teams-established",
                new MilestoneProgress.Passed("establish-polling-teams", 136, 120, 11, 5, 0, 0, Optional.empty()));

        String html = html();

        assertThat(row(html, "polling-teams-established"))
                .contains(
                        "131/136",
                        "5 hồ sơ quá hạn",
                        "/board?phase=establish-polling-teams",
                        "law missed",
                        "class=\"hl\"");
        assertThat(row(html, "voter-list-posted")).contains("còn 4 ngày").doesNotContain("/board?phase");
    }

    @Test
    void shows_only_what_is_asked_for() throws Exception {
        anElection();

        String next = html("?show=next");

        assertThat(next).contains("id=\"voter-list-posted\"").doesNotContain("id=\"polling-teams-established\"");
    }

    @Test
    void shows_what_changes_replaced() throws Exception {
        anElection();
        Milestone old = calendar.of("e").get(0);
        CalendarChange.Document document =
                new CalendarChange.Document("77/NQ-HĐBCQG", LocalDate.of(2021, 4, 1), "Người ký <b>", Optional.empty());
        when(changes.of("e"))
                .thenReturn(List.of(
                        new CalendarChange(
                                "c",
                                "e",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2021, 6, 6)),
                                Optional.empty(),
                                "Dịch bệnh",
                                document,
                                VietnamTime.at(DAY, LocalTime.NOON),
                                DAY,
                                Optional.of(VietnamTime.at(LocalDate.of(2021, 4, 2), LocalTime.of(9, 30)))),
                        new CalendarChange(
                                "open",
                                "e",
                                Optional.empty(),
                                Optional.of(LocalDate.of(2021, 6, 13)),
                                Optional.empty(),
                                "Chưa quyết định",
                                document,
                                VietnamTime.at(DAY, LocalTime.NOON),
                                DAY,
                                Optional.empty())));
        when(changes.replaced("e"))
                .thenReturn(List.of(new ReplacedMilestone(old, "c", VietnamTime.at(DAY, LocalTime.NOON))));

        String html = html();

        assertThat(html)
                .contains(
                        "Ngày bầu cử từ 23/05/2021 sang 06/06/2021",
                        "Văn bản số 77/NQ-HĐBCQG ngày 01/04/2021",
                        "02/04/2021 09:30",
                        "Dịch bệnh");
        assertThat(html).contains("Người ký &lt;b&gt;").doesNotContain("Chưa quyết định");
        assertThat(html.substring(html.indexOf("Thời hạn trước khi thay đổi"))).contains(old.nameVi(), "28/01/2021");
    }

    @Test
    void says_that_there_is_no_calendar_yet() throws Exception {
        when(elections.current()).thenReturn(Optional.empty());

        assertThat(html()).contains("Chưa có lịch bầu cử");
    }

    private void anElection() {
        when(elections.current())
                .thenReturn(Optional.of(new Election(
                        "e",
                        "Bầu cử tỉnh Vĩnh Phúc",
                        RuleSet.LAW_85_2015,
                        DAY,
                        LocalDate.of(2020, 11, 17),
                        "26",
                        ElectionState.RUNNING)));
        when(calendar.of("e"))
                .thenReturn(new StatutoryCalendar(new StandaloneLawTables()).compute(RuleSet.LAW_85_2015, DAY));
        when(changes.of("e")).thenReturn(List.of());
        when(changes.replaced("e")).thenReturn(List.of());
    }

    private String html() throws Exception {
        return html("");
    }

    private String html(String query) throws Exception {
        return mvc.perform(get("/milestones" + query).locale(Words.VIETNAMESE))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static String row(String html, String code) {
        int start = html.indexOf("<tr id=\"" + code + "\"");
        assertThat(start).as("row " + code).isNotNegative();
        return html.substring(start, html.indexOf("</tr>", start));
    }

    private static ClassLoaderTemplateResolver templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(2);
        return resolver;
    }

    private static final class Frame extends AbstractConfigurableTemplateResolver {

        Frame() {
            setOrder(1);
            setResolvablePatterns(Set.of("layout"));
        }

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> templateResolutionAttributes) {
            return new StringTemplateResource(FRAME);
        }
    }
}
