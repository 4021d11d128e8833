package org.baucu.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.RoundRules.Done;
import org.baucu.nomination.dossier.DossierFile;
import org.baucu.nomination.dossier.DossierLimits;
import org.baucu.nomination.dossier.DossierState;
import org.baucu.nomination.dossier.DossierStore;
import org.baucu.nomination.dossier.Dossiers;
import org.baucu.nomination.dossier.Receipt;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Notice;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.NomineeContent;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.TinyProvince;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code candidate-dossier}, from the counter to the Front. */
abstract class DossierPaths extends Paths {

    private static final String NUMBER = "001080000001";
    private static final PersonData PERSON = NomineeContent.person("Phùng Thị Thử", 1980);

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierStore store;

    @Autowired
    DossierLimits limits;

    @Autowired
    Candidates candidates;

    @Autowired
    CouncilCases cases;

    @Autowired
    DoneForCouncil done;

    @Autowired
    NomineeContent content;

    @Autowired
    EngineClock clock;

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_dossier_in_order_goes_to_the_front(RuleSet ruleSet) {
        Council commune = commune(ruleSet);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        assertThat(officials.groupOf(walk.waitsAt("user_ForwardDossier").task()))
                .isEqualTo("ubbc-" + commune.unitCode());
        assertThat(walk.file().titleVi()).doesNotContain(PERSON.fullName());
        assertThat(file(walk).receivedBy()).isEqualTo(clerk(commune));
        assertThat(state(walk)).isEqualTo(CandidateState.DOSSIER_RECEIVED);
        assertThat(done.of(commune)).doesNotContain(Done.DOSSIERS_CLOSED);
        assertThat(walk.file().decidedAt()).isEmpty();
        walk.complete().isOver("end_DossierForwarded");
        assertThat(file(walk).state()).isEqualTo(DossierState.FORWARDED);
        assertThat(walk.file().decidedAt())
                .as("settled, and no more overdue")
                .isEqualTo(walk.file().closedAt());
        assertThat(walk.file().late()).isFalse();
        assertThat(done.of(commune)).contains(Done.DOSSIERS_CLOSED);
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void what_is_missing_is_handed_in_until_the_limit(RuleSet ruleSet) {
        Council commune = commune(ruleSet);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.withoutPhotographs(commune), Set.of());
        walk.waitsAt("user_CompleteDossier").isUnlawful("NOMINATION-021");
        assertThat(walk.task().getDueDate()).isEqualTo(Date.from(limits.receipt(commune)));
        walk.proposeUnlawfully().waitsAt("user_CompleteDossier").isUnlawful("NOMINATION-021");
        walk.complete().waitsAt("user_ForwardDossier").complete().isOver("end_DossierForwarded");
        assertThat(file(walk).completedAt()).isPresent();
    }

