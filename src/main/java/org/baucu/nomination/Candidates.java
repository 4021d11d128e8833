package org.baucu.nomination;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.platform.work.CaseKey;

/**
 * The register of candidates. A person is typed once for a council and carried from the nomination to the ballot. What changes it writes a
 * step, which makes the time line and an entry of the record.
 */
public interface Candidates {

    /** All candidates of a council, by name as lists order them. */
    List<Candidate> of(Council council);

    /** The candidates of a council in one of these states, by name. */
    List<Candidate> in(Council council, CandidateState... states);

    /** A candidate by id, whatever became of it. */
    Optional<Candidate> find(String id);

    /** Those that a case entered, by name. */
    List<Candidate> ofCase(CaseKey key);

    /** Those of an election with this name (any spelling) and date of birth who still stand. */
    List<Candidate> named(String election, String fullName, LocalDate birthDate);

    /** Enters a person as proposed; gives the id. */
    String enter(CaseKey enteredBy, NewCandidate candidate);

    /**
     * Makes what a case proposes these persons: who was entered before under the same name and date of birth keeps the id, who is not among
     * them any more is struck out if still only proposed. Gives the ids in the same order.
     */
    List<String> enterAll(CaseKey enteredBy, List<NewCandidate> all);

    /**
     * Corrects the data of a person.
     *
     * @param note why, for the time line
     */
    void correct(String id, PersonData person, CaseKey why, String note);

    /**
     * Keeps the identity number of a candidate: a keyed hash to find the same person by, and the number encrypted.
     *
     * @throws org.baucu.platform.RefusedException if it cannot be a number of a card
     */
    void identify(String id, String identityNumber);

    /**
     * What the person with this number stands for in the whole province, without those who stand no more.
     *
     * @param exceptId a candidate to leave out, empty for none
     */
    Set<ElectedBody> standsFor(String election, String identityNumber, String exceptId);

    /** Those with this number in a council who still stand. */
    List<Candidate> identified(Council council, String identityNumber);

    /** The identity number in clear; empty while it is unknown. */
    Optional<String> identityNumber(String id);

    /** Brings a candidate into a state; the step has the state's code. */
    void move(String id, CandidateState state, CaseKey why, String reason);

    /** The same for several with one reason. */
    void moveAll(Collection<String> ids, CandidateState state, CaseKey why, String reason);

    /** Places candidates on the lists of electoral units. */
    void assign(Map<String, Placement> placements);

    /** Writes a step that changes no state. */
    void step(String id, CaseKey why, String code, String note);

    /** The way of a candidate, the first step first. */
    List<CandidateStep> steps(String id);
}
