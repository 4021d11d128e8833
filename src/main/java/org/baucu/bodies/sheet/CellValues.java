package org.baucu.bodies.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.platform.DateText;

/** Reads values as people write them: any case, either encoding, both spellings of "ủy", several kinds of date. */
final class CellValues {

    private static final Pattern NUMBER = Pattern.compile("(?:số\\s*)?0*(\\d{1,4})(?:\\.0+)?");

    private CellValues() {}

    /** A date as 09/04/2021, 9-4-2021, 9.4.2021 or 2021-04-09; empty if it is none, or before 1900. */
    static Optional<LocalDate> date(String text) {
        return DateText.read(text);
    }

    /** Whether a woman: "Nữ" true, "Nam" false, anything else empty. */
    static Optional<Boolean> female(String text) {
        return switch (fold(text)) {
            case "nữ" -> Optional.of(true);
            case "nam" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The number of a unit or area: "5", "05", "Số 5"; a commission's line may leave it empty. */
    static OptionalInt number(String text) {
        Matcher number = NUMBER.matcher(fold(text));
        return number.matches() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** A role by its title in this kind of body. */
    static Optional<MemberRole> role(BodyType type, String text) {
        return Arrays.stream(MemberRole.values())
                .filter(role -> fold(role.titleVi(type)).equals(fold(text)))
                .findFirst();
    }

    /** A source by its name, or by its code in the law tables. */
    static Optional<SourceBody> source(String text) {
        String folded = fold(text);
        return Arrays.stream(SourceBody.values())
                .filter(source ->
                        fold(source.nameVi()).equals(folded) || source.code().equals(folded))
                .findFirst();
    }

    /** Lower case, single spaces, plain hyphens, the tone of "uỷ" on its first vowel. */
    static String fold(String text) {
        return PersonKey.clean(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("(?<!q)uỷ", "ủy");
    }
}
