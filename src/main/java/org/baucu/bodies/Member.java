package org.baucu.bodies;

import java.time.LocalDate;

/**
 * A member of a body in charge of the election.
 *
 * @param fullName full name in NFC; personal data, never in a variable or a log
 * @param birthDate date of birth
 * @param female sex
 * @param position post or occupation
 * @param workplace workplace or residence
 * @param role role in the body
 * @param source the kind of body or group represented
 */
public record Member(
        String fullName,
        LocalDate birthDate,
        boolean female,
        String position,
        String workplace,
        MemberRole role,
        SourceBody source) {}
