package org.baucu.nomination.conference.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.meeting.VoterConfidence;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a conference as they were submitted, for who signs them. */
@Controller
class ConferenceProposalController implements ProposalPage {

    static final String PROCESS = "consultation-round";
    private static final String PATH = "/conference/proposal";

    private final ProposedCase proposedCase;
    private final CouncilCases councils;
    private final Conferences conferences;
    private final ConferenceScope scope;
    private final Candidates candidates;
    private final CandidateWords candidateWords;
    private final CandidateAccess access;
    private final Words words;

    ConferenceProposalController(
            ProposedCase proposedCase,
            CouncilCases councils,
            Conferences conferences,
            ConferenceScope scope,
            Candidates candidates,
            CandidateWords candidateWords,
            CandidateAccess access,
            Words words) {
        this.proposedCase = proposedCase;
        this.councils = councils;
        this.conferences = conferences;
        this.scope = scope;
        this.candidates = candidates;
        this.candidateWords = candidateWords;
        this.access = access;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(PROCESS);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("conference.show-what-was-submitted");
    }

    @GetMapping(PATH)
    @ReadsPersonalData("candidates")
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.show(businessKey, this, back, model);
        CaseKey key = file.key();
        CouncilCase of = councils.of(key);
        access.required(of.council());
        model.addAttribute("round", of.number());
        conferences.of(key).ifPresent(held -> {
            model.addAttribute("held", held);
            model.addAttribute("attendance", attendance(of, held));
            model.addAttribute("verdicts", verdicts(of, held));
        });
        return "conference/proposal";
    }

    private Map<String, Integer> attendance(CouncilCase of, Conference held) {
        Map<String, Integer> attendance = new LinkedHashMap<>();
        scope.participants(of.council())
                .forEach(one -> attendance.put(
                        candidateWords.participant(one), held.present().getOrDefault(one.code(), 0)));
        return attendance;
    }

    private List<VerdictView> verdicts(CouncilCase of, Conference held) {
        if (held.verdicts().isEmpty()) {
            return List.of();
        }
        Map<String, Candidate> known =
                candidates.of(of.council()).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        Map<String, List<VoterConfidence>> results = scope.confidence(of.council());
        return held.verdicts().stream()
                .filter(one -> known.containsKey(one.candidateId()))
                .map(one -> view(known.get(one.candidateId()), one, results))
                .toList();
    }

    private VerdictView view(Candidate candidate, CandidateVerdict one, Map<String, List<VoterConfidence>> results) {
        List<VoterConfidence> ofCandidate = results.getOrDefault(candidate.id(), List.of());
        return new VerdictView(
                candidate.person().fullName(),
                candidateWords.nominatedBy(candidate),
                CandidateWords.confidence(ofCandidate, MeetingPlace.WORKPLACE),
                CandidateWords.confidence(ofCandidate, MeetingPlace.RESIDENCE),
                one.verdict().code(),
                one.votes().isPresent() ? String.valueOf(one.votes().getAsInt()) : "",
                one.reason().isBlank() ? one.specialReason() : one.reason());
    }

    /** A verdict as it is shown. */
    public record VerdictView(
            String name,
            String nominatedBy,
            String workplace,
            String residence,
            String verdict,
            String votes,
            String reason) {}
}
