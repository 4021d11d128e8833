package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.DoneForCouncil;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.ConferenceWork;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.ConferenceTerms;
import org.baucu.nomination.conference.domain.Participant;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.CandidateFate;
import org.springframework.stereotype.Component;

/** Consultation conferences, held once what they rest on is done for their council. */
@Component
class ConferenceProposal implements ProposedBy {

    private static final int LAST_ROUND = 3;
    private static final int OF_EACH = 6;
    private static final String NOT_KEPT =
            "Hội nghị thỏa thuận không đưa vào danh sách để bảo đảm cơ cấu, thành phần, số lượng đã điều chỉnh.";

    private final ConferenceWork work;
    private final ConferenceScope scope;
    private final ScriptCandidates candidates;
    private final ScriptStructures structures;
    private final CouncilCases cases;
    private final DoneForCouncil done;
    private final Clock clock;

    ConferenceProposal(
            ConferenceWork work,
            ConferenceScope scope,
            ScriptCandidates candidates,
            ScriptStructures structures,
            CouncilCases cases,
            DoneForCouncil done,
            Clock clock) {
        this.work = work;
        this.scope = scope;
        this.candidates = candidates;
        this.structures = structures;
        this.cases = cases;
        this.done = done;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "consultation-round";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        if (step != Step.PROPOSE) {
            return true;
        }
        CouncilCase about = cases.of(key);
        return done.of(about.council())
                .containsAll(RoundRules.needs(about.number(), about.council().body()));
    }

    /** A mistake: the round is held before its time. */
    @Override
    public boolean hasty() {
        return true;
    }

    /** The other mistakes: minutes of a conference that is to come, or no reason why somebody was dropped. */
    @Override
    public void submit(Submission s) {
        CouncilCase about = cases.of(s.key());
        ConferenceTerms terms = scope.terms(about);
        List<CandidateVerdict> verdicts =
                about.number() == 1 ? List.of() : verdicts(about, terms, s.mistake(), s.script());
        LocalDate today = VietnamTime.dayOf(clock.instant());
        boolean toCome = s.mistake() && verdicts.stream().noneMatch(v -> v.verdict() == Verdict.DROPPED);
        work.submit(
                s.taskId(),
                new Conference(
                        toCome ? today.plusDays(1) : today,
                        "Hội trường Ủy ban Mặt trận Tổ quốc Việt Nam",
                        "Chủ tịch Ủy ban Mặt trận Tổ quốc",
                        "Thư ký hội nghị",
                        present(terms),
                        RoundMethod.AGREEMENT,
                        false,
                        0,
                        "Hội nghị thảo luận và thống nhất.",
                        about.number() == 1 ? structures.allocations(about.council(), s.script()) : List.of(),
                        verdicts),
                s.lateReason());
    }

    private static Map<String, Integer> present(ConferenceTerms terms) {
        return terms.participants().stream().collect(Collectors.toMap(Participant::code, p -> OF_EACH));
    }

    private List<CandidateVerdict> verdicts(CouncilCase about, ConferenceTerms terms, boolean mistake, Script script) {
        List<Candidate> before = scope.before(about);
        Map<String, Verdict> verdicts = new HashMap<>();
        before.forEach(one -> verdicts.put(one.id(), verdict(one, about.number(), terms, script)));
        if (about.number() == LAST_ROUND) {
            keepEnough(before, verdicts, terms);
        }
        List<CandidateVerdict> all = new ArrayList<>();
        boolean reasonForgotten = false;
        for (Candidate one : before) {
            Verdict verdict = verdicts.get(one.id());
            boolean dropped = verdict == Verdict.DROPPED;
            boolean forget = mistake && dropped && !reasonForgotten;
            reasonForgotten |= forget;
            all.add(new CandidateVerdict(
                    one.id(), verdict, OptionalInt.empty(), dropped && !forget ? NOT_KEPT : "", ""));
        }
        return all;
    }

    private Verdict verdict(Candidate candidate, int round, ConferenceTerms terms, Script script) {
        CandidateFate fate =
                candidates.find(candidate, script).map(one -> one.fate()).orElse(CandidateFate.LISTED);
        if (round < LAST_ROUND) {
            return fate.keptAtRound2() ? Verdict.KEPT : Verdict.DROPPED;
        }
        if (terms.before().getOrDefault(candidate.id(), false)) {
            return Verdict.NOT_PRESENTED;
        }
        return fate.keptAtRound3() ? Verdict.KEPT : Verdict.DROPPED;
    }

    /** Where others fell away than the sample foresaw, those who would have been dropped are kept, the first by name. */
    private static void keepEnough(List<Candidate> before, Map<String, Verdict> verdicts, ConferenceTerms terms) {
        long kept = terms.central()
                + verdicts.values().stream().filter(v -> v == Verdict.KEPT).count();
        for (Candidate one : before) {
            if (kept < terms.needed() && verdicts.get(one.id()) == Verdict.DROPPED) {
                verdicts.put(one.id(), Verdict.KEPT);
                kept++;
            }
        }
    }
}
