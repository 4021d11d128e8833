package org.baucu.nomination.list.domain;

import java.util.Set;
import java.util.TreeSet;

/**
 * The documents that go with a proposed list.
 *
 * @param shares resolution by which the list is published below a binding share, with its reason (Điều 9)
 * @param shortUnits electoral units that are short of candidates by force majeure
 * @param shortage decision that allows the shortage (Điều 57 khoản 6, Điều 58 khoản 3)
 * @param central letter of the National Election Council with the dossiers of the centrally nominated; its reason stays empty
 */
public record ListTerms(Excuse shares, Set<Integer> shortUnits, Excuse shortage, Excuse central) {

    /** No documents. */
    public static final ListTerms NONE = new ListTerms(Excuse.NONE, Set.of(), Excuse.NONE, Excuse.NONE);

    public ListTerms {
        shortUnits = java.util.Collections.unmodifiableSet(new TreeSet<>(shortUnits));
    }
}
