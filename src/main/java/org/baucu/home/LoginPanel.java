package org.baucu.home;

import java.util.List;

/**
 * What the login page tells of the election; all of it is public.
 *
 * @param electionTitle empty without an election
 * @param electionDayVi as in "Chủ nhật, 23/05/2021"
 * @param districts the units below the province with the number of communes in each, empty where there is no district
 * @param communes communes of the province
 * @param areas polling areas fixed so far
 */
public record LoginPanel(
        String electionTitle,
        String provinceVi,
        String electionDayVi,
        boolean rehearsal,
        List<District> districts,
        long communes,
        long areas) {

    public record District(String nameVi, long communes) {}
}
