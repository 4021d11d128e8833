package org.baucu.territory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.home.Frame;
import org.baucu.home.GroupNames;
import org.baucu.home.WorkWords;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.SealedText;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.web.MessagesConfiguration;
import org.baucu.platform.web.TaskPages;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.PersonNames;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.AreaKind;
import org.baucu.territory.BodyNames;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.ElectoralUnitsWork;
import org.baucu.territory.FakeLaw;
import org.baucu.territory.PollingArea;
import org.baucu.territory.PollingAreasWork;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryLaw;
import org.baucu.territory.TerritoryProposals;
import org.baucu.territory.TerritoryRule;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(TerritoryPagesTest.Pages.class)
class TerritoryPagesTest {

    private static final String UNITS = ElectoralUnitsWork.PAGE;
    private static final String AREAS = PollingAreasWork.PAGE;
    private static final CaseKey UNITS_CASE = CaseKey.parse("e/fix-electoral-units/26/PC-province");
    private static final CaseKey AREAS_CASE = CaseKey.parse("e/fix-polling-areas/08707");

    @MockitoBean
    WorkItems workItems;

    @MockitoBean
    Cases cases;

    @MockitoBean
    CurrentPerson person;

    @MockitoBean
    PersonNames names;

    @MockitoBean
    Territory territory;

    @MockitoBean
    TerritoryProposals proposals;

    @MockitoBean
    Elections elections;

    private MockMvc mvc;

    @BeforeEach
    void world(@Autowired WebApplicationContext context) {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        LocalDate day = LocalDate.of(2021, 5, 23);
        Election election =
                new Election("e", "Bầu cử", RuleSet.LAW_85_2015, day, day.minusDays(115), "26", ElectionState.RUNNING);
        when(elections.find("e")).thenReturn(Optional.of(election));
        when(elections.current()).thenReturn(Optional.of(election));
        Unit province = new Unit("26", "Tỉnh Vĩnh Phúc", Level.PROVINCE, "tỉnh", Optional.empty(), true);
        Unit district = new Unit("243", "Thành phố Vĩnh Yên", Level.DISTRICT, "thành phố", Optional.of("26"), true);
        Unit commune = new Unit("08707", "Phường Tích Sơn", Level.COMMUNE, "phường", Optional.of("243"), true);
        List.of(province, district, commune)
                .forEach(u -> when(territory.find("e", u.code())).thenReturn(Optional.of(u)));
        when(territory.units("e")).thenReturn(List.of(province, district, commune));
        when(territory.children("e", "26")).thenReturn(List.of(district));
        when(territory.children("e", "243")).thenReturn(List.of(commune));
        when(territory.seats("e", ElectedBody.PROVINCE_COUNCIL, "26")).thenReturn(Optional.of(51));
        task(UNITS_CASE, UNITS, false);
        when(workItems.draft("t")).thenReturn(Optional.empty());
    }

