package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.List;
import org.baucu.audit.history.FiledDocument;
import org.baucu.platform.Violation;

/**
 * A happening as the page shows it, all words chosen.
 *
 * @param tone class of its dot: r work, w warning, e refusal, o done, n other
 * @param step name of the step, empty for none
 * @param who name of who did it, or the program
 * @param body name of the body in whose name, empty for none
 * @param behalf name of who is substituted, empty for nobody
 * @param facts further values, label and text
 * @param changes values before and after
 * @param seal state of its entries in the ledger: sealed, waiting, missing
 * @param entries numbers of its entries
 * @param laws tables of the law that were applied
 * @param contradicted what the ledger says differently, in words, empty for nothing
 * @param version number of the submitted version whose content can be looked at, 0 for none
 * @param candidate id of the candidate it is about, empty for none
 * @param minor whether it is the program's own step, left out unless asked for
 */
record HappeningView(
        String day,
        String time,
        String tone,
        String icon,
        String title,
        String step,
        String who,
        String body,
        String behalf,
        List<Violation> violations,
        DocumentView document,
        String reason,
        List<Fact> facts,
        List<Changed> changes,
        List<LawView> laws,
        DiffView diff,
        String seal,
        List<Long> entries,
        String contradicted,
        int version,
        String candidate,
        boolean minor) {

    /** The same with tables of the law that were applied at the same step right after its own. */
    HappeningView withLaws(HappeningView next) {
        List<LawView> all = new ArrayList<>(laws);
        all.addAll(next.laws());
        List<Long> numbers = new ArrayList<>(entries);
        numbers.addAll(next.entries());
        return new HappeningView(
                day,
                time,
                tone,
                icon,
                title,
                step,
                who,
                body,
                behalf,
                violations,
                document,
                reason,
                facts,
                changes,
                all,
                diff,
                seal,
                numbers,
                contradicted,
                version,
                candidate,
                minor);
    }

    /** Whether another is tables of the law applied at the same step and sealed alike. */
    boolean sameStepOfLaw(HappeningView next) {
        return !laws.isEmpty()
                && !next.laws().isEmpty()
                && step.equals(next.step())
                && time.equals(next.time())
                && day.equals(next.day())
                && seal.equals(next.seal());
    }

    /** A value with what it is. */
    record Fact(String label, String text) {}

    /** A value before and after. */
    record Changed(String label, String before, String after) {}

    /**
     * A document in words.
     *
     * @param title for example "Quyết định số 41/QĐ-UBND, ngày 02/04/2021"
     * @param meeting figures of the meeting in words, empty for none
     */
    record DocumentView(String title, String signer, FileView file, String meeting, FileView minutes) {}

    /** @param size for example "312 KB" */
    record FileView(String id, String name, String size, String sha256) {

        static FileView of(FiledDocument.FiledFile file) {
            return new FileView(file.id(), file.name(), Math.max(1, file.size() / 1024) + " KB", file.sha256());
        }

        /** The hash shortened for the eye. */
        public String shortHash() {
            return sha256.substring(0, 8) + "…" + sha256.substring(sha256.length() - 8);
        }
    }

    /**
     * A table of the law with what went in and what came out.
     *
     * @param rows outputs, one list of texts a row, in the order of the columns
     */
    record LawView(String decision, String name, List<Fact> inputs, List<String> columns, List<List<String>> rows) {}

    /**
     * What a version changed.
     *
     * @param first whether there is no version to compare with
     * @param left how many changes are not shown
     */
    record DiffView(boolean first, int before, int after, List<PlaceView> places, int left, int leftPlaces) {}

    /** What changed at one place. */
    record PlaceView(String label, int before, int after, List<RowView> rows) {}

    /**
     * A changed row.
     *
     * @param what Thêm, Bớt, Sửa
     * @param text what anybody may see of it
     */
    record RowView(String css, String what, String text, List<Changed> changes) {}
}
