package org.baucu.home;

import java.util.List;

/**
 * What the frame of every own page shows. Empty strings and nulls mean "leave it out", as the template reads it.
 *
 * @param electionTitle title of the election
 * @param provinceVi name of the province, for example "Tỉnh Vĩnh Phúc"
 * @param electionDay as in "23/05/2021", null without an election
 * @param daysLeft days until then, negative after it
 * @param rehearsal whether the strip is shown
 * @param now the product's clock, as in "09/04/2021 08:15"
 * @param path path of the page, to come back to
 * @param here the same with its query, to come back to after a change of language
 * @param user null for an anonymous request
 * @param links the navigation
 */
public record Frame(
        String electionTitle,
        String provinceVi,
        String electionDay,
        long daysLeft,
        boolean rehearsal,
        String now,
        String path,
        String here,
        User user,
        List<Link> links) {

    /** A frame without election and person, for error pages. */
    static Frame bare(String path) {
        return new Frame("", "", null, 0, false, "", path, path, null, List.of());
    }

    /**
     * The signed-in person.
     *
     * @param initials at most two letters
     * @param capacityVi in which capacity the person acts now
     */
    public record User(
            String id,
            String displayName,
            String initials,
            String capacityVi,
            boolean coordinator,
            boolean admin,
            List<Office> offices) {}

    /** One of a person's offices. */
    public record Office(String group, String nameVi, boolean acting) {}

    /**
     * An entry of the navigation.
     *
     * @param count shown as a number beside it unless 0
     * @param current whether the page belongs to it
     */
    public record Link(String text, String href, long count, boolean current) {}
}
