package org.baucu.calendar;

import java.util.Set;
import org.baucu.platform.work.CaseKey;

/**
 * What the plan calls a phase: its process, with {@code ~n} where a council goes through the process several times by the law, as in
 * {@code consultation-round~2}.
 *
 * @param process process id
 * @param number which time, from 1; 0 where the process runs once
 */
public record PhaseCode(String process, int number) {

    private static final String MARK = "~";
    /** Processes of which each council has several cases that the law dates one by one; the case key ends in the number. */
    private static final Set<String> REPEATED = Set.of("allocate-structure", "consultation-round");

    /** Reads a code as it stands in the plan. */
    public static PhaseCode parse(String code) {
        String[] parts = code.split(MARK, 2);
        return new PhaseCode(parts[0], parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** The phase that a case belongs to. */
    public static PhaseCode of(CaseKey key) {
        String number = key.sequence().substring(key.sequence().lastIndexOf('.') + 1);
        return REPEATED.contains(key.process()) && number.matches("\\d{1,3}")
                ? new PhaseCode(key.process(), Integer.parseInt(number))
                : new PhaseCode(key.process(), 0);
    }

    /** The sequence of this phase's case of a council: its code, with the number where the phase has one. */
    public String sequence(String council) {
        return number == 0 ? council : council + "." + number;
    }

    @Override
    public String toString() {
        return number == 0 ? process : process + MARK + number;
    }
}
