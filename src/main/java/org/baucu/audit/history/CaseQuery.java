package org.baucu.audit.history;

import java.time.LocalDate;
import java.util.Locale;
import org.baucu.platform.tables.TableText;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an auditor looks for; empty means any. Parts are combined by "and".
 *
 * @param unit code of a unit, which stands for all below it too
 * @param body a kind of body ({@code hdnd}) or one body ({@code hdnd-08731}) that did something in the case
 * @param process process id
 * @param person user id, or part of a name, of who did something in the case
 * @param number how the number of a document begins, for example {@code 41/QĐ}
 * @param from first day of the period
 * @param to its last day
 * @param when what must lie in the period
 * @param code code of a violation that some version was refused for
 * @param late how it stands against the legal limit
 * @param sort by what
 * @param dir {@code asc} or {@code desc}
 */
public record CaseQuery(
        String unit,
        String body,
        String process,
        String person,
        String number,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
        When when,
        String code,
        Late late,
        Sort sort,
        Direction dir) {

    /** Which moment of a case must lie in the period. */
    public enum When {
        DECIDED,
        OPENED,
        LIMIT
    }

    /** How a case stands against its legal limit. */
    public enum Late {
        ANY,
        /** Decided after it, or not decided though it has passed. */
        LATE,
        DONE_LATE,
        OVERDUE,
        IN_TIME
    }

    /** By what the cases are sorted. */
    public enum Sort {
        LATENESS,
        LIMIT,
        DECIDED,
        REFUSALS,
        TITLE
    }

    /** In which direction they are sorted. */
    public enum Direction {
        ASC,
        DESC
    }

    public CaseQuery {
        unit = TableText.clean(unit);
        body = TableText.clean(body);
        process = TableText.clean(process);
        person = TableText.clean(person);
        number = TableText.clean(number).toUpperCase(Locale.ROOT);
        code = TableText.clean(code).toUpperCase(Locale.ROOT);
        when = when == null ? When.DECIDED : when;
        late = late == null ? Late.ANY : late;
        sort = sort == null ? Sort.LATENESS : sort;
        dir = dir == null ? (sort == Sort.LIMIT || sort == Sort.TITLE ? Direction.ASC : Direction.DESC) : dir;
    }

    /** Whether it leaves nothing out. */
    public boolean isEverything() {
        return unit.isEmpty()
                && body.isEmpty()
                && process.isEmpty()
                && person.isEmpty()
                && number.isEmpty()
                && from == null
                && to == null
                && code.isEmpty()
                && late == Late.ANY;
    }
}
