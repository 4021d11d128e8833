package org.baucu.nomination.nominees;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.nominees.domain.NominationTerms;
import org.baucu.nomination.nominees.domain.NomineeRules;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Service;

/** Checks a list of nominees against the law of its election; the same check for the process and the page. */
@Service
public class NomineeCheck {

    private final Elections elections;
    private final Territory territory;
    private final NominationLaw law;
    private final Candidates candidates;
    private final Clock clock;

    NomineeCheck(Elections elections, Territory territory, NominationLaw law, Candidates candidates, Clock clock) {
        this.elections = elections;
        this.territory = territory;
        this.law = law;
        this.candidates = candidates;
        this.clock = clock;
    }

    /** What is wrong with the list of a case; empty when it is lawful. */
    public List<Violation> of(CouncilCase about, List<Nominee> rows) {
        List<Violation> found = new ArrayList<>(NomineeRules.check(terms(about), rows));
        Set<String> own =
                candidates.ofCase(about.key()).stream().map(Candidate::id).collect(Collectors.toSet());
        Set<String> elsewhere = candidates.of(about.council()).stream()
                .filter(other -> !other.state().out() && !own.contains(other.id()))
                .map(other -> person(other.person()))
                .collect(Collectors.toSet());
        for (int at = 0; at < rows.size(); at++) {
            Nominee row = rows.get(at);
            if (row.putForward() && elsewhere.contains(person(row.person()))) {
                found.add(NomineeRule.NOMINATED_ELSEWHERE.broken(NomineeRules.at(at + 1, PersonFields.FULL_NAME)));
            }
        }
        return List.copyOf(found);
    }

    private NominationTerms terms(CouncilCase about) {
        Election election = elections
                .find(about.key().election())
                .orElseThrow(() -> new IllegalArgumentException("no election of case " + about.key()));
        RuleSet ruleSet = election.ruleSet();
        boolean hamlets = NomineesWork.byHamlets(about.key());
        boolean joint = ruleSet == RuleSet.LAW_83_2025;
        return new NominationTerms(
                hamlets,
                law.meeting(ruleSet, hamlets ? MeetingPlace.HAMLET : MeetingPlace.WORKPLACE),
                law.minAge(ruleSet),
                election.electionDay(),
                election.announcedOn(),
                VietnamTime.dayOf(clock.instant()),
                territory.units(election.id()).stream()
                        .filter(unit -> unit.level() == Level.COMMUNE)
                        .map(Unit::code)
                        .collect(Collectors.toSet()),
                joint ? "Nghị quyết liên tịch 102/2025 Điều 7, Điều 12" : "Điều 42, Điều 52",
                joint ? "Nghị quyết liên tịch 102/2025 Điều 9 khoản 3, Điều 14 khoản 3" : "Điều 42, Điều 52");
    }

    private static String person(PersonData person) {
        return NameKey.of(person.fullName()) + "|" + person.birthDate();
    }
}
