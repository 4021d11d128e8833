package org.baucu.nomination.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;
import org.baucu.platform.Ordered;

/**
 * What a commission takes in at the counter.
 *
 * @param nominee id in the register of who was nominated, empty for who nominates itself
 * @param selfNominated the person where it is not a nominee
 * @param identityNumber as on the card
 * @param ofThePlace whether the person lives or regularly works in the unit
 * @param items how many of each item were handed in, by code
 * @param grounds codes of grounds against standing that were found
 */
public record Receipt(
        Council council,
        Optional<String> nominee,
        Optional<PersonData> selfNominated,
        String identityNumber,
        boolean ofThePlace,
        Map<String, Integer> items,
        Set<String> grounds) {

    public Receipt {
        items = Ordered.copy(items);
        grounds = Ordered.set(grounds);
    }
}
