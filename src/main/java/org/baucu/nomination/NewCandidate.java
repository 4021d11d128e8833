package org.baucu.nomination;

/**
 * A person to be entered in the register.
 *
 * @param nominatedBy name of the agency or hamlet, empty for the self-nominated
 */
public record NewCandidate(Council council, CandidateSource source, String nominatedBy, PersonData person) {}
