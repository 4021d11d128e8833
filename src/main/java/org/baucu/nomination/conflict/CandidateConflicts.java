package org.baucu.nomination.conflict;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.bodies.AskedChanges;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.Memberships;
import org.baucu.bodies.Memberships.Membership;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.dossier.DossierAccepted;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds candidates who sit on the board or a team of the unit where they stand, and opens the case by which they withdraw or are replaced by the
 * day the list is published (Điều 27). A seat for which the unit is not certain yet is only told to the body that decided the establishment.
 */
@Service
public class CandidateConflicts {

    private static final String REASON = "Là người ứng cử ở đơn vị bầu cử này (Điều 27).";

    private final Candidates candidates;
    private final Memberships memberships;
    private final AskedChanges changes;
    private final StandingUnits units;
    private final ConflictStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CandidateConflicts(
            Candidates candidates,
            Memberships memberships,
            AskedChanges changes,
            StandingUnits units,
            ConflictStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.memberships = memberships;
        this.changes = changes;
        this.units = units;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** Whose dossier is accepted becomes a candidate. */
    @EventListener
    void on(DossierAccepted accepted) {
        candidates.find(accepted.candidateId()).ifPresent(candidate -> open(accepted.council(), List.of(candidate)));
    }

    /**
     * Looks at every candidate of a council again: once the list has placed them in units, and when it is published.
     *
     * @return how many cases were opened
     */
    @Transactional
    public int check(Council council) {
        return open(
                council,
                candidates.of(council).stream()
                        .filter(candidate -> !candidate.state().out())
                        .toList());
    }

    /**
     * The same before the list is published, by where it places the candidates.
     *
     * @param units number of the electoral unit by id of the candidate
     */
    @Transactional
    public int check(Council council, Map<String, Integer> units) {
        return open(
                council,
                candidates.of(council).stream()
                        .filter(candidate -> !candidate.state().out() && units.containsKey(candidate.id()))
                        .map(candidate -> placed(candidate, units.get(candidate.id())))
                        .toList());
    }

    /**
     * Looks at some candidates of a council.
     *
     * @return how many cases were opened
     */
    @Transactional
    public int check(Council council, List<Candidate> who) {
        return open(council, who);
    }

    /** The boards and teams of the unit where a candidate stands, or may stand, on which the candidate sits now. */
    public List<Conflict> of(Candidate candidate) {
        return seats(candidate).stream()
                .map(seat -> new Conflict(
                        seat.type(),
                        seat.unitCode(),
                        seat.number(),
                        seat.labelVi(),
                        store.found(candidate.id(), seat)
                                .filter(key -> !key.isEmpty())
                                .map(CaseKey::parse)))
                .toList();
    }

    private int open(Council council, List<Candidate> who) {
        Map<Place, List<Asked>> wanted = new LinkedHashMap<>();
        int opened = 0;
        for (Candidate candidate : who) {
            for (Membership seat : seats(candidate)) {
                Optional<String> before = store.found(candidate.id(), seat);
                if (before.filter(key -> !key.isEmpty()).isPresent()) {
                    continue;
                }
                if (stands(candidate, seat) == StandingUnits.Stands.PERHAPS) {
                    if (before.isEmpty()) {
                        store.keep(candidate.id(), seat, Optional.empty(), clock.instant());
                        tell(council, candidate, seat, Optional.empty());
                    }
                    continue;
                }
                Asked asked = new Asked(candidate, seat);
                Optional<CaseKey> running = store.changesOf(seat, council.election()).stream()
                        .map(key -> changes.add(key, asked.change()))
                        .flatMap(Optional::stream)
                        .findFirst();
                if (running.isPresent()) {
                    store.keep(candidate.id(), seat, running, clock.instant());
                } else {
                    wanted.computeIfAbsent(Place.of(seat), place -> new ArrayList<>())
                            .add(asked);
                }
            }
        }
        for (Map.Entry<Place, List<Asked>> place : wanted.entrySet()) {
            List<Asked> asked = place.getValue();
            CaseKey key = changes.open(
                    council.election(),
                    place.getKey().unitCode(),
                    place.getKey().armed(),
                    milestone(council),
                    asked.stream().map(Asked::change).toList());
            asked.forEach(one -> {
                store.keep(one.candidate().id(), one.seat(), Optional.of(key), clock.instant());
                tell(council, one.candidate(), one.seat(), Optional.of(key));
            });
            opened++;
        }
        return opened;
    }

    /** The seats that the candidate may not keep, or may have to give up. */
    private List<Membership> seats(Candidate candidate) {
        return memberships
                .of(
                        candidate.council().election(),
                        candidate.person().fullName(),
                        candidate.person().birthDate())
                .stream()
                .filter(seat -> stands(candidate, seat) != StandingUnits.Stands.NO)
                .toList();
    }

    private StandingUnits.Stands stands(Candidate candidate, Membership seat) {
        return seat.electoralUnits().stream()
                .map(unit -> units.stands(candidate, unit))
                .min(Enum::compareTo)
                .orElse(StandingUnits.Stands.NO);
    }

    private void tell(Council council, Candidate candidate, Membership seat, Optional<CaseKey> change) {
        String group = Groups.of(seat.type() == BodyType.TEAM_ARMED ? Groups.QS : Groups.UBND, seat.unitCode());
        String text = change.isPresent()
                ? "Thành viên phải xin rút hoặc được thay thế chậm nhất vào ngày công bố danh sách chính thức (Điều 27). Đã mở việc thay đổi thành viên."
                : "Nếu được xếp vào đơn vị bầu cử mà tổ chức này phụ trách, thành viên phải xin rút hoặc được thay thế chậm nhất vào ngày công bố danh sách chính thức (Điều 27).";
        events.publishEvent(new Notice(
                "candidate-on-body:" + candidate.id() + ":" + seat.type().code() + ":" + seat.unitCode() + ":"
                        + seat.number() + (change.isPresent() ? ":change" : ""),
                Notice.Kind.CANDIDATE_ON_BODY,
                Set.of(group),
                change.map(CaseKey::toString).orElse(""),
                "Thành viên là người ứng cử: " + seat.labelVi(),
                text,
                clock.instant()));
    }

    private static Candidate placed(Candidate c, int unit) {
        return new Candidate(
                c.id(),
                c.council(),
                c.source(),
                c.nominatedBy(),
                c.person(),
                c.personKey(),
                c.state(),
                c.reason(),
                unit,
                c.listOrder());
    }

    private static String milestone(Council council) {
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "na-official-list-published"
                : "pc-official-list-published";
    }

    /** Where one case changes members: a unit, and whether its commander decides. */
    private record Place(String unitCode, boolean armed) {

        static Place of(Membership seat) {
            return new Place(seat.unitCode(), seat.type() == BodyType.TEAM_ARMED);
        }
    }

    /** A change that the law asks for. */
    private record Asked(Candidate candidate, Membership seat) {

        MemberChange change() {
            return new MemberChange(
                    seat.type(),
                    seat.unitCode(),
                    seat.number(),
                    MemberChange.Action.STRIKE,
                    Optional.of(seat.member()),
                    Optional.of(seat.birthDate()),
                    Optional.empty(),
                    REASON);
        }
    }
}
