package org.baucu.nomination.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the law asks of a dossier for one elected body, from the tables {@code dossier-item}, {@code candidate-requirement} and
 * {@code ineligibility-ground}.
 *
 * @param items what it must contain
 * @param minAge age in full years on election day
 * @param maxCouncils council levels one person may stand for
 * @param maxCouncilsWithAssembly the same for who also stands for the National Assembly
 * @param grounds names of the grounds on which nobody may stand, by code
 */
public record DossierTerms(
        List<Item> items, int minAge, int maxCouncils, int maxCouncilsWithAssembly, Map<String, String> grounds) {

    public DossierTerms {
        items = List.copyOf(items);
        // In the order of the article.
        grounds = Collections.unmodifiableMap(new LinkedHashMap<>(grounds));
    }

    /**
     * A part of the dossier.
     *
     * @param code for example {@code photograph}
     * @param needed how many in all: copies of one set times sets
     * @param article where it stands
     */
    public record Item(String code, String nameVi, int needed, String article) {

        /** Name of its field on pages: the code in letters only. */
        public String field() {
            StringBuilder field = new StringBuilder();
            for (String word : code.split("-")) {
                field.append(
                        field.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
            return field.toString();
        }
    }
}
