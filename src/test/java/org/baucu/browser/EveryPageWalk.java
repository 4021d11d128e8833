package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.identity.PageAddresses;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Every own page that a role may open, on a desk and on a phone and in both languages: no violation of WCAG A and AA, no sideways scrolling, no
 * word without its text, no request to another host. The pages come from {@code routes.csv} and from what the role's task pages are. Takes several
 * minutes; run by name ({@code -Dtest=EveryPageWalk}), not with the other tests.
 */
@StoryTest
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:every-page;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class EveryPageWalk {

    private static final String COMMUNE = TinyProvince.COMMUNE;
    private static final String UBND = "ubnd-" + COMMUNE;

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    Accounts accounts;

    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "coordinator", "auditor", "admin"})
    void pages_of_each_role_hold_to_wcag_at_both_sizes_and_lack_no_text_in_either_language(String role, Page page) {
        play = stage.running(RuleSet.LAW_85_2015);
        stage.unitsFixed(play, TinyProvince.PROVINCE_2021, org.baucu.election.ElectedBody.NATIONAL_ASSEMBLY);
        CaseWalk areas = stage.open(play, "fix-polling-areas", COMMUNE, "");
        CaseWalk commission = stage.open(play, "establish-commission", COMMUNE, "");
        Set<String> addresses = new LinkedHashSet<>(PageAddresses.of(role));
        addresses.addAll(pagesOf(areas, commission, role));
        commission.complete();
        areas.complete();
        addresses.addAll(pagesOf(areas, commission, role));
        signIn(page, role);
        List<String> faults = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            speak(page, language);
            addresses.forEach(address -> look(page, role, language, address, faults));
        }
        assertThat(faults).isEmpty();
    }

    private void look(Page page, String role, String language, String address, List<String> faults) {
        Response answer = page.navigate(root() + address);
        if (answer.status() >= 500 || answer.status() == 403) {
            faults.add(role + " " + address + ": " + answer.status());
            return;
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (page.content().contains("??")) {
            faults.add(role + " " + address + " in " + language + " lacks a text: "
                    + page.content().replaceAll("(?s).*(\\?\\?[^?]*\\?\\?).*", "$1"));
        }
        try {
            Screenshots.page(page, "walk/" + role + "-" + language + address.replaceAll("[^a-zA-Z0-9]+", "-"));
        } catch (AssertionError violation) {
            faults.add(role + " " + address + " in " + language + ": " + violation.getMessage());
        }
    }

    /** Addresses that need a case, a task or a unit. */
    private static List<String> pagesOf(CaseWalk areas, CaseWalk commission, String role) {
        List<String> addresses = new ArrayList<>(List.of("/units/" + COMMUNE, "/bodies/" + COMMUNE, "/no-such-page"));
        for (CaseWalk walk : List.of(areas, commission)) {
            CaseKey key = walk.key();
            if (role.equals("official")) {
                walk.tasks().stream()
                        .filter(task -> task.getFormKey() != null)
                        .map(EveryPageWalk::page)
                        .forEach(addresses::add);
                addresses.add((key.process().equals("fix-polling-areas") ? "/territory" : "/bodies") + "/proposal?case="
                        + key);
            } else if (role.equals("auditor")) {
                addresses.add("/audit/cases/" + key);
            }
            addresses.add("/diagrams/" + key.process());
        }
        return addresses;
    }

    private static String page(Task task) {
        return task.getFormKey() + "?taskId=" + task.getId() + "&callbackUrl=/";
    }

    private void signIn(Page page, String role) {
        String user = Officials.clerk(UBND);
        if (!role.equals("official")) {
            user = "walk." + role;
            String group = role.equals("admin") ? "camunda-admin" : role + "-" + TinyProvince.PROVINCE_2021;
            if (accounts.find(user).isEmpty()) {
                accounts.createUsers(List.of(new NewUser(user, "Người Xem", "", Set.of(group))), Officials.PASSWORD);
            }
        }
        page.navigate(root() + "/login");
        page.fill("#username", user);
        page.fill("#password", Officials.PASSWORD);
        page.click("form.login button[type=submit]");
        page.waitForURL(root() + "/");
    }

    private void speak(Page page, String language) {
        page.navigate(root() + "/account/password");
        page.click(".lang button[value=" + language + "]");
        page.waitForURL(root() + "/account/password");
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
