package org.baucu.nomination;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.domain.ListRules;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.nomination.domain.Share;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** The law's numbers on candidates, from its tables. */
@Component
public class NominationLaw {

    private final LawTables tables;

    public NominationLaw(LawTables tables) {
        this.tables = tables;
    }

    /** What a voter meeting must be. */
    public MeetingTerms meeting(RuleSet ruleSet, MeetingPlace place) {
        Map<String, Object> row = only("voter-meeting", Map.of("ruleSet", ruleSet.code(), "place", place.code()));
        return new MeetingTerms(
                number(row, "plenaryBelow"),
                number(row, "quorumNumerator"),
                number(row, "quorumDenominator"),
                number(row, "attendance"),
                number(row, "minCounters"),
                number(row, "maxCounters"),
                number(row, "confidenceNumerator"),
                number(row, "confidenceDenominator"),
                (String) row.get("article"));
    }

    /** The rules of the list of an elected body. */
    public ListRules list(RuleSet ruleSet, ElectedBody body) {
        return new ListRules(surplusOver(ruleSet, body), surplusArticle(ruleSet, body), shares(ruleSet, body));
    }

    /** How many more candidates than seats an electoral unit needs, by its seats (Điều 57 khoản 6, Điều 58 khoản 3). */
    public IntUnaryOperator surplusOver(RuleSet ruleSet, ElectedBody body) {
        Map<Integer, Integer> known = new ConcurrentHashMap<>();
        return seats -> known.computeIfAbsent(seats, n -> number(surplus(ruleSet, body, n), "surplus"));
    }

    /** Where the surplus stands. */
    public String surplusArticle(RuleSet ruleSet, ElectedBody body) {
        return (String) surplus(ruleSet, body, 1).get("article");
    }

    /** Shares that the law asks of the list of an elected body, binding here or only shown. */
    public List<Share> shares(RuleSet ruleSet, ElectedBody body) {
        return tables.evaluate("list-share", Map.of("ruleSet", ruleSet.code(), "electedBody", body.code())).stream()
                .map(row -> new Share(
                        (String) row.get("group"),
                        number(row, "percent"),
                        Boolean.TRUE.equals(row.get("binding")),
                        (String) row.get("article")))
                .toList();
    }

    /** What a dossier must be. */
    public DossierTerms dossier(RuleSet ruleSet, ElectedBody body) {
        Map<String, Object> common = only("candidate-requirement", Map.of("ruleSet", ruleSet.code()));
        Map<String, String> grounds = new LinkedHashMap<>();
        tables.evaluate("ineligibility-ground", Map.of("ruleSet", ruleSet.code()))
                .forEach(row -> grounds.put((String) row.get("ground"), (String) row.get("nameVi")));
        return new DossierTerms(
                tables.evaluate("dossier-item", Map.of("ruleSet", ruleSet.code(), "electedBody", body.code())).stream()
                        .map(row -> new DossierTerms.Item(
                                (String) row.get("item"),
                                (String) row.get("nameVi"),
                                number(row, "copies") * number(row, "sets"),
                                (String) row.get("article")))
                        .toList(),
                number(common, "minAge"),
                number(common, "maxCouncils"),
                number(common, "maxCouncilsWithAssembly"),
                grounds);
    }

    /** Age in full years on election day from which a person may stand (Điều 2). */
    public int minAge(RuleSet ruleSet) {
        return number(only("candidate-requirement", Map.of("ruleSet", ruleSet.code())), "minAge");
    }

    private Map<String, Object> surplus(RuleSet ruleSet, ElectedBody body, int seats) {
        return only("candidate-surplus", Map.of("ruleSet", ruleSet.code(), "electedBody", body.code(), "seats", seats));
    }

    private Map<String, Object> only(String decision, Map<String, Object> inputs) {
        List<Map<String, Object>> rows = tables.evaluate(decision, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(decision + " has " + rows.size() + " rows for " + inputs);
        }
        return rows.get(0);
    }

    private static int number(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
