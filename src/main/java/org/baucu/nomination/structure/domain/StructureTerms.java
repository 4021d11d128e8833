package org.baucu.nomination.structure.domain;

import java.util.List;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.domain.Share;
import org.baucu.platform.InBoth;

/**
 * What a structure is checked against.
 *
 * @param body what is elected
 * @param number 1 the expected structure, from 2 on an adjustment
 * @param adjustmentsAllowed how many adjustments the law knows for the body
 * @param seats deputies to elect by the election's plan, empty while unknown
 * @param candidatesNeeded fewest candidates that give every electoral unit its surplus
 * @param neededArticle where the surplus stands
 * @param shares shares that the law asks of the list
 * @param minAge age from which a person may stand, in years
 * @param missing what an adjustment rests on and is not done for this council
 */
public record StructureTerms(
        ElectedBody body,
        int number,
        int adjustmentsAllowed,
        OptionalInt seats,
        int candidatesNeeded,
        String neededArticle,
        List<Share> shares,
        int minAge,
        List<InBoth> missing) {

    public StructureTerms {
        shares = List.copyOf(shares);
        missing = List.copyOf(missing);
    }

    /** Whether the Standing Committee of the National Assembly made the document, so that this place only records it. */
    public boolean recorded() {
        return body == ElectedBody.NATIONAL_ASSEMBLY;
    }
}
