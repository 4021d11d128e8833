package org.baucu.nomination.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.list.DecidedLists;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The counter of a commission: takes dossiers in and gives them back to who withdraws. The pages and the rehearsal both come through here. */
@Service
public class Dossiers {

    private static final int REASON = 1_000;

    private final DossierStore store;
    private final DossierCheck check;
    private final DossierPersons persons;
    private final DossierLimits limits;
    private final DossierProcess process;
    private final Candidates candidates;
    private final DecidedLists lists;
    private final CurrentPerson person;
    private final Records records;
    private final JdbcClient jdbc;
    private final Clock clock;

    Dossiers(
            DossierStore store,
            DossierCheck check,
            DossierPersons persons,
            DossierLimits limits,
            DossierProcess process,
            Candidates candidates,
            DecidedLists lists,
            CurrentPerson person,
            Records records,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.check = check;
        this.persons = persons;
        this.limits = limits;
        this.process = process;
        this.candidates = candidates;
        this.lists = lists;
        this.person = person;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a dossier in at this moment, enters who nominates itself, and starts the process, all in one transaction.
     *
     * @return business key of its case
     * @throws RefusedException if it comes after the last instant, not to its commission, with an impossible entry, or as a second dossier of
     *     the same person for the same body; nothing is stored then. What else is wrong with it is stored and comes back as a task.
     */
    @Transactional
    public CaseKey receive(Receipt receipt) {
        Council council = receipt.council();
        // A receipt is written to the second; within the last one it is still in time.
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        checkCommission(council);
        checkInTime(council, now);
        Optional<Candidate> nominee = persons.nominee(receipt);
        PersonData who = nominee.map(Candidate::person)
                .or(receipt::selfNominated)
                .orElseThrow(() -> new RefusedException(DossierRule.NOBODY.broken("nominee")));
        List<Violation> typed = check.typed(receipt);
        if (!typed.isEmpty()) {
            throw new RefusedException(typed);
        }
        lock(council);
        String known = nominee.map(Candidate::id).orElse("");
        check.same(council, who, receipt.identityNumber(), known).stream()
                .findFirst()
                .ifPresent(same -> {
                    throw new RefusedException(persons.known(same));
                });
        int number = store.nextNumber(council);
        CaseKey key = CouncilCases.key(council, DossierProcess.ID, number);
        String id = nominee.map(candidate -> again(candidate, key))
                .orElseGet(() -> candidates.enter(key, new NewCandidate(council, CandidateSource.SELF, "", who)));
        candidates.identify(id, receipt.identityNumber());
        store.insert(new DossierFile(
                key,
                council,
                number,
                id,
                now,
                person.id().orElse(""),
                Optional.empty(),
                receipt.ofThePlace(),
                receipt.items(),
                receipt.grounds(),
                DossierState.INCOMPLETE,
                "",
                Optional.empty()));
        process.start(key);
        return key;
    }

    /**
     * Gives a dossier back to a candidate who withdraws, at any time before the official list.
     *
     * @param reason number and day of the request, or what the candidate said
     * @throws RefusedException if the person is not of the commission, the reason is missing or too long, or the candidate stands on the list
     */
    @Transactional
    public void withdraw(CaseKey key, String reason) {
        DossierFile file = store.find(key).orElseThrow(() -> new RefusedException(DossierRule.CLOSED.broken("")));
        checkCommission(file.council());
        String kept = reason.strip();
        if (kept.isEmpty()) {
            throw new RefusedException(DossierRule.NO_REASON.broken("reason"));
        }
        if (kept.length() > REASON) {
            throw new RefusedException(DossierRule.TOO_LONG.broken("reason", "Lý do", kept.length(), REASON));
        }
        if (!mayWithdraw(file)) {
            throw new RefusedException(DossierRule.CLOSED.broken(""));
        }
        if (file.state() == DossierState.FORWARDED) {
            store.move(key, DossierState.WITHDRAWN, kept, Optional.of(clock.instant()));
            candidates.move(file.candidateId(), CandidateState.WITHDRAWN, key, kept);
        } else {
            store.move(key, file.state(), kept, Optional.empty());
            process.withdraw(key);
        }
    }

    /** Whether a dossier can be withdrawn: it is under way, or its candidate still stands and the official list is not decided yet. */
    public boolean mayWithdraw(DossierFile file) {
        if (file.state() != DossierState.FORWARDED) {
            return !file.state().settled();
        }
        boolean stands = candidates
                .find(file.candidateId())
                .map(Candidate::state)
                .filter(state -> !state.out() && state != CandidateState.OFFICIAL)
                .isPresent();
        return stands && !lists.decided(file.council());
    }

    /** Whether the current person receives the dossiers of a council. */
    public boolean receives(Council council) {
        return person.groups().contains(commission(council));
    }

    private void checkCommission(Council council) {
        if (!receives(council)) {
            throw new RefusedException(DossierRule.NOT_COMMISSION.broken(""));
        }
    }

    /** Whatever any timer did: what counts is the moment at which the dossier is here. That it came too late is kept for good. */
    private void checkInTime(Council council, Instant now) {
        Instant limit = limits.receipt(council);
        if (now.isAfter(limit)) {
            Violation late = NominationRule.tooLate("receivedAt", now, limit);
            records.of(RecordKind.ATTEMPT_REFUSED)
                    .unit(council.unitCode())
                    .capacity(commission(council))
                    .with("codes", late.code())
                    .with("body", council.body().code())
                    .publishApart();
            throw new RefusedException(late);
        }
    }

    /** One receipt at a time in an election: the same person may stand at two counters of the province. */
    private void lock(Council council) {
        jdbc.sql("SELECT id FROM election WHERE id = ? FOR UPDATE")
                .param(council.election())
                .query(String.class)
                .single();
    }

    /** A nominee whose first dossier was returned or withdrawn comes again in time. */
    private String again(Candidate candidate, CaseKey key) {
        if (candidate.state().out()) {
            candidates.move(candidate.id(), CandidateState.NOMINATED, key, "");
        }
        return candidate.id();
    }

    private static String commission(Council council) {
        return Groups.of(Groups.UBBC, council.unitCode());
    }
}
