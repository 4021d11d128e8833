package org.baucu.bodies.domain;

import java.util.List;
import java.util.Set;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.SourceBody;
import org.baucu.platform.Ordered;

/**
 * What the law asks of a kind of body; a row of {@code body-composition}.
 *
 * @param minMembers fewest members
 * @param maxMembers most members
 * @param minDeputies fewest deputies of the head
 * @param secretary whether a secretary must be named
 * @param minAge years a member must have lived on election day, from the table {@code member-requirements}
 * @param required each element is satisfied by a member from any of its sources
 * @param only sources that members may come from, empty for any
 * @param article article of the law
 * @param certainty {@code verified-by-text}, {@code from-knowledge} …
 * @param sourceNote where the row was read
 */
public record Composition(
        BodyType type,
        int minMembers,
        int maxMembers,
        int minDeputies,
        boolean secretary,
        int minAge,
        List<Set<SourceBody>> required,
        Set<SourceBody> only,
        String article,
        String certainty,
        String sourceNote) {

    public Composition {
        required = List.copyOf(required);
        only = Ordered.set(only);
    }

    /** Whether the row was read in a text of the law; otherwise pages mark it "chưa đối chiếu văn bản". */
    public boolean verified() {
        return certainty.equals("verified-by-text");
    }
}
