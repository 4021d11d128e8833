package org.baucu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;

/**
 * A change of an election's calendar, by a document of whoever may decide it.
 *
 * @param id its id, which the replaced milestones carry
 * @param electionId the election
 * @param caseKey business key of the process that carries it through, empty where it was recorded without one
 * @param electionDay the new election day, empty when it stays; every limit is then computed anew
 * @param shift one limit moved by itself, empty for none; it holds over what is computed
 * @param reasonVi why, in the words of the document
 * @param document what decides it
 * @param proposedAt when it was entered
 * @param oldElectionDay the election day before it
 * @param appliedAt when the calendar was changed, empty while it is only proposed
 */
public record CalendarChange(
        String id,
        String electionId,
        Optional<CaseKey> caseKey,
        Optional<LocalDate> electionDay,
        Optional<Shift> shift,
        String reasonVi,
        Document document,
        Instant proposedAt,
        LocalDate oldElectionDay,
        Optional<Instant> appliedAt) {

    /**
     * One limit moved.
     *
     * @param milestone code of the milestone
     * @param day its new last day, Asia/Ho_Chi_Minh
     */
    public record Shift(String milestone, LocalDate day) {}

    /**
     * The document that decides the change.
     *
     * @param number for example "77/NQ-HĐBCQG"
     * @param date its date, Asia/Ho_Chi_Minh
     * @param signer who signed
     * @param fileId the stored file, see {@link org.baucu.platform.files.StoredFiles}
     */
    public record Document(String number, LocalDate date, String signer, Optional<String> fileId) {

        /** As a page quotes it: "Văn bản số 77/NQ-HĐBCQG ngày 02/04/2021"; the number shows the kind of document. */
        public String quoted() {
            return "Văn bản số " + number + " ngày " + VietnamTime.format(date);
        }
    }

    /**
     * What is asked for.
     *
     * @param electionDay new election day, empty when it stays
     * @param shift one limit moved by itself
     */
    public record Proposal(
            String electionId,
            Optional<CaseKey> caseKey,
            Optional<LocalDate> electionDay,
            Optional<Shift> shift,
            String reasonVi,
            Document document) {}
}
