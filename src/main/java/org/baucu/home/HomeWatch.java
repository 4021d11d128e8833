package org.baucu.home;

import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.progress.Counts;
import org.baucu.progress.PhaseCount;
import org.baucu.progress.PhaseCounts;
import org.springframework.stereotype.Component;

/** What the home page tells those who follow, check or run the work of others; the whole of it is on their own pages. */
@Component
class HomeWatch {

    private static final int PHASES = 5;

    private final PhaseCounts counts;

    HomeWatch(PhaseCounts counts) {
        this.counts = counts;
    }

    HomeView.Watch of(Person person, Optional<Election> election) {
        boolean coordinator = person.has(Role.COORDINATOR);
        List<PhaseCount> phases = election.filter(
                        e -> coordinator && person.scopes(Role.COORDINATOR).contains(e.provinceCode()))
                .map(counts::of)
                .orElse(List.of());
        return new HomeView.Watch(
                coordinator,
                person.has(Role.AUDITOR),
                person.has(Role.ADMIN),
                phases.isEmpty() ? null : state(phases),
                phases.stream()
                        .filter(p -> p.total().over() + p.total().soon() > 0)
                        .limit(PHASES)
                        .map(p -> new HomeView.Phase(
                                p.process(), p.nameVi(), p.total().over(), p.total().soon()))
                        .toList());
    }

    private static HomeView.State state(List<PhaseCount> phases) {
        List<Counts> all = phases.stream().map(PhaseCount::total).toList();
        return new HomeView.State(
                all.stream().mapToLong(Counts::notStarted).sum(),
                all.stream().mapToLong(Counts::running).sum(),
                all.stream().mapToLong(Counts::soon).sum(),
                all.stream().mapToLong(Counts::over).sum(),
                all.stream().mapToLong(Counts::done).sum(),
                all.stream().mapToLong(Counts::late).sum());
    }
}
