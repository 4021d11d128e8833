package org.baucu.phases;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.baucu.territory.Unit;

/** Makes the short id that begins every business key: the province's name without marks, and the year, for example {@code vinh-phuc-2021}. */
final class ElectionId {

    private static final int MAX_NAME = 40;

    private ElectionId() {}

    /** The id; empty if the name has no letter that an id can hold. */
    static Optional<String> of(Unit province, LocalDate electionDay) {
        String name = province.nameVi();
        String kind = province.kind() + " ";
        if (name.toLowerCase(Locale.ROOT).startsWith(kind.toLowerCase(Locale.ROOT))) {
            name = name.substring(kind.length());
        }
        String slug = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        slug = slug.length() > MAX_NAME ? slug.substring(0, MAX_NAME).replaceAll("-$", "") : slug;
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug + "-" + electionDay.getYear());
    }
}
