package org.baucu.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.petition.domain.PetitionFinding;
import org.baucu.petition.domain.PetitionRule;
import org.baucu.petition.domain.PetitionState;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TextLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concludes that a petition proves clearly that a candidate does not meet the standards, and opens the case that strikes the candidate. This
 * is possible within the last ten days too, when petitions are not decided any more (Điều 61 khoản 2).
 */
@Service
public class FoundedPetitions {

    /** Code of the ground in the law's table {@code removal-ground}. */
    public static final String GROUND = "founded-denunciation";

    private final Petitions petitions;
    private final PetitionAccess access;
    private final PetitionFreeze freeze;
    private final Candidates candidates;
    private final RemovalStarter removals;
    private final Records records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public FoundedPetitions(
            Petitions petitions,
            PetitionAccess access,
            PetitionFreeze freeze,
            Candidates candidates,
            RemovalStarter removals,
            Records records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitions = petitions;
        this.access = access;
        this.freeze = freeze;
        this.candidates = candidates;
        this.removals = removals;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /** What keeps the current person from concluding so; empty when it may. */
    public List<Violation> check(Petition petition) {
        if (!access.commission(petition)) {
            return List.of(PetitionRule.NOT_OF_BODY.broken(""));
        }
        if (freeze.voting(petition)) {
            return List.of(PetitionRule.TOO_LATE.broken("", VietnamTime.format(freeze.electionDay(petition))));
        }
        return obstacle(petition)
                .map(why -> List.of(PetitionRule.NOT_FOUNDED.broken("", why)))
                .orElse(List.of());
    }

    /**
     * Concludes it, says so, and opens the case that strikes the candidate.
     *
     * @param conclusion why it is clear and founded
     * @return business key of that case
     * @throws RefusedException if {@link #check} finds anything, the conclusion is empty or too long, or the candidate cannot be struck
     */
    @Transactional
    public CaseKey conclude(CaseKey key, String conclusion) {
        Petition petition =
                petitions.find(key).orElseThrow(() -> new IllegalStateException("no petition of case " + key));
        List<Violation> broken = check(petition);
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        String clean = TextLimit.fitting("conclusion", "Kết luận", conclusion, PetitionWork.TEXT);
        if (clean.isEmpty()) {
            throw new RefusedException(PetitionRule.INCOMPLETE.broken("conclusion", "kết luận"));
        }
        String candidate = petition.candidateId().orElseThrow();
        petitions.found(key, clean, clock.instant());
        candidates.step(candidate, key, "denunciation-founded", "");
        records.of(RecordKind.DENUNCIATION_FOUNDED)
                .of(key)
                .subject(candidate)
                .with("frozen", !freeze.check(petition).isEmpty())
                .publish();
        events.publishEvent(new FoundedDenunciation(candidate, key.toString()));
        return removals.start(candidate, GROUND, key);
    }

    private Optional<String> obstacle(Petition petition) {
        if (petition.subject() != PetitionSubject.CANDIDATE
                || petition.candidateId().isEmpty()) {
            return Optional.of("đơn không nêu về một người ứng cử");
        }
        if (petition.anonymous()) {
            return Optional.of("đơn không có họ, tên người gửi");
        }
        if (petition.foundedAt().isPresent()) {
            return Optional.of("đã kết luận và mở hồ sơ xóa tên");
        }
        if (candidates
                .find(petition.candidateId().get())
                .map(Candidate::state)
                .filter(state -> !state.out())
                .isEmpty()) {
            return Optional.of("người ứng cử không còn trong danh sách");
        }
        boolean answered = petition.lastFinding()
                        .filter(finding -> finding != PetitionFinding.UNFOUNDED)
                        .isPresent()
                && (petition.state() == PetitionState.ANSWERED || petition.state() == PetitionState.FINAL);
        boolean frozen = !freeze.check(petition).isEmpty();
        return answered || frozen ? Optional.empty() : Optional.of("đơn chưa được giải quyết");
    }
}