    @Test
    void shows_what_the_case_proposes_with_the_bounds_of_the_law() throws Exception {
        when(proposals.electoralUnits(UNITS_CASE)).thenReturn(List.of(unit(1, "243")));
        when(cases.violations(UNITS_CASE))
                .thenReturn(List.of(TerritoryRule.TOO_MANY_SEATS.broken("đơn vị bầu cử số 1", 6, 5)));
        mvc.perform(get(UNITS).param("taskId", "t").param("callbackUrl", "/tasks"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Địa bàn số 1\"")))
                .andExpect(content().string(containsString("<b class=\"num\">51</b>")))
                .andExpect(content().string(containsString("TERRITORY-025")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")))
                .andExpect(content().string(containsString("Bầu 6 đại biểu")))
                .andExpect(content().string(containsString("Thành phố Vĩnh Yên")))
                .andExpect(content().string(containsString("href=\"/tasks\"")))
                .andExpect(content().string(not(containsString("<script>"))))
                .andExpect(content().string(not(containsString("name=\"lateReason\""))));
    }

    @Test
    void shows_the_draft_before_the_proposal_and_asks_for_a_reason_when_late() throws Exception {
        task(UNITS_CASE, UNITS, true);
        when(proposals.electoralUnits(UNITS_CASE)).thenReturn(List.of(unit(1, "243")));
        when(workItems.draft("t"))
                .thenReturn(Optional.of("{\"head\":{},\"rows\":[{\"number\":\"1x\",\"area\":\"Bản nháp\"}]}"));
        mvc.perform(get(UNITS).param("taskId", "t"))
                .andExpect(content().string(containsString("Bản nháp")))
                .andExpect(content().string(containsString("value=\"1x\"")))
                .andExpect(content().string(not(containsString("Địa bàn số 1"))))
                .andExpect(content().string(containsString("name=\"lateReason\"")));
    }

    @Test
    void submits_typed_rows_with_units_by_name_or_code_and_leads_back() throws Exception {
        mvc.perform(post(UNITS)
                        .param("taskId", "t")
                        .param("callbackUrl", "http://localhost/camunda/app/tasklist/default/#/?task=t")
                        .param("action", "submit")
                        .param("lateReason", " ")
                        .param("number", "1", "", "2")
                        .param("area", "Nội thành", "", "Ngoại thành")
                        .param("population", "121.296", "", "900")
                        .param("seats", "5", "", "4")
                        .param("parts", "thành phố vĩnh yên", "", "08707, 243"))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?task=t"));
        verify(proposals)
                .proposeElectoralUnits(
                        UNITS_CASE,
                        List.of(
                                new ElectoralUnit(
                                        ElectedBody.PROVINCE_COUNCIL, "26", 1, "Nội thành", 5, 121_296, Set.of("243")),
                                new ElectoralUnit(
                                        ElectedBody.PROVINCE_COUNCIL,
                                        "26",
                                        2,
                                        "Ngoại thành",
                                        4,
                                        900,
                                        Set.of("08707", "243"))));
        verify(workItems).submitProposal("t", Optional.empty());
    }

    @Test
    void leads_back_within_this_site_only() throws Exception {
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:x", "")) {
            mvc.perform(post(UNITS)
                            .param("taskId", "t")
                            .param("callbackUrl", elsewhere)
                            .param("action", "submit"))
                    .andExpect(redirectedUrl("/"));
        }
    }

    @Test
    void keeps_what_was_typed_and_names_the_cell_that_is_no_number() throws Exception {
        mvc.perform(post(UNITS)
                        .param("taskId", "t")
                        .param("action", "submit")
                        .param("number", "1")
                        .param("area", "<b>Nội thành</b>")
                        .param("population", "nhiều")
                        .param("seats", "")
                        .param("parts", "243"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("“nhiều” không phải là số nguyên dương.")))
                .andExpect(content().string(containsString("hàng 1, cột Dân số")))
                .andExpect(content().string(containsString("ROW-001")))
                .andExpect(content().string(containsString("&lt;b&gt;Nội thành&lt;/b&gt;")))
                .andExpect(content().string(containsString("value=\"nhiều\"")));
        verify(workItems, never()).submitProposal(any(), any());
    }

    @Test
    void shows_why_a_submission_was_refused() throws Exception {
        doThrow(new RefusedException(TerritoryRule.TEXT_TOO_LONG.broken("đơn vị bầu cử số 1", "Địa bàn", 2_000)))
                .when(workItems)
                .submitProposal(eq("t"), any());
        mvc.perform(post(UNITS)
                        .param("taskId", "t")
                        .param("action", "submit")
                        .param("number", "1")
                        .param("area", "Nội thành")
                        .param("population", "9")
                        .param("seats", "5")
                        .param("parts", "243"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("TERRITORY-005")))
                .andExpect(content().string(containsString("value=\"Nội thành\"")));
    }

    @Test
    void adds_and_removes_rows_without_storing_them() throws Exception {
        mvc.perform(post(UNITS)
                        .param("taskId", "t")
                        .param("action", "add")
                        .param("number", "1")
                        .param("area", "Một"))
                .andExpect(content().string(containsString("id=\"r1\"")))
                .andExpect(content().string(containsString("value=\"Một\"")));
        mvc.perform(post(UNITS).param("taskId", "t").param("action", "remove:0").param("area", "Một", "Hai"))
                .andExpect(content().string(not(containsString("value=\"Một\""))))
                .andExpect(content().string(containsString("value=\"Hai\"")));
        verify(workItems, never()).saveDraft(any(), any());
    }

