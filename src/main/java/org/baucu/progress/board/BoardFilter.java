package org.baucu.progress.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.progress.CaseState;

/**
 * What of the board is asked for; it stands in the address, so that it can be passed on.
 *
 * @param unit the unit that is opened
 * @param body kind of body that a task has to wait for
 * @param process the only phase
 * @param state the state to look for
 * @param all whether every unit down to the communes has a row
 * @param part the part of the work whose phases are shown
 */
public record BoardFilter(
        Optional<String> unit,
        Optional<String> body,
        Optional<String> process,
        Optional<CaseState> state,
        boolean all,
        Optional<Part> part) {

    public static final BoardFilter NONE = new BoardFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

    /** Reads the parameters of an address; a word that means nothing asks for nothing. */
    public static BoardFilter of(String unit, String body, String process, String state, String rows, String part) {
        return new BoardFilter(
                given(unit), given(body), given(process), CaseState.of(state), rows.equals("all"), Part.of(part));
    }

    /** The part of the work that is shown: that of the only phase, else the one asked for, else the first. */
    public Part shownPart() {
        return process.map(Part::ofPhase).or(() -> part).orElse(Part.PREPARATION);
    }

    /** Whether a phase has a column. */
    public boolean shows(Phase phase) {
        return process.map(phase.process()::equals).orElseGet(() -> Part.ofPhase(phase.process()) == shownPart());
    }

    /** Whether units without a match are left out. */
    public boolean selects() {
        return body.isPresent() || state.isPresent();
    }

    public BoardFilter withUnit(String code) {
        return new BoardFilter(Optional.ofNullable(code), body, process, state, all, part);
    }

    /** Looks for a state, or for none if it is the one looked for already. */
    public BoardFilter toggled(CaseState wanted) {
        return new BoardFilter(
                unit, body, process, Optional.of(wanted).filter(s -> !state.equals(Optional.of(s))), all, part);
    }

    public BoardFilter withAll(boolean wanted) {
        return new BoardFilter(unit, body, process, state, wanted, part);
    }

    /** Another part of the work; a phase of this one is let go. */
    public BoardFilter withPart(Part wanted) {
        return new BoardFilter(unit, body, Optional.empty(), state, all, Optional.of(wanted));
    }

    public BoardFilter onlyUnit() {
        return new BoardFilter(unit, Optional.empty(), Optional.empty(), Optional.empty(), all, part);
    }

    /** As the parameters of an address: empty or with a leading question mark. */
    public String query() {
        List<String> parts = new ArrayList<>();
        unit.ifPresent(u -> parts.add("unit=" + u));
        body.ifPresent(b -> parts.add("body=" + b));
        process.ifPresent(p -> parts.add("phase=" + p));
        state.ifPresent(s -> parts.add("state=" + s.code()));
        if (all) {
            parts.add("rows=all");
        }
        part.ifPresent(p -> parts.add("part=" + p.code()));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** Codes only: nothing that would have to be escaped in an address. */
    private static Optional<String> given(String word) {
        return Optional.of(word).filter(w -> w.matches("[a-z0-9~-]{1,60}"));
    }
}
