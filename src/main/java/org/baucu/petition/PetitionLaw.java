package org.baucu.petition;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.petition.domain.PetitionTerms;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** Who answers a petition and until when, from the law's table {@code petition-competence}. */
@Component
public class PetitionLaw {

    private final LawTables tables;

    public PetitionLaw(LawTables tables) {
        this.tables = tables;
    }

    /** Who answers a petition on a subject of an elected body. */
    public PetitionTerms terms(RuleSet ruleSet, ElectedBody body, PetitionSubject subject) {
        List<Map<String, Object>> rows = tables.evaluate(
                "petition-competence",
                Map.of("ruleSet", ruleSet.code(), "electedBody", body.code(), "subject", subject.code()));
        if (rows.size() != 1) {
            throw new IllegalStateException("petition-competence has " + rows.size() + " rows for " + body.code());
        }
        Map<String, Object> row = rows.get(0);
        return new PetitionTerms(
                (String) row.get("first"),
                (String) row.get("final"),
                row.get("freezeDays") instanceof Number days ? OptionalInt.of(days.intValue()) : OptionalInt.empty(),
                (String) row.get("handedTo"),
                (String) row.get("article"));
    }
}
