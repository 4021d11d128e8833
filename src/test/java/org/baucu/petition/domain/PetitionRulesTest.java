package org.baucu.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.petition.PetitionLaw;
import org.baucu.platform.Violation;
import org.baucu.platform.law.StandaloneLawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PetitionRulesTest {

    private static final PetitionLaw LAW = new PetitionLaw(new StandaloneLawTables());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Council COMMUNE = new Council("e", ElectedBody.COMMUNE_COUNCIL, "08731");
    private static final Council ASSEMBLY = new Council("e", ElectedBody.NATIONAL_ASSEMBLY, "26");

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void on_the_tenth_day_before_the_vote_a_petition_is_handed_over_and_the_day_before_it_is_processed(
            RuleSet ruleSet) {
        PetitionTerms terms = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CANDIDATE);
        NewPetition petition = petition(COMMUNE, PetitionKind.COMPLAINT, "Lê Văn An", false, 2);
        assertThat(PetitionRules.route(petition, terms, DAY.minusDays(11), DAY)).isEqualTo(PetitionRoute.PROCESS);
        assertThat(PetitionRules.route(petition, terms, DAY.minusDays(10), DAY)).isEqualTo(PetitionRoute.HANDOVER);
        assertThat(PetitionRules.decidable(terms, DAY.minusDays(11), DAY)).isEmpty();
        assertThat(PetitionRules.decidable(terms, DAY.minusDays(10), DAY))
                .extracting(Violation::code)
                .containsExactly("PETITION-005");
        assertThat(terms.frozenFrom(DAY)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_campaign_is_never_frozen(RuleSet ruleSet) {
        PetitionTerms terms = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CAMPAIGN);
        assertThat(terms.frozenFrom(DAY)).isEmpty();
        assertThat(PetitionRules.decidable(terms, DAY, DAY)).isEmpty();
        assertThat(PetitionRules.firstGroup(petition(COMMUNE, PetitionKind.COMPLAINT, "An", false, 2), terms))
                .isEqualTo("ubbc-08731");
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void an_anonymous_denunciation_is_entered_only_whenever_it_comes(RuleSet ruleSet) {
        PetitionTerms terms = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CANDIDATE);
        for (NewPetition nobody : new NewPetition[] {
            petition(COMMUNE, PetitionKind.DENUNCIATION, " ", false, 2),
            petition(COMMUNE, PetitionKind.DENUNCIATION, "Lê Văn An", true, 2)
        }) {
            assertThat(PetitionRules.receipt(nobody)).isEmpty();
            assertThat(PetitionRules.route(nobody, terms, DAY.minusDays(60), DAY))
                    .isEqualTo(PetitionRoute.RECORD);
            assertThat(PetitionRules.route(nobody, terms, DAY.minusDays(3), DAY))
                    .isEqualTo(PetitionRoute.RECORD);
        }
    }

    @Test
    void a_complaint_has_a_sender_and_a_petition_about_a_candidate_names_one() {
        assertThat(PetitionRules.receipt(petition(COMMUNE, PetitionKind.COMPLAINT, "", false, 2)))
                .extracting(Violation::code, Violation::location)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PETITION-002", "senderName"));
        NewPetition nobody = new NewPetition(
                COMMUNE,
                Optional.of(PetitionKind.COMPLAINT),
                Optional.of(PetitionSubject.CANDIDATE),
                0,
                Optional.empty(),
                "An",
                "",
                false,
                "Nội dung");
        assertThat(PetitionRules.receipt(nobody)).extracting(Violation::code).containsExactly("PETITION-003");
        NewPetition empty =
                new NewPetition(COMMUNE, Optional.empty(), Optional.empty(), 0, Optional.empty(), "", "", false, "");
        assertThat(PetitionRules.receipt(empty)).hasSize(3).allSatisfy(v -> assertThat(v.code())
                .isEqualTo("PETITION-001"));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_first_answer_is_final_where_the_commission_gives_it_for_a_council_and_never_for_the_assembly(
            RuleSet ruleSet) {
        PetitionTerms council = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CANDIDATE);
        PetitionTerms campaign = LAW.terms(ruleSet, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.CAMPAIGN);
        PetitionTerms assembly = LAW.terms(ruleSet, ElectedBody.NATIONAL_ASSEMBLY, PetitionSubject.CANDIDATE);
        assertThat(PetitionRules.firstIsFinal("ubbc-08731", council)).isTrue();
        assertThat(PetitionRules.firstIsFinal("ubbc-08731", campaign)).isTrue();
        assertThat(PetitionRules.firstIsFinal("bbc-08731-pc-commune-2", council))
                .isFalse();
        assertThat(PetitionRules.firstIsFinal("ubbc-26", assembly)).isFalse();
    }

    @Test
    void the_board_of_the_unit_answers_first_and_the_commission_where_no_unit_is_concerned() {
        PetitionTerms council = LAW.terms(RuleSet.LAW_85_2015, ElectedBody.COMMUNE_COUNCIL, PetitionSubject.LIST);
        PetitionTerms assembly = LAW.terms(RuleSet.LAW_85_2015, ElectedBody.NATIONAL_ASSEMBLY, PetitionSubject.LIST);
        assertThat(PetitionRules.firstGroup(petition(COMMUNE, PetitionKind.PROPOSAL, "An", false, 2), council))
                .isEqualTo("bbc-08731-pc-commune-2");
        assertThat(PetitionRules.firstGroup(petition(COMMUNE, PetitionKind.PROPOSAL, "An", false, 0), council))
                .isEqualTo("ubbc-08731");
        assertThat(PetitionRules.firstGroup(petition(ASSEMBLY, PetitionKind.PROPOSAL, "An", false, 1), assembly))
                .isEqualTo("bbc-26-na-1");
    }

    @Test
    void a_board_is_read_from_its_group() {
        BoardGroup board = new BoardGroup(ElectedBody.COMMUNE_COUNCIL, "08731", 3);
        assertThat(board.id()).isEqualTo("bbc-08731-pc-commune-3");
        assertThat(BoardGroup.of(board.id())).contains(board);
        assertThat(BoardGroup.of("bbc-26-na-1")).contains(new BoardGroup(ElectedBody.NATIONAL_ASSEMBLY, "26", 1));
        assertThat(BoardGroup.of("ubbc-08731")).isEmpty();
        assertThat(BoardGroup.of("bbc-08731-pc-hamlet-3")).isEmpty();
    }

    @Test
    void an_answer_has_a_finding_and_a_text() {
        assertThat(PetitionRules.answer(PetitionAnswer.none()))
                .extracting(Violation::location)
                .containsExactly("finding", "text");
        assertThat(PetitionRules.answer(new PetitionAnswer(Optional.of(PetitionFinding.PARTLY), "Đã xác minh.")))
                .isEmpty();
    }

    private static NewPetition petition(
            Council council, PetitionKind kind, String sender, boolean impersonated, int unit) {
        return new NewPetition(
                council,
                Optional.of(kind),
                Optional.of(PetitionSubject.LIST),
                unit,
                Optional.empty(),
                sender,
                "Thôn Đông",
                impersonated,
                "Nội dung đơn");
    }
}
