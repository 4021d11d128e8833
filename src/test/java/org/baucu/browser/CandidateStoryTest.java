package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.nominees.domain.NomineeColumns;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.tables.TableTemplate;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.PlayedProvince;
import org.baucu.rehearsal.proposal.ScriptCandidates;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/**
 * One candidate of a commune council from the nomination by her agency to the proof of the ballot, on the pages of the people who do it. Everybody else's
 * work is done by simulated officials.
 */
@StoryTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:candidate-story;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "camunda.bpm.job-execution.enabled=true"
        })
class CandidateStoryTest {

    private static final String NAME = "Lý Thị Minh Họa";
    private static final String COMMUNE = TinyProvince.COMMUNE;
    private static final Set<String> OWN = Set.of(
            "nominate-by-agency",
            "consultation-round",
            "voter-confidence-meeting",
            "official-candidate-list",
            "ballot-proof");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    LawTables law;

    @Autowired
    Candidates candidates;

    @Autowired
    ScriptCandidates sample;

    private PlayedProvince played;
    private Council council;
    private Story story;

    @Test
    void from_the_nomination_to_the_proof_of_the_ballot(Page page) {
        SampleProvince province = TinyProvince.of("candidate-2021", RuleSet.LAW_85_2015, law);
        council = new Council(province.id(), ElectedBody.COMMUNE_COUNCIL, COMMUNE);
        played = PlayedProvince.load(context, province, CandidateStoryTest::ours);
        story = new Story(port, PlayedProvince.PASSWORD);

        played.until(LocalDate.of(2021, 2, 24));
        nominate(page);
        played.until(LocalDate.of(2021, 3, 8));
        handIn(page);
        played.until(LocalDate.of(2021, 3, 17));
        conference(page, "candidate-4-round-2");
        played.until(LocalDate.of(2021, 4, 5));
        meetings(page);
        played.until(LocalDate.of(2021, 4, 16));
        conference(page, "candidate-6-round-3");
        played.until(LocalDate.of(2021, 4, 24));
        list(page);
        played.until(LocalDate.of(2021, 5, 3));
        proof(page);
        way(page);
    }

    /** The step that draws something up, in the cases of the commune council that this story is about; its first round is the others'. */
    private static boolean ours(CaseKey key, Step step) {
        return step == Step.PROPOSE
                && OWN.contains(key.process())
                && key.unit().equals(COMMUNE)
                && key.sequence().startsWith(ElectedBody.COMMUNE_COUNCIL.code())
                && !key.sequence().endsWith(".1");
    }

    private void nominate(Page page) {
        story.signIn(page, "mttq." + COMMUNE + ".cb", "candidate-1-front");
        open(page, "/work/nominees", "cơ quan, tổ chức, đơn vị");
        List<Map<String, String>> others = sample.of(council, played.script()).stream()
                .filter(one -> one.source() == CandidateSource.AGENCY)
                .map(one -> nominee(one.nominatedBy(), one.person()))
                .toList();
        upload(page, others);
        Story.button(page, "Thêm hàng").click();
        Locator row = page.locator("#r" + others.size());
        row.waitFor();
        nominee("Trạm Y tế xã", herself()).forEach((column, text) -> type(row, column, text));
        type(row, "attending", "20");
        type(row, "inFavour", "20");
        submit(page);
        page.waitForSelector(".msg.e");
        assertThat(page.locator(".msg.e").innerText()).contains("NOMINATION-002", "phải có ít nhất 40");
        Screenshots.page(page, "candidate-2-refused");
        Locator again = page.locator("#r" + others.size());
        type(again, "attending", "52");
        type(again, "inFavour", "50");
        submitLawfully(page);
        story.signOut(page);
    }

    private void handIn(Page page) {
        story.signIn(page, "ubbc." + COMMUNE + ".uv", "candidate-3-commission");
        page.navigate(story.address("/dossiers/receive?unit=" + COMMUNE + "&body=PC-commune"));
        String option = page.locator("#nominee option").allTextContents().stream()
                .filter(text -> text.contains(NAME))
                .findFirst()
                .orElseThrow();
        page.selectOption("#nominee", new SelectOption().setLabel(option));
        page.fill("#identityNumber", "999 180 000 123");
        for (Locator item : page.locator("input.short").all()) {
            item.fill("3");
        }
        page.check("#ofThePlace");
        Screenshots.page(page, "candidate-3-dossier");
        Story.button(page, "Nhận hồ sơ, ghi ngày giờ").click();
        page.waitForURL(url -> !url.contains("/receive"));
        assertThat(state()).isIn(CandidateState.NOMINATED, CandidateState.DOSSIER_RECEIVED);
        story.signOut(page);
    }

