package org.baucu.testsupport;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.ConferenceScope;
import org.baucu.nomination.conference.ConferenceWork;
import org.baucu.nomination.conference.domain.CandidateVerdict;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.nomination.conference.domain.Participant;
import org.baucu.nomination.conference.domain.RoundMethod;
import org.baucu.nomination.conference.domain.Verdict;
import org.baucu.nomination.structure.KnownStructure;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.StructureWork;
import org.baucu.nomination.structure.domain.AgencyGroup;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;

/** Structures of councils and minutes of conferences. */
public class RoundContent implements ProcessContent {

    private static final String STRUCTURE = "allocate-structure";
    private static final int MORE_THAN_NEEDED = 4;
    private static final int YOUNG_UNDER = 40;
    private static final int ATTENDING = 7;

    private final CouncilCases cases;
    private final StructureScope structureScope;
    private final StructureWork structures;
    private final KnownStructure known;
    private final ConferenceScope conferenceScope;
    private final ConferenceWork conferences;
    private final Clock clock;

    RoundContent(
            CouncilCases cases,
            StructureScope structureScope,
            StructureWork structures,
            KnownStructure known,
            ConferenceScope conferenceScope,
            ConferenceWork conferences,
            Clock clock) {
        this.cases = cases;
        this.structureScope = structureScope;
        this.structures = structures;
        this.known = known;
        this.conferenceScope = conferenceScope;
        this.conferences = conferences;
        this.clock = clock;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(STRUCTURE) || process.equals("consultation-round");
    }

    @Override
    public void submitLawful(CaseKey key, String task, Optional<String> lateReason) {
        CouncilCase of = cases.of(key);
        if (key.process().equals(STRUCTURE)) {
            structures.submit(task, structure(of), lateReason);
        } else {
            conferences.submit(task, conference(of, attending(of)), lateReason);
        }
    }

    @Override
    public void submitUnlawful(CaseKey key, String task) {
        CouncilCase of = cases.of(key);
        if (key.process().equals(STRUCTURE)) {
            StructurePlan plan = structure(of);
            Headcount one = plan.targets();
            Headcount wrong = new Headcount(one.all() + 1, one.women(), one.minority(), one.young(), one.nonParty());
            structures.submit(
                    task,
                    new StructurePlan(plan.seats(), wrong, plan.youngUnder(), plan.central(), plan.allocations()),
                    Optional.empty());
        } else {
            conferences.submit(task, conference(of, Map.of()), Optional.empty());
        }
    }

    /** A structure with half of the people women. */
    public StructurePlan structure(CouncilCase of) {
        int seats = structureScope.seats(of.council()).orElseThrow();
        int people = structureScope.needed(of.council()) + MORE_THAN_NEEDED;
        int half = (people + 1) / 2;
        return StructurePlan.of(
                seats,
                YOUNG_UNDER,
                0,
                List.of(
                        new Allocation("Hội Liên hiệp Phụ nữ", AgencyGroup.SOCIO_POLITICAL, only(half, half)),
                        new Allocation("Ủy ban nhân dân", AgencyGroup.STATE, only(people - half, 0))));
    }

    private Conference conference(CouncilCase of, Map<String, Integer> present) {
        List<Allocation> agreed = of.number() > 1
                ? List.of()
                : known.of(new CouncilCase(of.key(), of.council(), 1))
                        .orElseGet(() -> structure(of))
                        .allocations();
        return new Conference(
                VietnamTime.dayOf(clock.instant()),
                "Hội trường",
                "Người chủ trì",
                "Người ghi biên bản",
                present,
                RoundMethod.AGREEMENT,
                false,
                0,
                "Hội nghị thảo luận và thỏa thuận.",
                agreed,
                conferenceScope.before(of).stream()
                        .map(one -> new CandidateVerdict(one.id(), Verdict.KEPT, OptionalInt.empty(), "", ""))
                        .toList());
    }

    private Map<String, Integer> attending(CouncilCase of) {
        return conferenceScope.participants(of.council()).stream()
                .collect(Collectors.toMap(Participant::code, one -> ATTENDING));
    }

    private static Headcount only(int people, int women) {
        return new Headcount(people, women, 0, 0, 0);
    }
}
