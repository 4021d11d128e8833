package org.baucu.nomination.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each step of the process does to a dossier and to its candidate. */
@Service
public class DossierCourse {

    private static final int REASON = 1_000;
    private static final String NOT_COMPLETED = "Không bổ sung đủ hồ sơ trong thời hạn nộp.";

    private final DossierStore store;
    private final DossierCheck check;
    private final Candidates candidates;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierCourse(
            DossierStore store,
            DossierCheck check,
            Candidates candidates,
            Cases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.candidates = candidates;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /** Checks a dossier against the moment it arrived, keeps what is wrong, and gives what came of it. */
    @Transactional
    public DossierState judge(CaseKey key) {
        DossierFile file = file(key);
        List<Violation> found = check.of(file);
        cases.violations(key, found);
        DossierState state = DossierCheck.outcome(found);
        String reason = state == DossierState.REFUSED ? sentences(found) : "";
        store.move(key, state, reason, Optional.empty());
        switch (state) {
            case COMPLETE -> {
                candidates.move(file.candidateId(), CandidateState.DOSSIER_RECEIVED, key, "");
                events.publishEvent(new DossierAccepted(file.council(), file.candidateId(), key));
            }
            case INCOMPLETE -> candidates.step(file.candidateId(), key, "dossier-incomplete", "");
            default -> candidates.move(file.candidateId(), CandidateState.REFUSED, key, reason);
        }
        return state;
    }

    /** The candidate takes the dossier back, for the reason kept with it. */
    @Transactional
    public void withdraw(CaseKey key) {
        DossierFile file = file(key);
        store.move(key, DossierState.WITHDRAWN, file.reason(), Optional.of(clock.instant()));
        candidates.move(file.candidateId(), CandidateState.WITHDRAWN, key, file.reason());
    }

    /** The dossier is handed on or returned, or was withdrawn before: its case is closed. */
    @Transactional
    public void settle(CaseKey key) {
        DossierFile file = file(key);
        DossierState state =
                switch (file.state()) {
                    case COMPLETE -> forwarded(file);
                    case INCOMPLETE -> returned(file, NOT_COMPLETED);
                    case REFUSED -> returned(file, file.reason());
                    case WITHDRAWN -> DossierState.WITHDRAWN;
                    case FORWARDED, RETURNED -> throw new IllegalStateException("dossier " + key + " is settled");
                };
        events.publishEvent(new DossierSettled(file.council(), file.candidateId(), state, key));
        cases.close(key);
    }

    private DossierState forwarded(DossierFile file) {
        store.move(file.key(), DossierState.FORWARDED, "", Optional.of(clock.instant()));
        candidates.step(file.candidateId(), file.key(), "dossier-forwarded", "");
        return DossierState.FORWARDED;
    }

    private DossierState returned(DossierFile file, String reason) {
        store.move(file.key(), DossierState.RETURNED, reason, Optional.of(clock.instant()));
        if (file.state() == DossierState.INCOMPLETE) {
            candidates.move(file.candidateId(), CandidateState.REFUSED, file.key(), reason);
        } else {
            candidates.step(file.candidateId(), file.key(), "dossier-returned", "");
        }
        return DossierState.RETURNED;
    }

    private DossierFile file(CaseKey key) {
        return store.find(key).orElseThrow(() -> new IllegalStateException("no dossier of case " + key));
    }

    private static String sentences(List<Violation> found) {
        String all = found.stream().map(Violation::sentenceVi).collect(Collectors.joining(" "));
        return all.length() <= REASON ? all : all.substring(0, REASON - 1) + "…";
    }
}
