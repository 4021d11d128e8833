package org.baucu.progress.web;

import java.util.List;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.Counts;
import org.baucu.progress.PhaseCount;

/**
 * A phase as the page writes it.
 *
 * @param limits "07/02/2021", "07/02/2021 – 14/03/2021" or a dash
 * @param total all levels
 * @param levels one line for each level that acts
 */
record PhaseLine(String process, String nameVi, String limits, CountLine total, List<CountLine> levels) {

    static PhaseLine of(PhaseCount phase) {
        String first = phase.firstLimit().map(VietnamTime::format).orElse("–");
        String last = phase.lastLimit().map(VietnamTime::format).orElse("–");
        return new PhaseLine(
                phase.process(),
                phase.nameVi(),
                first.equals(last) ? first : first + " – " + last,
                new CountLine("", phase.total()),
                phase.levels().stream()
                        .map(l -> new CountLine(capital(l.level().nameVi()), l.counts()))
                        .toList());
    }

    /** As in "Cấp huyện". */
    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.forLanguageTag("vi")) + words.substring(1);
    }

    /** Counts of a line, with the widths of its bar in tenths of a percent. */
    record CountLine(String nameVi, Counts counts) {

        public long doneWidth() {
            return width(counts.done());
        }

        public long lateWidth() {
            return width(counts.late());
        }

        public long runWidth() {
            return width(counts.running());
        }

        public long soonWidth() {
            return width(counts.soon());
        }

        public long overWidth() {
            return width(counts.over());
        }

        public long percent() {
            return counts.total() == 0 ? 0 : counts.finished() * 100 / counts.total();
        }

        private long width(long part) {
            return counts.total() == 0 ? 0 : part * 1000 / counts.total();
        }
    }
}
