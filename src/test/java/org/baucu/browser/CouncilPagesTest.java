package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.ListContent;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.RoundContent;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.VoiceContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * The first page of every kind of case between the structure of a council and the day before the vote, in one language each, in turn; the whole of
 * it is {@link EveryPageWalk}'s.
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
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:council-pages;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class CouncilPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Stage stage;

    @Autowired
    CouncilWay way;

    @Autowired
    TaskPages pages;

    private final Set<String> seen = new HashSet<>();
    private Play play;

    @AfterEach
    void clear() {
        stage.clear(play);
    }

    @Test
    void the_pages_of_each_kind_of_case_hold_to_wcag_at_both_sizes_and_lack_no_text(Page page) {
        PageLooks looks = new PageLooks(page, port);
        play = way.begin();
        way.untilTheSecondConference(walk -> look(looks, walk));
        way.untilTheThirdConference(walk -> look(looks, walk));
        way.untilTheCampaign(walk -> look(looks, walk));
        way.removalAndPetitions(walk -> look(looks, walk));
        assertThat(seen).as("kinds of pages").hasSizeGreaterThan(20);
        assertThat(looks.faults()).isEmpty();
    }

    /** Each path once for a process; what is decided and sent looks the same everywhere. */
    private void look(PageLooks looks, CaseWalk walk) {
        pages.of(walk).forEach((address, reader) -> {
            String path = address.substring(0, address.indexOf('?'));
            boolean common =
                    path.equals("/work/decision") || path.equals("/work/dispatch") || path.equals("/work/agreement");
            if (seen.add(common ? path : path + " " + walk.key().process())) {
                looks.as(reader).at(address, List.of(seen.size() % 2 == 0 ? "vi" : "en"));
            }
        });
    }
}