    private void conference(Page page, String picture) {
        assertThat(state()).isIn(CandidateState.DOSSIER_RECEIVED, CandidateState.PRELIMINARY);
        story.signIn(page, "mttq." + COMMUNE + ".cb", picture + "-home");
        open(page, "/work/conference");
        head(
                page,
                "heldOn",
                VietnamTime.format(
                        VietnamTime.dayOf(context.getBean(java.time.Clock.class).instant())));
        head(page, "place", "Hội trường Ủy ban nhân dân xã");
        head(page, "chair", "Chủ tịch Mặt trận xã");
        head(page, "secretary", "Ủy viên Mặt trận xã");
        head(page, "course", "Hội nghị thảo luận từng người và thỏa thuận lập danh sách.");
        for (Locator number : page.locator("input.n[name^='head.']").all()) {
            if (number.inputValue().isEmpty() && !"head.counters".equals(number.getAttribute("name"))) {
                number.fill("9");
            }
        }
        page.selectOption("[name='head.method']", "agreement");
        for (Locator verdict : page.locator("select[name=verdict]").all()) {
            verdict.selectOption("kept");
        }
        Screenshots.page(page, picture);
        submitLawfully(page);
        story.signOut(page);
    }

    private void meetings(Page page) {
        assertThat(state()).isEqualTo(CandidateState.PRELIMINARY);
        story.signIn(page, "mttq." + COMMUNE + ".cb", "candidate-5-meetings-home");
        open(page, "/work/voter-meetings");
        for (Locator row : page.locator("#rows tbody tr").all()) {
            type(
                    row,
                    "placeName",
                    row.locator("[name=placeName]").inputValue().isEmpty()
                            ? "Nhà văn hóa thôn Đoài"
                            : row.locator("[name=placeName]").inputValue());
            type(row, "met", "03/04/2021 19:30");
            type(row, "called", "90");
            type(row, "attending", "70");
            type(row, "counters", "3");
            type(row, "inFavour", "66");
        }
        Screenshots.page(page, "candidate-5-meetings");
        submitLawfully(page);
        story.signOut(page);
    }

    private void list(Page page) {
        assertThat(state()).isEqualTo(CandidateState.PROPOSED_FOR_LIST);
        story.signIn(page, "ubbc." + COMMUNE + ".uv", "candidate-7-list-home");
        open(page, "/work/candidate-list");
        Story.button(page, "Xếp đều vào các đơn vị, theo tên").click();
        page.waitForFunction("() => [...document.querySelectorAll('[name=unit]')].every(i => i.value !== '')");
        Screenshots.page(page, "candidate-7-list");
        submitLawfully(page);
        story.signOut(page);
    }

    private void proof(Page page) {
        assertThat(state()).isEqualTo(CandidateState.OFFICIAL);
        story.signIn(page, "ubbc." + COMMUNE + ".uv", "candidate-8-proof-home");
        open(page, "/work/proof");
        List<Candidate> official = candidates.in(council, CandidateState.OFFICIAL);
        Map<Integer, Integer> seats = new LinkedHashMap<>();
        played.script()
                .province()
                .electoralUnits(ElectedBody.COMMUNE_COUNCIL, COMMUNE)
                .forEach(unit -> seats.put(unit.number(), unit.seats()));
        for (Candidate one : official) {
            Locator row = page.locator(
                    "tr", new Page.LocatorOptions().setHas(page.locator("input[value='" + one.id() + "']")));
            type(row, "unitNumber", String.valueOf(one.unitNumber()));
            type(row, "seats", String.valueOf(seats.get(one.unitNumber())));
            type(row, "listOrder", String.valueOf(one.listOrder()));
            boolean female = one.person().female() ^ one.person().fullName().equals(NAME);
            type(row, "honorific", female ? "Bà" : "Ông");
            type(row, "fullName", one.person().fullName());
        }
        submit(page);
        page.waitForSelector(".msg.e");
        Screenshots.page(page, "candidate-8-wrong-sex");
        assertThat(page.locator(".msg.e").innerText()).contains(NAME, "Ông", "Bà");
        Locator hers =
                page.locator("tr", new Page.LocatorOptions().setHas(page.locator("input[value='" + NAME + "']")));
        type(hers, "honorific", "Bà");
        submitLawfully(page);
        story.signOut(page);
        played.until(LocalDate.of(2021, 5, 8));
    }