    @Test
    void saves_a_draft_as_typed() throws Exception {
        mvc.perform(post(UNITS)
                        .param("taskId", "t")
                        .param("callbackUrl", "/a?b=c&d")
                        .param("action", "draft")
                        .param("number", "1x"))
                .andExpect(redirectedUrl(UNITS + "?taskId=t&callbackUrl=%2Fa%3Fb%3Dc%26d&saved="));
        verify(workItems)
                .saveDraft(
                        "t",
                        "{\"head\":{},\"rows\":[{\"number\":\"1x\",\"area\":\"\",\"population\":\"\",\"seats\":\"\",\"parts\":\"\"}]}");
        mvc.perform(get(UNITS).param("taskId", "t").param("saved", ""))
                .andExpect(content().string(containsString("Đã lưu bản nháp.")));
    }

    @Test
    void reads_the_template_it_offers() throws Exception {
        when(proposals.electoralUnits(UNITS_CASE)).thenReturn(List.of(unit(1, "243")));
        byte[] template = mvc.perform(get(UNITS + "/template").param("taskId", "t"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(TableFile.read("mau.xlsx", template).header())
                .containsExactly("Số đơn vị bầu cử", "Địa bàn", "Dân số", "Số đại biểu được bầu", "Đơn vị hợp thành");
        mvc.perform(multipart(UNITS + "/upload")
                        .file(new MockMultipartFile("file", "mau.xlsx", null, template))
                        .param("taskId", "t"))
                .andExpect(redirectedUrl(UNITS + "?taskId=t&callbackUrl=%2F&loaded="));
        verify(workItems)
                .saveDraft(
                        "t",
                        "{\"head\":{},\"rows\":[{\"number\":\"1\",\"area\":\"Địa bàn số 1\",\"population\":\"10000\",\"seats\":\"5\",\"parts\":\"243\"}]}");
    }

    @Test
    void tells_what_is_wrong_with_a_spreadsheet_by_line_and_column() throws Exception {
        task(AREAS_CASE, AREAS, false);
        String csv =
                "Số khu vực bỏ phiếu;Tên hoặc nơi bỏ phiếu;Loại;Số cử tri dự kiến;Lý do ít cử tri\n\n1;Trường học;Nhà riêng;ba trăm;\n";
        mvc.perform(multipart(AREAS + "/upload").file(file(csv)).param("taskId", "t"))
                .andExpect(content().string(containsString("dòng 3, cột Loại")))
                .andExpect(content().string(containsString("dòng 3, cột Số cử tri dự kiến")))
                .andExpect(content().string(containsString("value=\"Trường học\"")));
        mvc.perform(multipart(AREAS + "/upload").file(file("a;b\n1;2\n")).param("taskId", "t"))
                .andExpect(content().string(containsString("FILE-011")))
                .andExpect(content().string(containsString("FILE-012")));
        mvc.perform(multipart(AREAS + "/upload").file(file("")).param("taskId", "t"))
                .andExpect(content().string(containsString("FILE-002")));
        verify(workItems, never()).saveDraft(any(), any());
    }

    @Test
    void submits_polling_areas() throws Exception {
        task(AREAS_CASE, AREAS, true);
        mvc.perform(get(AREAS).param("taskId", "t"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("từ 300 đến 4.000 cử tri")))
                .andExpect(content().string(containsString("từ 50 cử tri trở lên")))
                .andExpect(content().string(containsString("không giới hạn số cử tri")));
        mvc.perform(post(AREAS)
                        .param("taskId", "t")
                        .param("action", "submit")
                        .param("lateReason", "Mưa lũ")
                        .param("number", "1")
                        .param("name", "Trường học")
                        .param("kind", AreaKind.SHARED.nameVi())
                        .param("voters", "1.250")
                        .param("reason", ""))
                .andExpect(redirectedUrl("/"));
        verify(proposals)
                .proposePollingAreas(
                        AREAS_CASE, List.of(new PollingArea("08707", 1, "Trường học", AreaKind.SHARED, 1_250, "")));
        verify(workItems).submitProposal("t", Optional.of("Mưa lũ"));
    }

    @Test
    void refuses_a_task_that_is_gone_or_of_another_page() throws Exception {
        mvc.perform(get(AREAS).param("taskId", "t"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("WORK-030")));
    }

    @Test
    void shows_a_unit_with_what_was_fixed_in_it() throws Exception {
        when(territory.electoralUnits("e", ElectedBody.PROVINCE_COUNCIL, "26")).thenReturn(List.of(unit(1, "243")));
        mvc.perform(get("/units/26"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<h1>Tỉnh Vĩnh Phúc</h1>")))
                .andExpect(content().string(containsString("10.000")))
                .andExpect(content().string(containsString("href=\"/units/243\"")))
                .andExpect(content().string(containsString("Chưa ấn định đơn vị bầu cử.")));
        when(territory.pollingAreas("e", "08707"))
                .thenReturn(List.of(new PollingArea("08707", 1, "Trường học", AreaKind.ORDINARY, 1_250, "")));
        mvc.perform(get("/units/08707"))
                .andExpect(content().string(containsString("Trường học")))
                .andExpect(content().string(containsString("1.250")))
                .andExpect(content().string(containsString("Thành phố Vĩnh Yên")));
        mvc.perform(get("/units/99999")).andExpect(status().isNotFound());
    }

    private void task(CaseKey key, String page, boolean overdue) {
        Instant limit = VietnamTime.at(LocalDate.of(2021, 3, 4), VietnamTime.END_OF_DAY);
        WorkItem item = new WorkItem(
                "t",
                "Lập, trình",
                "user_Propose",
                key,
                "Ấn định đơn vị bầu cử",
                "ubnd-" + key.unit(),
                Optional.of("an"),
                Optional.of(limit),
                Optional.of(limit),
                overdue,
                page,
                "");
        when(workItems.open("t")).thenReturn(item);
        when(workItems.view("t")).thenReturn(item);
        when(workItems.draftedAt("t")).thenReturn(Optional.empty());
        when(person.id()).thenReturn(Optional.of("an"));
        when(names.of(Optional.of("an"))).thenReturn(Optional.of("Nguyễn An"));
    }

    private static ElectoralUnit unit(int number, String part) {
        return new ElectoralUnit(
                ElectedBody.PROVINCE_COUNCIL, "26", number, "Địa bàn số " + number, 5, 10_000, Set.of(part));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "bang.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Configuration
    @ImportAutoConfiguration({
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    @Import({
        ElectoralUnitsPage.class,
        PollingAreasPage.class,
        UnitPage.class,
        UnitNames.class,
        ElectoralUnitSheet.class,
        PollingAreaSheet.class,
        RowDrafts.class,
        ElectoralUnitsWork.class,
        PollingAreasWork.class,
        TerritoryScope.class,
        TerritoryLaw.class,
        UnitNames.class,
        BodyNames.class,
        GroupNames.class,
        MessagesConfiguration.class,
        Words.class,
        WorkWords.class,
        Words.class,
        TaskPages.class,
        MessagesConfiguration.class,
        FrameStub.class
    })
    static class Pages {

        @Bean
        LawTables lawTables() {
            return new FakeLaw();
        }

        @Bean
        SealedText noSecrets() {
            return new SealedText() {
                @Override
                public String seal(String plain) {
                    throw new AssertionError("no column of these pages is secret");
                }

                @Override
                public String open(String sealed) {
                    throw new AssertionError("no column of these pages is secret");
                }
            };
        }

        @Bean
        Clock clock() {
            return Clock.fixed(VietnamTime.at(LocalDate.of(2021, 3, 1), VietnamTime.END_OF_DAY), VietnamTime.ZONE);
        }
    }

    /** The frame without a person. */
    @ControllerAdvice
    static class FrameStub {

        @ModelAttribute("frame")
        Frame frame() {
            return new Frame(
                    "Bầu cử", "Tỉnh Vĩnh Phúc", "23/05/2021", 83, false, "01/03/2021 23:59", "/", "/", null, List.of());
        }
    }
}
