package org.baucu.nomination;

import org.baucu.platform.VietnamTime;

/** What of a person is shown to who sees a candidate masked: the year of birth and the commune of residence. */
public final class PersonMask {

    private PersonMask() {}

    /** The date of birth, or its year alone. */
    public static String born(PersonData person, boolean whole) {
        return whole
                ? VietnamTime.format(person.birthDate())
                : String.valueOf(person.birthDate().getYear());
    }

    /**
     * Where the person lives, or the commune alone.
     *
     * @param commune its name
     */
    public static String residence(PersonData person, boolean whole, String commune) {
        return whole ? person.residence() : commune;
    }
}
