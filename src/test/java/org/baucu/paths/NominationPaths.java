package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code nominate-by-agency} and {@code nominate-by-hamlet}. */
abstract class NominationPaths extends Paths {

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilCases cases;

    @Autowired
    DoneForCouncil done;

    @ParameterizedTest
    @CsvSource({
        "LAW_85_2015, nominate-by-agency",
        "LAW_85_2015, nominate-by-hamlet",
        "LAW_83_2025, nominate-by-agency",
        "LAW_83_2025, nominate-by-hamlet"
    })
    void the_front_enters_who_is_put_forward_and_a_second_person_signs_the_minutes(RuleSet ruleSet, String process) {
        CaseWalk walk = ofCommune(ruleSet, process);
        String front = "mttq-" + walk.key().unit();
        Council council = cases.of(walk.key()).council();
        assertThat(officials.groupOf(walk.task())).isEqualTo(front);
        assertThat(walk.file().legalLimit()).isPresent();
        walk.proposeUnlawfully()
                .isBackWith(Officials.clerk(front), "user_ProposeNominees")
                .isUnlawful("NOMINEE-006");
        walk.complete().waitsAt("user_SignNominationMinutes").giveBack(REASON);
        walk.isBackWith(Officials.clerk(front), "user_ProposeNominees").complete();
        assertThat(candidates.of(council)).extracting(Candidate::state).containsOnly(CandidateState.PROPOSED);
        assertThat(done.of(council)).doesNotContain(Done.NOMINATED);
        walk.waitsAt("user_SignNominationMinutes").complete().isOver("end_NominationSigned");
        assertThat(candidates.in(council, CandidateState.NOMINATED))
                .singleElement()
                .satisfies(c -> assertThat(c.person().fullName()).isEqualTo("Phùng Thị Minh Họa"));
        assertThat(candidates.in(council, CandidateState.NOT_PRESENTED))
                .as("who had not the confidence stays on record with the reason")
                .singleElement()
                .satisfies(c -> assertThat(c.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominate-by-agency", "nominate-by-hamlet"})
    void the_limits_remind_and_report_upwards(String process) {
        CaseWalk walk = ofCommune(RuleSet.LAW_85_2015, process);
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).hasSize(1);
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION))
                .singleElement()
                .satisfies(n -> assertThat(n.receivers()).containsExactly("mttq-" + TinyProvince.DISTRICT));
        walk.hasPassed("end_Reminded", "end_Escalated").waitsAt("user_ProposeNominees");
    }

    @Test
    void a_person_stands_once_and_a_commune_s_nomination_is_done_with_its_hamlets() {
        CaseWalk agencies = ofCommune(RuleSet.LAW_85_2015, "nominate-by-agency");
        Council council = cases.of(agencies.key()).council();
        agencies.complete().complete().isOver("end_NominationSigned");
        assertThat(done.of(council)).doesNotContain(Done.NOMINATED);
        CaseWalk hamlets = stage.open(play, "nominate-by-hamlet", TinyProvince.COMMUNE, "PC-commune");
        hamlets.complete().waitsAt("user_ProposeNominees").isUnlawful("NOMINEE-007");
    }

    private CaseWalk ofCommune(RuleSet ruleSet, String process) {
        play = stage.running(ruleSet);
        String commune = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        return stage.open(play, process, commune, "PC-commune");
    }
}
