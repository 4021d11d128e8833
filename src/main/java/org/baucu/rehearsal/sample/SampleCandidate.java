package org.baucu.rehearsal.sample;

import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.PersonData;

/**
 * A candidate who does not exist.
 *
 * @param number running number within the council, from 1
 * @param source who puts the person forward
 * @param nominatedBy the agency or hamlet, empty for the self-nominated
 * @param person the person
 * @param identityNumber 12 digits that no card has: their first three name no province
 * @param fate how far the candidate comes
 * @param unitNumber electoral unit of the list, 0 for who does not come that far
 */
public record SampleCandidate(
        int number,
        CandidateSource source,
        String nominatedBy,
        PersonData person,
        String identityNumber,
        CandidateFate fate,
        int unitNumber) {}
