package org.baucu.nomination.list.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.RemovalLaw;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.list.RemovalStore;
import org.baucu.nomination.list.domain.Removal;
import org.baucu.nomination.list.domain.RemovalRule;
import org.baucu.nomination.list.domain.RemovalRules;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts cases of removal in the engine. */
@Component
class EngineRemovalStarter implements RemovalStarter {

    /** Id of the process. */
    static final String PROCESS = "remove-candidate";

    private final Candidates candidates;
    private final RemovalLaw law;
    private final RemovalStore store;
    private final Cases cases;
    private final CurrentPerson person;
    private final RuntimeService runtime;
    private final Clock clock;

    EngineRemovalStarter(
            Candidates candidates,
            RemovalLaw law,
            RemovalStore store,
            Cases cases,
            CurrentPerson person,
            RuntimeService runtime,
            Clock clock) {
        this.candidates = candidates;
        this.law = law;
        this.store = store;
        this.cases = cases;
        this.person = person;
        this.runtime = runtime;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CaseKey start(String candidateId, String ground, CaseKey why) {
        Candidate candidate = candidates
                .find(candidateId)
                .orElseThrow(() -> new RefusedException(RemovalRule.NOT_ON_A_LIST.broken("")));
        List<Violation> against = new ArrayList<>();
        law.ground(candidate.council(), ground)
                .ifPresentOrElse(
                        known -> against.addAll(RemovalRules.opening(candidate, known, clock.instant())),
                        () -> against.add(RemovalRule.UNKNOWN_GROUND.broken("ground", ground)));
        if (store.of(candidateId).stream().anyMatch(this::open)) {
            against.add(RemovalRule.OPEN_ALREADY.broken(""));
        }
        if (!against.isEmpty()) {
            throw new RefusedException(against);
        }
        String begin = CouncilCases.key(candidate.council(), PROCESS) + ".";
        CaseKey key = CouncilCases.key(candidate.council(), PROCESS, store.count(begin) + 1);
        store.propose(key, new Removal(candidateId, ground, why, Removal.Facts.NONE));
        person.asProduct(() -> runtime.startProcessInstanceByKey(PROCESS, key.toString()));
        return key;
    }

    private boolean open(CaseKey key) {
        return cases.find(key).map(file -> file.closedAt().isEmpty()).orElse(true);
    }
}
