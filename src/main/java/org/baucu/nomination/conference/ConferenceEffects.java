package org.baucu.nomination.conference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.Verdict;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings candidates into the state that a conference's verdict gives them. */
@Service
public class ConferenceEffects {

    /** Reason in the register of who was not presented for want of confidence. */
    static final String NO_CONFIDENCE =
            "Không đạt mức tín nhiệm theo quy định tại hội nghị cử tri nơi cư trú; không giới thiệu ra hội nghị hiệp thương lần thứ ba";

    private static final int LAST_ROUND = 3;
    private static final String SPECIAL = "special-case";

    private final Conferences conferences;
    private final ConferenceScope scope;
    private final Candidates candidates;

    public ConferenceEffects(Conferences conferences, ConferenceScope scope, Candidates candidates) {
        this.conferences = conferences;
        this.scope = scope;
        this.candidates = candidates;
    }

    /**
     * Lets the conference of a case take effect: who was kept goes on, who was dropped is out with the reason. A candidate who withdrew between
     * the conference and its record stays withdrawn.
     *
     * @throws IllegalStateException if the case has no conference
     */
    @Transactional
    public void take(CouncilCase of) {
        Conference conference = conferences
                .of(of.key())
                .orElseThrow(() -> new IllegalStateException("case " + of.key() + " has no conference"));
        Map<String, Candidate> before =
                scope.before(of).stream().collect(Collectors.toMap(Candidate::id, candidate -> candidate));
        List<CandidateVerdict> verdicts = conference.verdicts().stream()
                .filter(verdict -> before.containsKey(verdict.candidateId()))
                .toList();
        candidates.moveAll(
                ids(verdicts, Verdict.KEPT),
                of.number() == LAST_ROUND ? CandidateState.PROPOSED_FOR_LIST : CandidateState.PRELIMINARY,
                of.key(),
                "");
        candidates.moveAll(ids(verdicts, Verdict.NOT_PRESENTED), CandidateState.NOT_PRESENTED, of.key(), NO_CONFIDENCE);
        verdicts.stream()
                .filter(verdict -> verdict.verdict() == Verdict.DROPPED)
                .collect(Collectors.groupingBy(CandidateVerdict::reason, TreeMap::new, Collectors.toList()))
                .forEach((reason, dropped) -> candidates.moveAll(
                        dropped.stream().map(CandidateVerdict::candidateId).toList(),
                        CandidateState.REFUSED,
                        of.key(),
                        reason));
        verdicts.stream()
                .filter(verdict -> !verdict.specialReason().isBlank())
                .forEach(verdict -> candidates.step(verdict.candidateId(), of.key(), SPECIAL, verdict.specialReason()));
        conferences.record(of.key());
    }

    private static List<String> ids(List<CandidateVerdict> verdicts, Verdict verdict) {
        return verdicts.stream()
                .filter(one -> one.verdict() == verdict)
                .map(CandidateVerdict::candidateId)
                .toList();
    }
}
