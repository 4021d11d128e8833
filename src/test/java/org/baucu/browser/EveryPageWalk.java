package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.identity.PageAddresses;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CouncilCases;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.RoundContent;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.baucu.testsupport.VoiceContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Every own page that a role or a body may open, on a desk and on a phone and in both languages, see {@link PageLooks}. The pages come from
 * {@code routes.csv}, from what cases ask somebody to do, and from {@link #READ}. Takes several minutes; run by name ({@code -Dtest=EveryPageWalk}),
 * not with the other tests, of which {@link CouncilPagesTest} looks at one page of each kind.
 */
@StoryTest
@Import({
    CouncilWay.class,
    TaskPages.class,
    RoundContent.class,
    ListContent.class,
    VoiceContent.class,
    NomineeContent.class
})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class EveryPageWalk {

    private static final String COMMUNE = TinyProvince.COMMUNE;
    private static final String PROVINCE = TinyProvince.PROVINCE_2021;
    private static final List<String> LANGUAGES = List.of("vi", "en");

    /** What is read of a council's way, and by whom: a body of the commune, {@code above} its Front of the province. */
    private static final String READ =
            """
            /candidates?unit={unit}&body=PC-commune      | ubbc mttq hdnd ubnd bbc coordinator auditor
            /candidates?unit={province}&body=NA          | coordinator auditor
            /candidates/{official}                       | ubbc mttq hdnd ubnd coordinator auditor
            /candidates/{removed}                        | ubbc mttq auditor
            /candidates/{refused}                        | ubbc
            /candidates/{official}/removal               | ubbc
            /dossiers?unit={unit}&body=PC-commune        | ubbc mttq coordinator auditor
            /dossiers/receive?unit={unit}&body=PC-commune| ubbc
            /dossiers/file?case={dossier}.1              | ubbc mttq coordinator auditor
            /dossiers/file?case={dossier}.3              | ubbc
            /front/rounds                                | mttq ubbc above coordinator auditor
            /front/rounds/PC-commune/{unit}?round=1      | mttq coordinator
            /front/rounds/PC-commune/{unit}?round=2      | mttq ubbc above auditor
            /front/rounds/PC-commune/{unit}?round=3      | mttq coordinator
            /lists                                       | ubbc mttq hdnd ubnd bbc coordinator auditor
            /lists/PC-commune/{unit}                     | ubbc ubnd bbc auditor
            /lists/NA/{province}                         | ubnd
            /lists/PC-commune/{unit}/biographies         | ubbc ubnd
            /petitions                                   | ubbc bbc coordinator auditor
            /petitions/receive?unit={unit}&body=PC-commune | ubbc bbc
            /petitions/one?case={petition}.1             | ubbc bbc coordinator auditor
            /petitions/one?case={petition}.2             | ubbc
            /bodies/{unit}                               | ubbc mttq ubnd
            /                                            | ubbc mttq hdnd ubnd bbc
            /board                                       | ubbc coordinator auditor
            /board/attention                             | mttq coordinator
            /audit/cases/{dossier}.1                     | auditor
            """;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Accounts accounts;

    @Autowired
    CouncilWay way;

    @Autowired
    TaskPages pages;

    @Autowired
    DiagramCatalog diagrams;

    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "coordinator", "auditor", "admin"})
    void pages_of_each_role_hold_to_wcag_at_both_sizes_and_lack_no_text_in_either_language(String role, Page page) {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.unitsFixed(play, PROVINCE, ElectedBody.NATIONAL_ASSEMBLY);
        CaseWalk areas = stage.open(play, "fix-polling-areas", COMMUNE, "");
        CaseWalk commission = stage.open(play, "establish-commission", COMMUNE, "");
        Set<String> addresses =
                new LinkedHashSet<>(List.of("/units/" + COMMUNE, "/bodies/" + COMMUNE, PageLooks.NO_PAGE));
        PageAddresses.of(role).stream().filter(EveryPageWalk::needsNoTask).forEach(addresses::add);
        addresses.addAll(pagesOf(areas, commission, role));
        commission.complete();
        areas.complete();
        addresses.addAll(pagesOf(areas, commission, role));
        PageLooks looks = PageLooks.withPhonePictures(page, port).as(user(role));
        addresses.forEach(address -> looks.at(address, LANGUAGES));
        assertThat(looks.faults()).isEmpty();
    }

    @Test
    void pages_of_each_task_between_the_structure_of_a_council_and_the_day_before_the_vote(Page page) {
        PageLooks looks = PageLooks.withPhonePictures(page, port);
        CouncilWay.Viewer viewer = walk ->
                pages.of(walk).forEach((address, reader) -> looks.as(reader).at(address, LANGUAGES));
        play = way.begin();
        way.untilTheSecondConference(viewer);
        way.untilTheThirdConference(viewer);
        way.untilTheCampaign(viewer);
        way.removalAndPetitions(viewer);
        assertThat(looks.faults()).isEmpty();
    }

    @Test
    void pages_on_which_bodies_and_watchers_read_the_way_of_a_council(Page page) {
        PageLooks looks = PageLooks.withPhonePictures(page, port);
        CouncilWay.Viewer nobody = walk -> {};
        play = way.begin();
        way.untilTheSecondConference(nobody);
        way.untilTheThirdConference(nobody);
        way.untilTheCampaign(nobody);
        way.removalAndPetitions(nobody);
        Map<String, String> named = Map.of(
                "{unit}", COMMUNE,
                "{province}", PROVINCE,
                "{official}", way.in(CandidateState.OFFICIAL).id(),
                "{removed}", way.in(CandidateState.REMOVED).id(),
                "{refused}", way.in(CandidateState.REFUSED).id(),
                "{dossier}",
                        CouncilCases.key(way.council(), "candidate-dossier").toString(),
                "{petition}", CouncilCases.key(way.council(), "petition").toString());
        READ.lines().map(line -> line.split("\\|")).forEach(line -> {
            String address = line[0].strip();
            for (Map.Entry<String, String> one : named.entrySet()) {
                address = address.replace(one.getKey(), one.getValue());
            }
            for (String reader : line[1].strip().split(" ")) {
                looks.as(user(reader)).at(address, LANGUAGES);
            }
        });
        diagrams.all().forEach(one -> looks.as(user("mttq")).at("/diagrams/" + one.id(), LANGUAGES));
        assertThat(looks.faults()).isEmpty();
    }

    /** Pages of tasks and proposals are looked at with a case; without one there is nothing to see. */
    private static boolean needsNoTask(String address) {
        return !address.startsWith("/work/") && !address.endsWith("/proposal");
    }

    /** Addresses that need a case, a task or a unit. */
    private List<String> pagesOf(CaseWalk areas, CaseWalk commission, String role) {
        List<String> addresses = new ArrayList<>();
        for (CaseWalk walk : List.of(areas, commission)) {
            CaseKey key = walk.key();
            if (role.equals("official")) {
                addresses.addAll(pages.of(walk).keySet());
            } else if (role.equals("auditor")) {
                addresses.add("/audit/cases/" + key);
            }
            addresses.add("/diagrams/" + key.process());
        }
        return addresses;
    }

    /** Somebody who signs in for a role of the province or a body of the commune. */
    private String user(String role) {
        return switch (role) {
            case "official" -> Officials.clerk("ubnd-" + COMMUNE);
            case "coordinator", "auditor" -> watcher(role, role + "-" + PROVINCE);
            case "admin" -> watcher(role, "camunda-admin");
            case "above" -> Officials.clerk("mttq-" + PROVINCE);
            case "bbc" -> pages.memberOf("bbc-" + COMMUNE + "-pc-commune-1");
            default -> Officials.clerk(role + "-" + COMMUNE);
        };
    }

    private String watcher(String role, String group) {
        String user = "walk." + role;
        if (accounts.find(user).isEmpty()) {
            accounts.createUsers(List.of(new NewUser(user, "Người Xem", "", Set.of(group))), Officials.PASSWORD);
        }
        return user;
    }
}
