package org.baucu.bodies.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.baucu.bodies.Member;

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
        if (text == null) {
            return "";
        }
        String visible = text.replaceAll("[\\u200B\\u200C\\u200D\\uFEFF]", "");
        return Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}\\u00A0\\u202F]+", " ")
                .strip();
    }

    private static String fold(String name) {
        // Folding case may split a letter from its mark again, so compose after it too.
        return Normalizer.normalize(clean(name).toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
