package org.baucu.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.baucu.identity.Browser;
import org.baucu.identity.PageAddresses;
import org.baucu.testsupport.CommissionCase;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of the table of routes that needs only its address opens for its roles while there are cases, in both languages. */
@EngineTest
class EveryPageOpensTest extends CommissionCase {

    @ParameterizedTest
    @CsvSource({
        "official,ubnd-" + TinyProvince.COMMUNE,
        "coordinator,coordinator-26",
        "auditor,auditor-26",
        "auditor,auditor-" + TinyProvince.COMMUNE,
        "admin,camunda-admin"
    })
    void every_page_of_a_role_opens_in_both_languages(String role, String group) {
        walk.proposeUnlawfully();
        Browser browser = login(officials.member(group));
        List<String> faults = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            browser.postWithToken(
                    "/language",
                    java.util.Map.of("lang", language),
                    Browser.token(browser.get("/account/password").body()));
            for (String address : PageAddresses.of(role)) {
                HttpResponse<String> answer = browser.get(address);
                if (answer.statusCode() >= 500 || answer.body().contains("??")) {
                    faults.add(address + " in " + language + ": " + answer.statusCode());
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
