package org.baucu.platform.rows;

import org.baucu.platform.web.Words;
import org.baucu.platform.work.WorkItem;
import org.springframework.stereotype.Component;

/** How columns and pages are called in the language of the page. */
@Component("rowLabels")
public class RowLabels {

    private final Words words;

    public RowLabels(Words words) {
        this.words = words;
    }

    /** The message {@code <prefix>.column.<key>}, or the heading where there is none. */
    public String of(String prefix, Column column) {
        return words.find(prefix + ".column." + column.key()).orElse(column.heading());
    }

    /** The message {@code <prefix>.<column>.<code>}, or {@code rows.option.<column>.<code>}, or the label where there is neither. */
    public String option(String prefix, Column column, Column.Option option) {
        String key = column.key() + "." + option.code();
        return words.find(prefix + "." + key)
                .or(() -> words.find("rows.option." + key))
                .orElse(option.label());
    }

    /** A text of a column as it is read: an option by what it is called. */
    public String shown(String prefix, Column column, String text) {
        return column.options().stream()
                .filter(option -> option.code().equals(text))
                .map(option -> option(prefix, column, option))
                .findFirst()
                .orElse(text);
    }

    /** The message {@code <prefix>.head}, what the fields above the table are called together; empty where there is none. */
    public String above(String prefix) {
        return words.find(prefix + ".head").orElse("");
    }

    /** The message {@code <prefix>.title}, or the name of the task where there is none. */
    public String title(String prefix, WorkItem item) {
        return words.find(prefix + ".title").orElse(item.nameVi());
    }
}
