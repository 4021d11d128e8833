package org.baucu.bodies.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.bodies.Member;
import org.baucu.platform.NameKey;

/**
 * What makes two entries the same person: name without difference of encoding, case and spaces, and birth date.
 *
 * @param foldedName the folded name
 * @param birthDate date of birth
 */
public record PersonKey(String foldedName, LocalDate birthDate) {

    /** The key of a name and date, empty where one of them is missing. */
    public static Optional<PersonKey> of(String fullName, LocalDate birthDate) {
        if (fullName == null || fullName.isBlank() || birthDate == null) {
            return Optional.empty();
        }
        return Optional.of(new PersonKey(fold(fullName), birthDate));
    }

    public static Optional<PersonKey> of(Member member) {
        return of(member.fullName(), member.birthDate());
    }

    /** Text in NFC with single spaces and none around; empty for null. */
    public static String clean(String text) {
        return NameKey.clean(text);
    }

    private static String fold(String name) {
        return NameKey.of(name);
    }
}
