package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The checks that every browser test runs find what they are for. */
@BrowserTest
class PageWatchTest {

    @Test
    void another_host_is_another_host_whatever_the_address_looks_like() {
        assertThat(PageWatch.leavesTheHost("https://fonts.example/127.0.0.1")).isTrue();
        assertThat(PageWatch.leavesTheHost("wss://127.0.0.1.example/live")).isTrue();
        assertThat(PageWatch.leavesTheHost("http://127.0.0.1:8080/assets/baucu.css?a={b}"))
                .isFalse();
        assertThat(PageWatch.leavesTheHost("data:font/woff2;base64,d09GMg==")).isFalse();
        assertThat(PageWatch.leavesTheHost("about:blank")).isFalse();
    }

    @Test
    void a_page_that_asks_another_host_and_one_that_breaks_its_policy_are_noted(Page page) {
        try (var pages = page.context().browser().newContext()) {
            PageWatch watch = PageWatch.of(pages);
            Page careless = pages.newPage();
            careless.route("**/*", route -> route.abort());
            careless.setContent(
                    "<html><head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"></head>"
                            + "<body><script>1</script><img src=\"http://elsewhere.example/a.png\"></body></html>");
            assertThat(watch.faults())
                    .anyMatch(fault -> fault.contains("http://elsewhere.example/a.png"))
                    .anyMatch(fault -> fault.contains("Content Security Policy"));
        }
    }

    @Test
    void a_page_without_contrast_and_one_that_scrolls_sideways_are_refused(Page page) {
        page.setContent("<html lang=\"vi\"><title>x</title><main><p style=\"color:#ccc\">Mờ</p></main></html>");
        assertThatThrownBy(() -> Accessibility.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("color-contrast");
        page.setContent("<html lang=\"vi\"><title>x</title><main><p style=\"width:500px\">Rộng</p></main></html>");
        assertThatThrownBy(() -> Accessibility.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("390×844")
                .hasMessageContaining("p. ends at 50");
    }
}
