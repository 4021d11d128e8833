package org.baucu.nomination.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.PersonColumns;
import org.baucu.platform.VietnamTime;

/**
 * What a form of a dossier holds, as texts.
 *
 * @param fields texts by name of the field
 * @param grounds codes of the grounds that are ticked
 */
record DossierForm(Map<String, String> fields, Set<String> grounds) {

    private static final int MOST = 6_000;

    /** The form as it was sent. */
    static DossierForm of(HttpServletRequest request) {
        Map<String, String> fields = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> fields.put(name, clipped(values.length > 0 ? values[0] : "")));
        return new DossierForm(
                fields,
                new LinkedHashSet<>(Arrays.asList(Optional.ofNullable(request.getParameterValues("grounds"))
                        .orElse(new String[0]))));
    }

    /** A form with as many of each item as the law asks for, which is the usual case. */
    static DossierForm fresh(DossierTerms terms, String nominee) {
        Map<String, String> fields = new LinkedHashMap<>();
        terms.items().forEach(item -> fields.put(item.field(), String.valueOf(item.needed())));
        fields.put("nominee", nominee);
        fields.put("ofThePlace", "true");
        return new DossierForm(fields, Set.of());
    }

    /** A form with what a dossier holds. */
    static DossierForm of(DossierFile file, DossierTerms terms) {
        Map<String, String> fields = new LinkedHashMap<>();
        terms.items()
                .forEach(item ->
                        fields.put(item.field(), String.valueOf(file.items().getOrDefault(item.code(), 0))));
        fields.put("ofThePlace", String.valueOf(file.ofThePlace()));
        fields.put("received", VietnamTime.format(file.receivedAt()));
        return new DossierForm(fields, file.grounds());
    }

    /** A form with the data of a person, as {@link SelfNominated#read} reads them. */
    static DossierForm of(PersonData person, CommuneNames.In communes) {
        Map<String, String> fields = new LinkedHashMap<>(PersonColumns.texts(person, communes));
        fields.put(PersonFields.SEX, person.female() ? "female" : "male");
        fields.put(PersonFields.DEPUTY_BEFORE, String.valueOf(person.deputyBefore()));
        return new DossierForm(fields, Set.of());
    }

    /** The text of a field, empty if nothing was sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    boolean ofThePlace() {
        return text("ofThePlace").equals("true");
    }

    /** How many of each item, by code; what is no number is −1, which no dossier can hold. */
    Map<String, Integer> items(List<DossierTerms.Item> items) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        items.forEach(item -> {
            String text = text(item.field());
            counts.put(item.code(), text.isEmpty() ? 0 : text.matches("\\d{1,4}") ? Integer.parseInt(text) : -1);
        });
        return counts;
    }

    private static String clipped(String text) {
        return text.length() > MOST + 1 ? text.substring(0, MOST + 1) : text;
    }
}
