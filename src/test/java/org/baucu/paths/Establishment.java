package org.baucu.paths;

import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Play;
import org.baucu.testsupport.Stage;
import org.baucu.testsupport.TinyProvince;

/** The cases in which bodies are established, under both laws, with what each rests on. */
enum Establishment {
    COMMISSION_2021(RuleSet.LAW_85_2015, "establish-commission", TinyProvince.COMMUNE, Optional.empty(), "ubbc-243"),
    COMMISSION_OF_PROVINCE_2021(
            RuleSet.LAW_85_2015, "establish-commission", TinyProvince.PROVINCE_2021, Optional.empty(), "ubbc-26"),
    COMMISSION_2026(
            RuleSet.LAW_83_2025, "establish-commission", TinyProvince.COMMUNE_2026, Optional.empty(), "ubbc-25"),
    BOARDS_2021(
            RuleSet.LAW_85_2015,
            "establish-boards",
            TinyProvince.COMMUNE,
            Optional.of(ElectedBody.COMMUNE_COUNCIL),
            "ubbc-243"),
    BOARDS_NA_2026(
            RuleSet.LAW_83_2025,
            "establish-boards",
            TinyProvince.PROVINCE_2026,
            Optional.of(ElectedBody.NATIONAL_ASSEMBLY),
            "ubbc-25"),
    TEAMS_2021(RuleSet.LAW_85_2015, "establish-polling-teams", TinyProvince.COMMUNE, Optional.empty(), "ubbc-243"),
    TEAMS_2026(RuleSet.LAW_83_2025, "establish-polling-teams", TinyProvince.COMMUNE_2026, Optional.empty(), "ubbc-25");

    private final RuleSet ruleSet;
    private final String process;
    private final String unit;
    private final Optional<ElectedBody> elected;
    private final String above;

    Establishment(RuleSet ruleSet, String process, String unit, Optional<ElectedBody> elected, String above) {
        this.ruleSet = ruleSet;
        this.process = process;
        this.unit = unit;
        this.elected = elected;
        this.above = above;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    /** The group that hears when the legal limit has passed. */
    String above() {
        return above;
    }

    String ubnd() {
        return "ubnd-" + unit;
    }

    /** The groups whose agreement the law asks; the commander's where an area is shared with an armed unit. */
    Set<String> agreeing() {
        return process.equals("establish-polling-teams")
                ? Set.of("hdnd-" + unit, "mttq-" + unit, "qs-" + unit)
                : Set.of("hdnd-" + unit, "mttq-" + unit);
    }

    /** Opens the case with what it rests on already there. */
    CaseWalk open(Stage stage, Play play) {
        elected.ifPresent(body -> stage.unitsFixed(play, unit, body));
        if (process.equals("establish-polling-teams")) {
            stage.areasFixed(play, unit);
        }
        return stage.open(play, process, unit, elected.map(ElectedBody::code).orElse(""));
    }
}
