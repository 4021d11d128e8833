package org.baucu.nomination.conference.domain;

import java.util.Locale;

/**
 * Who takes part in a conference, from the table {@code conference-participant}.
 *
 * @param code code of the table
 * @param nameVi as the law names it
 * @param member whether it belongs to the conference and votes; else it is invited and does not
 * @param article where it stands
 */
public record Participant(String code, String nameVi, boolean member, String article) {

    /** Key of the field in which its number stands, letters only: {@code presentFrontMembers}. */
    public String field() {
        StringBuilder key = new StringBuilder("present");
        for (String word : code.split("-")) {
            key.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return key.toString();
    }
}