    @Test
    void what_was_not_completed_in_time_is_returned() {
        Council commune = commune(RuleSet.LAW_85_2015);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.withoutPhotographs(commune), Set.of());
        clock.jumpTo(limits.receipt(commune).plusSeconds(1));
        refused(() -> officials.complete(play.province(), walk.key(), walk.task(), Optional.empty()), "NOMINATION-020");
        walk.at(limits.receipt(commune).plusSeconds(1)).waitsAt("user_ReturnDossier");
        walk.complete().isOver("end_DossierReturned");
        assertThat(file(walk).state()).isEqualTo(DossierState.RETURNED);
        assertThat(state(walk)).isEqualTo(CandidateState.REFUSED);
        assertThat(done.of(commune)).contains(Done.DOSSIERS_CLOSED);
    }

    @Test
    void who_may_not_stand_gets_the_dossier_back_with_the_reason() {
        Council commune = commune(RuleSet.LAW_85_2015);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.items(commune), Set.of("prosecuted"));
        walk.waitsAt("user_ReturnDossier").isUnlawful("NOMINATION-023");
        assertThat(state(walk)).isEqualTo(CandidateState.REFUSED);
        assertThat(file(walk).reason()).contains("Đang bị khởi tố bị can");
        walk.complete().isOver("end_DossierReturned");
    }

    @Test
    void a_candidate_withdraws_before_and_after_the_dossier_is_handed_on() {
        Council commune = commune(RuleSet.LAW_85_2015);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        refused(() -> atCounter(commune, () -> dossiers.withdraw(walk.key(), " ")), "DOSSIER-010");
        atCounter(commune, () -> dossiers.withdraw(walk.key(), "Đơn ngày 02/03/2021, lý do sức khỏe."));
        walk.isOver("service_WithdrawDossier").hasNotPassed("end_DossierForwarded");
        assertThat(state(walk)).isEqualTo(CandidateState.WITHDRAWN);
        CaseWalk again = received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        again.complete().isOver("end_DossierForwarded");
        atCounter(commune, () -> dossiers.withdraw(again.key(), "Đơn ngày 05/03/2021."));
        assertThat(state(again)).isEqualTo(CandidateState.WITHDRAWN);
        refused(() -> atCounter(commune, () -> dossiers.withdraw(again.key(), "Đơn.")), "DOSSIER-009");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void a_dossier_one_second_late_is_refused_at_the_counter_whatever_any_timer_did(RuleSet ruleSet) {
        Council commune = commune(ruleSet);
        Instant limit = limits.receipt(commune);
        clock.jumpTo(limit.minusSeconds(30));
        received(commune, PERSON, NUMBER, content.items(commune), Set.of()).waitsAt("user_ForwardDossier");
        clock.jumpTo(limit.plusSeconds(1));
        int before = store.of(commune).size();
        PersonData other = NomineeContent.person("Phùng Thị Muộn", 1981);
        refused(() -> receive(commune, other, "001080000002", content.items(commune), Set.of()), "NOMINATION-020");
        assertThat(store.of(commune)).as("nothing of it is kept").hasSize(before);
        assertThat(candidates.named(play.election(), other.fullName(), other.birthDate()))
                .isEmpty();
    }

    @Test
    void the_same_person_twice_under_two_spellings_is_found_by_number_and_by_name() {
        Council commune = commune(RuleSet.LAW_85_2015);
        received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        PersonData spelled = NomineeContent.person("Tên Khác Hẳn", 1980);
        refused(
                () -> receive(commune, spelled, " 001 080 000 001 ", content.items(commune), Set.of()),
                "NOMINATION-025");
        CaseWalk nomination = stage.open(play, "nominate-by-agency", commune.unitCode(), "PC-commune");
        nomination.complete().complete().isOver("end_NominationSigned");
        Candidate nominee = candidates.in(commune, CandidateState.NOMINATED).get(0);
        for (String spelling : new String[] {
            Normalizer.normalize(nominee.person().fullName(), Normalizer.Form.NFD),
            nominee.person().fullName().toUpperCase(Locale.ROOT),
            "  " + nominee.person().fullName().replace(" ", "  ")
        }) {
            refused(
                    () -> receive(
                            commune,
                            NomineeContent.person(spelling, nominee.person().birthDate()),
                            "001080000009",
                            content.items(commune),
                            Set.of()),
                    "NOMINATION-029");
        }
        CaseKey key = atCounter(
                commune,
                () -> dossiers.receive(new Receipt(
                        commune,
                        Optional.of(nominee.id()),
                        Optional.empty(),
                        "001080000009",
                        true,
                        content.items(commune),
                        Set.of())));
        assertThat(store.find(key).orElseThrow().candidateId()).isEqualTo(nominee.id());
        refused(
                () -> atCounter(
                        commune,
                        () -> dossiers.receive(new Receipt(
                                commune,
                                Optional.of(nominee.id()),
                                Optional.empty(),
                                "001080000009",
                                true,
                                content.items(commune),
                                Set.of()))),
                "DOSSIER-003");
    }

    @Test
    void a_namesake_with_another_number_is_another_person() {
        Council commune = commune(RuleSet.LAW_85_2015);
        received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        received(commune, PERSON, "001080000002", content.items(commune), Set.of())
                .waitsAt("user_ForwardDossier");
    }

    @Test
    void at_most_two_councils_and_one_beside_the_assembly_across_the_province() {
        Council commune = commune(RuleSet.LAW_85_2015);
        Council district = new Council(play.election(), ElectedBody.DISTRICT_COUNCIL, TinyProvince.DISTRICT);
        Council province = new Council(play.election(), ElectedBody.PROVINCE_COUNCIL, TinyProvince.PROVINCE_2021);
        Council assembly = new Council(play.election(), ElectedBody.NATIONAL_ASSEMBLY, TinyProvince.PROVINCE_2021);
        received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        received(district, PERSON, NUMBER, content.items(district), Set.of()).waitsAt("user_ForwardDossier");
        received(province, PERSON, NUMBER, content.items(province), Set.of())
                .waitsAt("user_ReturnDossier")
                .isUnlawful("NOMINATION-024");
        received(assembly, PERSON, NUMBER, content.items(assembly), Set.of())
                .waitsAt("user_ReturnDossier")
                .isUnlawful("NOMINATION-024");
    }

    @Test
    void too_young_by_a_day_and_not_of_the_place_are_returned() {
        Council commune = commune(RuleSet.LAW_83_2025);
        LocalDate born = play.province().electionDay().minusYears(21).plusDays(1);
        received(commune, NomineeContent.person("Phùng Thị Trẻ", born), NUMBER, content.items(commune), Set.of())
                .waitsAt("user_ReturnDossier")
                .isUnlawful("NOMINATION-022");
        CaseKey key = atCounter(
                commune,
                () -> dossiers.receive(new Receipt(
                        commune,
                        Optional.empty(),
                        Optional.of(PERSON),
                        "001080000002",
                        false,
                        content.items(commune),
                        Set.of())));
        stage.walk(play, key).waitsAt("user_ReturnDossier").isUnlawful("NOMINATION-026");
    }

    @Test
    void only_the_commission_of_the_level_receives() {
        Council commune = commune(RuleSet.LAW_85_2015);
        Receipt receipt = new Receipt(
                commune, Optional.empty(), Optional.of(PERSON), NUMBER, true, content.items(commune), Set.of());
        String front = "mttq-" + commune.unitCode();
        refused(() -> officials.as(Officials.clerk(front), front, () -> dossiers.receive(receipt)), "DOSSIER-001");
        refused(
                () -> receive(commune, PERSON, "12345", Map.of("photograph", -1, "letter", 1), Set.of("rich")),
                "NOMINATION-027",
                "DOSSIER-006",
                "DOSSIER-005",
                "DOSSIER-007");
    }

    @Test
    void the_limits_remind_and_report_upwards() {
        Council commune = commune(RuleSet.LAW_85_2015);
        CaseWalk walk = received(commune, PERSON, NUMBER, content.items(commune), Set.of());
        walk.at(walk.file().workingLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.REMINDER)).hasSize(1);
        walk.at(walk.file().legalLimit().orElseThrow().plusSeconds(1));
        assertThat(noticed.of(walk.key(), Notice.Kind.ESCALATION)).hasSize(1);
        walk.hasPassed("end_Reminded", "end_Escalated").waitsAt("user_ForwardDossier");
        walk.complete().isOver("end_DossierForwarded");
        assertThat(walk.file().late()).isTrue();
    }

    private Council commune(RuleSet ruleSet) {
        play = stage.running(ruleSet);
        String code = ruleSet == RuleSet.LAW_85_2015 ? TinyProvince.COMMUNE : TinyProvince.COMMUNE_2026;
        return new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, code);
    }

    private CaseWalk received(
            Council council, PersonData person, String number, Map<String, Integer> items, Set<String> grounds) {
        return stage.walk(play, receive(council, person, number, items, grounds));
    }

    private CaseKey receive(
            Council council, PersonData person, String number, Map<String, Integer> items, Set<String> grounds) {
        return atCounter(
                council,
                () -> dossiers.receive(
                        new Receipt(council, Optional.empty(), Optional.of(person), number, true, items, grounds)));
    }

    private <T> T atCounter(Council council, Supplier<T> act) {
        return officials.as(clerk(council), "ubbc-" + council.unitCode(), act);
    }

    private void atCounter(Council council, Runnable act) {
        officials.as(clerk(council), "ubbc-" + council.unitCode(), act);
    }

    private static String clerk(Council council) {
        return Officials.clerk("ubbc-" + council.unitCode());
    }

    private DossierFile file(CaseWalk walk) {
        return store.find(walk.key()).orElseThrow();
    }

    private CandidateState state(CaseWalk walk) {
        return candidates.find(file(walk).candidateId()).orElseThrow().state();
    }
}
