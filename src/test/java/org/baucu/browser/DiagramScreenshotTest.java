package org.baucu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws every process with the script of the diagram page and keeps its picture; what is drawn must be whole and readable. */
@BrowserTest
class DiagramScreenshotTest {

    private static final DiagramCatalog CATALOG = new DiagramCatalog();
    private static final int MARGIN = 24;
    private static StaticSite site;

    @BeforeAll
    static void serve() throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Diagram diagram : CATALOG.all()) {
            texts.put(
                    "/diagrams/" + diagram.id() + ".bpmn",
                    CATALOG.xml(diagram.id()).orElseThrow());
            texts.put("/diagrams/" + diagram.id() + ".html", page(diagram.id(), "", ""));
        }
        texts.put(
                "/walked.html",
                page("establish-commission", "user_ProposeMembers service_ValidateMembers", "user_AgreeMembers"));
        texts.put("/missing.html", page("no-such-process", "", ""));
        site = new StaticSite(texts);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<String> processes() {
        return CATALOG.all().stream().map(Diagram::id);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void draws_each_process_whole(String id, Page page) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        open(page, "/diagrams/" + id + ".html");
        naturalSize(page);

        assertThat(complaints).isEmpty();
        assertThat(page.locator("#diagram").getAttribute("data-warnings")).isEqualTo("0");
        assertThat(page.locator(".bjs-powered-by"))
                .as("the watermark of bpmn.io")
                .satisfies(w -> assertThat(w.isVisible()).isTrue());
        CATALOG.find(id).orElseThrow().steps().forEach(step -> assertThat(
                        page.locator(".djs-shape[data-element-id=" + step.id() + "]")
                                .count())
                .as(step.id())
                .isEqualTo(1));
        assertThat(overflowing(page)).as("tasks whose text does not fit").isEmpty();
        assertThat(crossing(page))
                .as("labels that lie on each other or on a task")
                .isEmpty();
        Screenshots.part(page.locator("#diagram"), "diagram-" + id);
    }

    @Test
    void shows_where_a_case_has_been_and_where_it_stands(Page page) {
        open(page, "/walked.html");
        assertThat(page.locator(".walked.done").allTextContents()).containsExactly("Đã thực hiện");
        assertThat(page.locator(".walked.current").allTextContents()).containsExactly("Đang thực hiện");
        assertThat(page.locator(".walked.current").isVisible()).isTrue();
        assertThat(page.locator(".walked-done").count()).isEqualTo(2);
        Screenshots.part(page.locator("body"), "diagram-walked");
    }

    @Test
    void says_so_when_there_is_nothing_to_draw(Page page) {
        page.navigate(site.address("/missing.html"));
        page.waitForSelector(
                "#diagram[data-state=failed]",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(page.locator("#diagram-error").isVisible()).isTrue();
    }

    @Test
    void zooms_by_buttons(Page page) {
        open(page, "/diagrams/establish-commission.html");
        double before = zoom(page);
        page.click("[data-zoom=in]");
        assertThat(zoom(page)).isGreaterThan(before);
        page.click("[data-zoom=fit]");
        assertThat(zoom(page)).isCloseTo(before, Offset.offset(0.001));
    }

    private static void open(Page page, String path) {
        page.navigate(site.address(path));
        page.waitForSelector("#diagram[data-state=drawn]");
    }

    /** Makes the frame as large as the drawing, so that the picture is at full size. */
    private static void naturalSize(Page page) {
        page.evaluate(
                """
                margin => {
                  const box = document.getElementById('diagram');
                  const layer = box.querySelector('.viewport');
                  const all = layer.getBBox();
                  box.style.width = Math.ceil(all.width + 2 * margin) + 'px';
                  box.style.height = Math.ceil(all.height + 2 * margin + 30) + 'px';
                  layer.setAttribute('transform', `matrix(1 0 0 1 ${margin - all.x} ${margin - all.y})`);
                }""",
                MARGIN);
    }

    @SuppressWarnings("unchecked")
    private static List<String> overflowing(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                () => [...document.querySelectorAll('.djs-shape')].filter(shape => {
                  const rect = shape.querySelector('.djs-visual > rect');
                  const text = shape.querySelector('.djs-visual > text');
                  if (!rect || !text) return false;
                  const r = rect.getBoundingClientRect(), t = text.getBoundingClientRect();
                  return t.left < r.left || t.right > r.right || t.top < r.top || t.bottom > r.bottom;
                }).map(shape => shape.dataset.elementId)""");
    }

    @SuppressWarnings("unchecked")
    private static List<String> crossing(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                () => {
                  const box = e => { const r = e.getBoundingClientRect(); return {l: r.left + 1, r: r.right - 1, t: r.top + 1, b: r.bottom - 1}; };
                  const hit = (a, b) => a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b;
                  const name = e => e.closest('.djs-element').dataset.elementId;
                  const labels = [...document.querySelectorAll('.djs-shape[data-element-id$=_label] .djs-visual > text')];
                  const tasks = [...document.querySelectorAll('.djs-shape .djs-visual > rect:first-child')]
                    .filter(r => !name(r).startsWith('sub_') && !name(r).endsWith('_label'));
                  const found = [];
                  labels.forEach((a, i) => {
                    labels.slice(i + 1).filter(b => hit(box(a), box(b))).forEach(b => found.push(name(a) + ' on ' + name(b)));
                    tasks.filter(t => hit(box(a), box(t))).forEach(t => found.push(name(a) + ' on ' + name(t)));
                  });
                  return found;
                }""");
    }

    private static double zoom(Page page) {
        return ((Number) page.evaluate("() => document.querySelector('.viewport').getCTM().a")).doubleValue();
    }

    private static String page(String id, String done, String current) throws IOException {
        String dist = "/webjars/bpmn-js/" + version() + "/dist";
        return """
                <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
                <link rel="stylesheet" href="/assets/baucu.css"><link rel="stylesheet" href="%2$s/assets/diagram-js.css">
                <link rel="stylesheet" href="/assets/diagram.css"></head><body>
                <span id="diagram-tools" hidden><button data-zoom="out">−</button><button data-zoom="in">+</button><button data-zoom="fit">=</button></span>
                <div id="diagram" class="diagram" data-source="/diagrams/%1$s.bpmn" data-done="%3$s" data-current="%4$s"></div>
                <p id="diagram-error" hidden>Không hiển thị được sơ đồ.</p>
                <script src="%2$s/bpmn-navigated-viewer.production.min.js"></script><script src="/assets/diagram.js"></script></body></html>
                """
                .formatted(id, dist, done, current);
    }

    private static String version() throws IOException {
        try (InputStream in = DiagramScreenshotTest.class
                .getClassLoader()
                .getResourceAsStream("META-INF/maven/org.webjars.npm/bpmn-js/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }
}
