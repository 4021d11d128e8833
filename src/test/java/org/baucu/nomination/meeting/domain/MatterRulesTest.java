package org.baucu.nomination.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.MeetingPlace;
import org.baucu.platform.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Điều 46 and 55 say the same under both rule sets: only the limit differs, which is a milestone. */
class MatterRulesTest {

    private static final LocalDate RAISED = LocalDate.of(2021, 4, 4);
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 10);

    @ParameterizedTest
    @CsvSource({
        "AGENCY, WORKPLACE, EMPLOYER, true",
        "AGENCY, WORKPLACE, EMPLOYER_ABOVE, true",
        "AGENCY, WORKPLACE, NOMINATOR, false",
        "AGENCY, RESIDENCE, NOMINATOR, true",
        "AGENCY, RESIDENCE, EMPLOYER, false",
        "HAMLET, WORKPLACE, EMPLOYER, true",
        "HAMLET, RESIDENCE, HAMLET, true",
        "SELF, RESIDENCE, COMMISSION, true",
        "SELF, WORKPLACE, COMMISSION, true",
        "SELF, WORKPLACE, EMPLOYER, false"
    })
    void who_answers_hangs_on_the_source_and_the_place(
            CandidateSource source, MeetingPlace place, Answerer answerer, boolean right) {
        List<Violation> found = check(answer(answerer, "2021-04-08"), source, place);
        assertThat(found).extracting(Violation::code).isEqualTo(right ? List.of() : List.of("MATTER-002"));
    }

    @Test
    void the_article_is_that_of_the_body_and_the_paragraph_that_of_the_case() {
        assertThat(MatterRules.article(ElectedBody.NATIONAL_ASSEMBLY, CandidateSource.SELF, MeetingPlace.WORKPLACE))
                .isEqualTo("Điều 46 khoản 3");
        assertThat(MatterRules.article(ElectedBody.COMMUNE_COUNCIL, CandidateSource.AGENCY, MeetingPlace.WORKPLACE))
                .isEqualTo("Điều 55 khoản 1");
        assertThat(MatterRules.article(ElectedBody.COMMUNE_COUNCIL, CandidateSource.AGENCY, MeetingPlace.RESIDENCE))
                .isEqualTo("Điều 55 khoản 2");
    }

    @Test
    void an_answer_is_written_complete_and_dated_after_the_meeting_and_not_after_today() {
        assertThat(check(MatterAnswer.none(), CandidateSource.AGENCY, MeetingPlace.RESIDENCE))
                .hasSize(6)
                .allSatisfy(v -> assertThat(v.code()).isEqualTo("MATTER-001"));
        assertThat(check(answer(Answerer.NOMINATOR, "2021-04-03"), CandidateSource.AGENCY, MeetingPlace.RESIDENCE))
                .extracting(Violation::code)
                .containsExactly("MATTER-003");
        assertThat(check(answer(Answerer.NOMINATOR, "2021-04-11"), CandidateSource.AGENCY, MeetingPlace.RESIDENCE))
                .extracting(Violation::code)
                .containsExactly("MATTER-004");
    }

    private static List<Violation> check(MatterAnswer answer, CandidateSource source, MeetingPlace place) {
        return MatterRules.check(answer, MatterRules.answerers(source, place), "Điều 55", Optional.of(RAISED), TODAY);
    }

    private static MatterAnswer answer(Answerer answerer, String day) {
        return new MatterAnswer(
                Optional.of(answerer),
                "Hội Phụ nữ",
                "15/CV",
                Optional.of(LocalDate.parse(day)),
                "Đã xác minh.",
                Optional.of(false));
    }
}
