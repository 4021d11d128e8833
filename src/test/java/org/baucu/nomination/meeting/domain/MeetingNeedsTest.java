package org.baucu.nomination.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Council;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.testsupport.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingNeedsTest {

    @ParameterizedTest
    @CsvSource({
        "AGENCY, Trường học, RESIDENCE",
        "AGENCY, '', RESIDENCE",
        "SELF, Trường học, RESIDENCE WORKPLACE",
        "SELF, '', RESIDENCE",
        "HAMLET, Trường học, WORKPLACE",
        "HAMLET, '', ''",
        "CENTRAL, Bộ, ''"
    })
    void each_source_owes_its_meetings(CandidateSource source, String workplace, String owed) {
        Set<MeetingPlace> expected = Arrays.stream(owed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(MeetingPlace::valueOf)
                .collect(Collectors.toSet());
        assertThat(MeetingNeeds.of(candidate(source, workplace))).isEqualTo(expected);
    }

    @Test
    void half_at_the_residence_keeps_a_candidate_from_the_third_conference_and_half_at_the_workplace_does_not() {
        assertThat(result(MeetingPlace.RESIDENCE, false, "").mayBePresented()).isFalse();
        assertThat(result(MeetingPlace.RESIDENCE, false, "Trường hợp đặc biệt").mayBePresented())
                .isTrue();
        assertThat(result(MeetingPlace.RESIDENCE, true, "").mayBePresented()).isTrue();
        assertThat(result(MeetingPlace.WORKPLACE, false, "").mayBePresented()).isTrue();
    }

    private static VoterConfidence result(MeetingPlace place, boolean confident, String special) {
        return new VoterConfidence("a", place, "Thôn Đông", 80, 40, confident, special);
    }

    private static Candidate candidate(CandidateSource source, String workplace) {
        return new Candidate(
                "a",
                new Council("e", ElectedBody.COMMUNE_COUNCIL, "08731"),
                source,
                "",
                People.person("Lê Thị Minh", "08731", workplace),
                "",
                CandidateState.PRELIMINARY,
                "",
                0,
                0);
    }
}
