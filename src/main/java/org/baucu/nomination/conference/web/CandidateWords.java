package org.baucu.nomination.conference.web;

import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.conference.domain.Participant;
import org.baucu.nomination.domain.Share;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Component;

/** What pages of conferences say of candidates and of who attends. */
@Component
class CandidateWords {

    private final Words words;

    CandidateWords(Words words) {
        this.words = words;
    }

    /** Who put the candidate forward; of the self-nominated, that they are. */
    String nominatedBy(Candidate candidate) {
        return candidate.source() == CandidateSource.SELF
                        || candidate.nominatedBy().isEmpty()
                ? words.of("candidate.source." + candidate.source().code())
                : candidate.nominatedBy();
    }

    /** A body that takes part, and whether it is only invited. */
    String participant(Participant one) {
        String name = words.english()
                ? words.find("conference.participant." + one.code()).orElse(one.nameVi())
                : one.nameVi();
        return words.of(one.member() ? "conference.member" : "conference.invited", name);
    }

    /** What the voters of a place said last, for example "52/60 (86,6 %)"; empty where no meeting was held. */
    static String confidence(List<VoterConfidence> results, MeetingPlace place) {
        return results.stream()
                .filter(one -> one.place() == place)
                .reduce((earlier, later) -> later)
                .map(one -> "%d/%d (%s\u00A0%%)"
                        .formatted(one.inFavour(), one.attending(), Share.percent(one.inFavour(), one.attending())))
                .orElse("");
    }
}
