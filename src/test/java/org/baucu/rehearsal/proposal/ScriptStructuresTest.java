package org.baucu.rehearsal.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.structure.domain.CandidatesNeeded;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.nomination.structure.domain.StructureTerms;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.Samples;
import org.baucu.rehearsal.sample.SeatKey;
import org.baucu.territory.ElectoralUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptStructuresTest {

    private static final LawTables LAW = new StandaloneLawTables();

    private final ScriptCandidates candidates = new ScriptCandidates(LAW);
    private final ScriptStructures structures = new ScriptStructures(candidates, LAW);

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc-2021", "phu-tho-2026"})
    void the_structure_of_every_council_is_lawful(String sample) {
        SampleProvince province = new Samples(LAW).load(sample, 1);
        Script script = new Script(province, 1, 0, Optional.empty());
        List<String> broken = new ArrayList<>();
        for (Council council : candidates.councils(script)) {
            int seats = province.seats().get(new SeatKey(council.body(), council.unitCode()));
            StructurePlan plan = StructurePlan.of(
                    seats,
                    ScriptStructures.YOUNG_UNDER,
                    structures.central(council, script),
                    structures.allocations(council, script));
            new StructureRules(terms(province, council, seats))
                    .check(plan).stream().map(Violation::sentenceVi).forEach(broken::add);
            assertThat(plan.central() > 0).isEqualTo(council.body() == ElectedBody.NATIONAL_ASSEMBLY);
        }
        assertThat(broken).isEmpty();
    }

    private static StructureTerms terms(SampleProvince province, Council council, int seats) {
        NominationLaw law = new NominationLaw(LAW);
        List<Integer> units = province.electoralUnits(council.body(), council.unitCode()).stream()
                .map(ElectoralUnit::seats)
                .toList();
        return new StructureTerms(
                council.body(),
                1,
                1,
                OptionalInt.of(seats),
                CandidatesNeeded.over(units, law.surplusOver(province.ruleSet(), council.body())),
                law.surplusArticle(province.ruleSet(), council.body()),
                law.shares(province.ruleSet(), council.body()),
                21,
                List.of());
    }
}
