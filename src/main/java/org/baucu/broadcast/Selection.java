package org.baucu.broadcast;

import java.util.Set;
import java.util.TreeSet;
import org.baucu.election.Level;
import org.baucu.platform.Ordered;

/**
 * Which bodies of a coordinator's scope are told; an empty part leaves nothing out.
 *
 * @param types kinds of bodies, for example {@code ubnd}
 * @param levels levels of the units they belong to
 * @param units codes of units, each with all below it
 * @param process a phase: only bodies with an open task in it; empty for none
 * @param state how the cases of the phase stand: {@code over}, {@code soon} or {@code open}
 */
public record Selection(Set<String> types, Set<Level> levels, Set<String> units, String process, State state) {

    /** How the cases of a phase stand against their legal limit. */
    public enum State {
        /** The limit has passed. */
        OVER,
        /** It comes within three days. */
        SOON,
        /** Any case that is not done. */
        OPEN;

        /** As stored and in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Selection {
        types = Ordered.set(types);
        levels = Ordered.set(levels);
        units = Ordered.set(units);
    }

    /** As stored and kept in the record: codes only. */
    String codes() {
        TreeSet<String> levelCodes = new TreeSet<>();
        levels.forEach(level -> levelCodes.add(level.code()));
        String units = String.join(",", new TreeSet<>(this.units));
        return "types=" + String.join(",", new TreeSet<>(types)) + ";levels=" + String.join(",", levelCodes) + ";units="
                + (units.length() > 1500 ? this.units.size() + " units" : units) + ";process=" + process + ";state="
                + (process.isEmpty() ? "" : state.code());
    }
}
