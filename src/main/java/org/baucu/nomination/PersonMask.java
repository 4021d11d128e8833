package org.baucu.nomination;

import java.util.Set;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/**
 * Who sees a person of the register whole: the commission and the Front of the council, who work on the dossier. All others see of a birth date
 * the year, of a residence the commune, and of an identity number nothing but its last digits.
 */
@Component
public class PersonMask {

    private static final String HIDDEN = "•••••••••";
    private static final int SHOWN = 3;

    private final CurrentPerson person;

    PersonMask(CurrentPerson person) {
        this.person = person;
    }

    /** Whether the current person works on the dossiers of a council. */
    public boolean seesWhole(Council council) {
        Set<String> working =
                Set.of(Groups.of(Groups.UBBC, council.unitCode()), Groups.of(Groups.MTTQ, council.unitCode()));
        return person.groups().stream().anyMatch(working::contains);
    }

    /** The date of birth, or its year alone. */
    public static String born(PersonData person, boolean whole) {
        return whole
                ? VietnamTime.format(person.birthDate())
                : String.valueOf(person.birthDate().getYear());
    }

    /** Where the person lives, or the commune alone. */
    public static String residence(PersonData person, boolean whole, String commune) {
        return whole ? person.residence() : commune;
    }

    /** An identity number of which only the end is told. */
    public static String identity(String number) {
        return number.length() <= SHOWN ? HIDDEN : HIDDEN + number.substring(number.length() - SHOWN);
    }
}
