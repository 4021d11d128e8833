package org.baucu.audit.history;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.platform.work.Evidence;

/**
 * A document that proves a step, with its file and the figures of the meeting that decided.
 *
 * @param number as it stands on the document
 * @param signer who signed it, empty for a dispatch
 * @param meeting figures of the meeting, empty where none was held
 */
public record FiledDocument(
        Evidence.Kind kind,
        String number,
        LocalDate date,
        String signer,
        Optional<FiledFile> file,
        Optional<Meeting> meeting) {

    /**
     * @param size bytes
     * @param sha256 hex
     */
    public record FiledFile(String id, String name, long size, String sha256) {}

    /** Figures of a meeting (Điều 26). */
    public record Meeting(int members, int present, int inFavour, Optional<FiledFile> minutes) {}
}