    private void way(Page page) {
        story.signIn(page, "ubbc." + COMMUNE + ".uv", "candidate-9-home");
        page.navigate(story.address("/candidates/" + her().id()));
        Screenshots.page(page, "candidate-9-way");
        assertThat(page.locator(".steps").innerText())
                .contains(
                        "Được giới thiệu ứng cử",
                        "Hồ sơ ứng cử được tiếp nhận",
                        "hiệp thương lần thứ hai",
                        "hiệp thương lần thứ ba",
                        "Có tên trong danh sách chính thức");
        page.navigate(story.address("/candidates?unit=" + COMMUNE));
        Screenshots.page(page, "candidate-9-register");
        assertThat(page.locator("main").innerText()).contains(NAME);
    }

    private Candidate her() {
        return candidates.of(council).stream()
                .filter(one -> one.person().fullName().equals(NAME))
                .findFirst()
                .orElseThrow();
    }

    private CandidateState state() {
        return her().state();
    }

    private static void open(Page page, String path) {
        open(page, path, "");
    }

    /** Opens the task on a page whose case is called so. */
    private static void open(Page page, String path, String title) {
        page.locator("main a[href*='" + path + "'][aria-label*='" + title + "'], main a[href*='" + path
                        + "']:has-text('" + title + "')")
                .first()
                .click();
        page.waitForURL(url -> url.contains(path));
    }

    private static void submit(Page page) {
        Story.button(page, "Nộp để kiểm tra").click();
    }

    /** Submits, and says what the page says if it refuses. */
    private void submitLawfully(Page page) {
        submit(page);
        page.waitForSelector(".msg.e, main h1, main h2");
        page.waitForLoadState();
        assertThat(page.locator(".msg.e").allInnerTexts())
                .as("refused on " + page.url())
                .isEmpty();
        page.waitForURL(story.address("/"));
    }

    private static void head(Page page, String field, String text) {
        page.fill("[name='head." + field + "']", text);
    }

    private static void type(Locator row, String column, String text) {
        Locator cell = row.locator("[name='" + column + "']");
        if ("SELECT".equals(cell.evaluate("e => e.tagName"))) {
            cell.selectOption(text.isEmpty() ? new SelectOption().setIndex(0) : new SelectOption().setLabel(text));
        } else {
            cell.fill(text);
        }
    }

    private static void upload(Page page, List<Map<String, String>> rows) {
        List<String> keys = List.copyOf(rows.get(0).keySet());
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "nguoi-duoc-gioi-thieu.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        TableTemplate.xlsx(
                                "Người được giới thiệu",
                                keys.stream().map(NomineeColumns::heading).toList(),
                                rows.stream()
                                        .map(row -> keys.stream().map(row::get).toList())
                                        .toList(),
                                "")));
        Story.button(page, "Đọc bảng tính").click();
        page.waitForSelector(".msg[role]");
        assertThat(page.locator(".msg.e").allInnerTexts())
                .as("what the page says of the spreadsheet")
                .isEmpty();
    }

    private Map<String, String> nominee(String agency, PersonData person) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("nominatedBy", agency);
        row.put("fullName", person.fullName());
        row.put("birthDate", VietnamTime.format(person.birthDate()));
        row.put("sex", person.female() ? "Nữ" : "Nam");
        row.put("ethnicity", person.ethnicity());
        row.put("religion", person.religion());
        row.put("homePlace", person.homePlace());
        row.put("residence", person.residence());
        row.put("residenceCommune", person.residenceCommune());
        row.put("education", person.education());
        row.put("qualification", person.qualification());
        row.put("politicalTheory", person.politicalTheory());
        row.put("occupation", person.occupation());
        row.put("workplace", person.workplace());
        row.put("partyJoined", person.partyJoined().map(VietnamTime::format).orElse(""));
        row.put("deputyBefore", person.deputyBefore() ? "Có" : "Không");
        row.put("biography", person.biography());
        row.put("leadership", "20/02/2021");
        row.put("voters", "22/02/2021");
        row.put("called", "60");
        row.put("attending", "52");
        row.put("counters", "3");
        row.put("inFavour", "49");
        row.put("enlarged", "23/02/2021");
        row.put("putForward", "Có");
        return row;
    }

    private static PersonData herself() {
        return new PersonData(
                NAME,
                LocalDate.of(1984, 6, 1),
                true,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn Đoài, xã Minh Họa",
                COMMUNE,
                "12/12",
                "Bác sĩ đa khoa",
                "Trung cấp",
                "Bác sĩ, Trạm trưởng",
                "Trạm Y tế xã",
                java.util.Optional.of(LocalDate.of(2010, 5, 19)),
                false,
                "Từ năm 2008 đến nay: bác sĩ Trạm Y tế xã Minh Họa.");
    }
}
