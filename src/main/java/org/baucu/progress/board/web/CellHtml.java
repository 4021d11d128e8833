package org.baucu.progress.board.web;

import java.util.List;
import org.baucu.progress.board.web.CellView.Segment;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes cells as HTML. A large province has thousands of them on a page, and a template takes some twenty times as long for each; every text is
 * escaped here.
 */
final class CellHtml {

    /** Characters that a cell of eleven phases holds in its usual size: 850/1270 still, 1270/1270 no more. */
    private static final int NARROW = 8;

    private final StringBuilder html = new StringBuilder();
    private final String root;

    /** @param root address of the program's root, with a slash at its end */
    private CellHtml(String root) {
        this.root = root;
    }

    /** Cells of a row. */
    static String cells(List<CellView> cells, String root) {
        CellHtml out = new CellHtml(root);
        cells.forEach(out::cell);
        return out.html.toString();
    }

    /** Marks of a commune's line. */
    static String marks(List<CellView> marks, String root) {
        CellHtml out = new CellHtml(root);
        marks.forEach(out::mark);
        return out.html.toString();
    }

    private void cell(CellView c) {
        html.append("<td role=\"gridcell\"");
        attribute("id", c.id());
        attribute("class", c.first() ? "gs" : "");
        attribute("data-label", c.phase());
        html.append('>');
        if (c.href().isEmpty()) {
            html.append("<span class=\"cell blank\" tabindex=\"-1\" aria-hidden=\"true\"></span></td>");
            return;
        }
        html.append("<a tabindex=\"-1\"");
        attribute("href", root + c.href().substring(1));
        attribute("class", "cell " + c.css() + (c.bar().isEmpty() ? "" : " agg") + (c.dim() ? " dim" : ""));
        attribute("aria-label", c.label());
        attribute("title", c.label());
        html.append('>');
        icon(c.icon(), "i " + c.icon());
        if (!c.text().isEmpty()) {
            html.append(c.text().length() > NARROW ? "<span class=\"v long\">" : "<span class=\"v\">")
                    .append(HtmlUtils.htmlEscape(c.text(), "UTF-8"))
                    .append("</span>");
        }
        bar(c.bar());
        html.append("</a></td>");
    }

    private void mark(CellView m) {
        html.append("<i");
        attribute("class", "m " + m.css() + (m.first() ? " gs" : "") + (m.dim() ? " dim" : ""));
        attribute("title", m.label());
        html.append('>');
        icon(m.icon(), "i");
        html.append("</i>");
    }

    private void icon(String name, String css) {
        if (!name.isEmpty()) {
            html.append("<svg");
            attribute("class", css);
            html.append(" aria-hidden=\"true\"><use");
            attribute("href", root + "assets/icons.svg#i-" + name);
            html.append("></use></svg>");
        }
    }

    private void bar(List<Segment> segments) {
        if (segments.isEmpty()) {
            return;
        }
        html.append("<svg class=\"bar3\" aria-hidden=\"true\" viewBox=\"0 0 1000 3\" preserveAspectRatio=\"none\">");
        for (Segment s : segments) {
            html.append("<rect height=\"3\" x=\"")
                    .append(s.x())
                    .append("\" width=\"")
                    .append(s.width())
                    .append('"');
            attribute("class", "s-" + s.state());
            html.append("></rect>");
        }
        html.append("</svg>");
    }

    private void attribute(String name, String value) {
        if (!value.isEmpty()) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(HtmlUtils.htmlEscape(value, "UTF-8"))
                    .append('"');
        }
    }
}
