package org.baucu.nomination;

/**
 * A candidate of the register.
 *
 * @param id stable id, the same from the nomination to the count
 * @param council what the person stands for
 * @param source who put it forward
 * @param nominatedBy name of the agency or hamlet, empty for the self-nominated
 * @param person the person
 * @param personKey keyed hash of the identity number, the same for the same person in every council; empty while it is unknown
 * @param state how far it has come
 * @param reason why it stands no more, empty while it does
 * @param unitNumber electoral unit, 0 before the list
 * @param listOrder place on the list of the unit, 0 before the list
 */
public record Candidate(
        String id,
        Council council,
        CandidateSource source,
        String nominatedBy,
        PersonData person,
        String personKey,
        CandidateState state,
        String reason,
        int unitNumber,
        int listOrder) {

    /** Whether the identity number is known. */
    public boolean identified() {
        return !personKey.isEmpty();
    }
}
