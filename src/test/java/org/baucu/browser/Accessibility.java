package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;
import java.util.function.Supplier;

/** Holds an own page to WCAG 2.0–2.2 A and AA by axe-core, on a desk and on a phone, where it must not scroll sideways either. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final ViewportSize DESK = new ViewportSize(1366, 768);
    private static final ViewportSize PHONE = new ViewportSize(390, 844);

    private Accessibility() {}

    /**
     * Fails with what axe-core finds at 1366×768 and at 390×844. The engine's own web applications are left out.
     *
     * @param page as it stands; its size is given back
     */
    public static void check(Page page) {
        if (page.url().contains("/camunda/")) {
            return;
        }
        for (ViewportSize size : List.of(PHONE, DESK)) {
            at(size, page, () -> {
                String where = page.url() + " at " + size.width + "×" + size.height;
                assertThat(violations(page)).as("axe-core on " + where).isEmpty();
                assertThat(tooWide(page))
                        .as("what is wider than the page on " + where)
                        .isEmpty();
                return page;
            });
        }
    }

    /** Does something at the size of a phone; the page's size is given back. */
    static <T> T onPhone(Page page, Supplier<T> act) {
        return at(PHONE, page, act);
    }

    private static <T> T at(ViewportSize size, Page page, Supplier<T> act) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(size.width, size.height);
        try {
            return act.get();
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + rule.getHelp() + "\n  " + node.getHtml() + "\n  "
                                        + node.getFailureSummary()))
                        .toList();
    }

    /** The elements that make the page scroll sideways; empty if it does not. */
    @SuppressWarnings("unchecked")
    private static List<String> tooWide(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) return [];
                          return [...document.body.querySelectorAll('*')]
                            .filter(e => e.getBoundingClientRect().right > width + 1)
                            .slice(0, 8)
                            .map(e => e.tagName.toLowerCase() + '.' + (e.getAttribute('class') || '') + ' ends at '
                              + Math.round(e.getBoundingClientRect().right) + ' of ' + width);
                        }""");
    }
}
