package org.baucu.nomination.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * The candidates of one electoral unit on a draft or official list.
 *
 * @param number number of the electoral unit
 * @param seats deputies to elect
 * @param candidates those on its list, in its order
 */
public record UnitList(int number, int seats, List<Entry> candidates) {

    public UnitList {
        candidates = List.copyOf(candidates);
    }

    /**
     * A name on the list.
     *
     * @param candidateId the candidate
     * @param personKey what makes two candidates the same person: the keyed hash of the identity number
     * @param fullName full name, for the order only
     * @param birthDate for the order of those with one name: who was born earlier comes first
     * @param female for the share of women
     * @param minority for the share of ethnic minorities
     */
    public record Entry(
            String candidateId,
            String personKey,
            String fullName,
            LocalDate birthDate,
            boolean female,
            boolean minority) {}
}
