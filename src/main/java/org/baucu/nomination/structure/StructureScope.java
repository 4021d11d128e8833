package org.baucu.nomination.structure;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.domain.CandidatesNeeded;
import org.baucu.nomination.structure.domain.StructureTerms;
import org.baucu.platform.InBoth;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryLaw;
import org.springframework.stereotype.Component;

/** What the structure of a council is checked against: the election's plan, the law's tables, what is done for the council. */
@Component
public class StructureScope {

    private final Elections elections;
    private final Territory territory;
    private final TerritoryLaw territoryLaw;
    private final NominationLaw law;
    private final LawTables tables;
    private final DoneForCouncil done;

    public StructureScope(
            Elections elections,
            Territory territory,
            TerritoryLaw territoryLaw,
            NominationLaw law,
            LawTables tables,
            DoneForCouncil done) {
        this.elections = elections;
        this.territory = territory;
        this.territoryLaw = territoryLaw;
        this.law = law;
        this.tables = tables;
        this.done = done;
    }

    /** @throws IllegalStateException if there is no such election */
    public Election election(Council council) {
        return elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()));
    }

    /** What the document of a case is checked against. */
    public StructureTerms terms(CouncilCase of) {
        Council council = of.council();
        RuleSet ruleSet = election(council).ruleSet();
        return new StructureTerms(
                council.body(),
                of.number(),
                adjustments(council),
                seats(council),
                needed(council),
                law.surplusArticle(ruleSet, council.body()),
                law.shares(ruleSet, council.body()),
                law.dossier(ruleSet, council.body()).minAge(),
                missing(of));
    }

    /** Deputies to elect by the election's plan; empty while unknown. */
    public OptionalInt seats(Council council) {
        return territory
                .seats(council.election(), council.body(), council.unitCode())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /**
     * The fewest candidates that give every electoral unit of the council its surplus; before its units are fixed, the fewest that any division
     * into units could need. Zero while neither units nor seats are known.
     */
    public int needed(Council council) {
        RuleSet ruleSet = election(council).ruleSet();
        IntUnaryOperator surplus = law.surplusOver(ruleSet, council.body());
        List<Integer> units = territory.electoralUnits(council.election(), council.body(), council.unitCode()).stream()
                .map(ElectoralUnit::seats)
                .toList();
        return units.isEmpty()
                ? CandidatesNeeded.atLeast(
                        seats(council).orElse(0), territoryLaw.mostSeatsPerUnit(ruleSet, council.body()), surplus)
                : CandidatesNeeded.over(units, surplus);
    }

    /** How many adjustments the law knows for a body. */
    private int adjustments(Council council) {
        Map<String, Object> row = tables.evaluate(
                        "structure-adjustment",
                        Map.of(
                                "ruleSet", election(council).ruleSet().code(),
                                "electedBody", council.body().code()))
                .get(0);
        return ((Number) row.get("adjustments")).intValue();
    }

    /** An adjustment follows the conference before it (Điều 40, 47, 51). */
    private List<InBoth> missing(CouncilCase of) {
        Set<RoundRules.Done> needs =
                switch (of.number()) {
                    case 1 -> Set.of();
                    case 2 -> Set.of(RoundRules.Done.ROUND_1);
                    default -> Set.of(RoundRules.Done.ROUND_2);
                };
        Set<RoundRules.Done> there = needs.isEmpty() ? Set.of() : done.of(of.council());
        return needs.stream()
                .filter(need -> !there.contains(need))
                .map(RoundRules.Done::inBoth)
                .toList();
    }
}
