package org.baucu.platform.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baucu.platform.Violation;

/** The cases ("hồ sơ"): one document of one body, from its opening to its dispatch. */
public interface Cases {

    /** Opens a case; called by the prepare step of each phase. */
    void open(NewCase newCase);

    Optional<CaseFile> find(CaseKey key);

    /** The case that a process instance carries. */
    Optional<CaseFile> ofInstance(String processInstanceId);

    /** Stores what is wrong with the current version in place of what was wrong before; empty when it is lawful. */
    void violations(CaseKey key, List<Violation> violations);

    /** What is wrong with the current version. */
    List<Violation> violations(CaseKey key);

    /** Marks the case decided now; late if the legal limit has passed. */
    void decided(CaseKey key);

    /** Marks the case closed, its document sent; what ends without a decision, as a dossier handed on does, is settled by ending. */
    void close(CaseKey key);

    /**
     * Closes a case that the law itself ends at its legal limit, as it does a petition once nothing is decided any more: what was not decided
     * is settled at that limit, whenever the program comes to it, and is not late.
     */
    void closeAtLimit(CaseKey key);

    /** Documents of the case in the order they came. */
    List<Evidence> documents(CaseKey key);

    /** The same with the bodies that gave them. */
    List<CaseDocument> documentsByBody(CaseKey key);

    /** Moves the limits of an open case, after a change of the calendar; the old ones stay in its history. */
    void moveLimits(CaseKey key, Optional<Instant> legalLimit, Optional<Instant> workingLimit);

    /** Cases of an election that are not closed. */
    List<CaseFile> notClosed(String election);

    /**
     * What is needed to open a case.
     *
     * @param key its business key
     * @param processInstanceId the engine's process instance
     * @param titleVi title as an official reads it, for example "Thành lập Ủy ban bầu cử xã Thanh Trù"
     * @param milestone code of the milestone that limits it
     * @param legalLimit last instant the law allows, empty if none
     * @param workingLimit the plan's earlier limit, empty if none
     */
    record NewCase(
            CaseKey key,
            String processInstanceId,
            String titleVi,
            String milestone,
            Optional<Instant> legalLimit,
            Optional<Instant> workingLimit) {}
}
