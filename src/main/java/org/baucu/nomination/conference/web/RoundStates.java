package org.baucu.nomination.conference.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Level;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilNames;
import org.baucu.nomination.conference.Conferences;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** How far the three rounds of each council are. */
@Component
class RoundStates {

    private static final String PROCESS = "consultation-round";
    private static final int ROUNDS = 3;

    private final Territory territory;
    private final Conferences conferences;
    private final Cases cases;
    private final CouncilNames names;
    private final ElectionCalendar calendar;
    private final Clock clock;

    RoundStates(
            Territory territory,
            Conferences conferences,
            Cases cases,
            CouncilNames names,
            ElectionCalendar calendar,
            Clock clock) {
        this.territory = territory;
        this.conferences = conferences;
        this.cases = cases;
        this.names = names;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The councils of some units, the National Assembly first. */
    List<Row> of(Election election, Set<String> units) {
        Map<Council, Map<Integer, LocalDate>> days = conferences.days(election.id());
        Map<String, CaseFile> open = cases.notClosed(election.id()).stream()
                .filter(file -> file.key().process().equals(PROCESS))
                .collect(Collectors.toMap(file -> file.key().toString(), file -> file));
        Map<String, LocalDate> limits = limits(election.id());
        List<Row> rows = new ArrayList<>();
        for (Unit unit : territory.units(election.id())) {
            if (units.contains(unit.code())) {
                for (ElectedBody body : bodies(unit)) {
                    Council council = new Council(election.id(), body, unit.code());
                    rows.add(new Row(
                            council,
                            names.deputies(council),
                            states(council, days.getOrDefault(council, Map.of()), open, limits)));
                }
            }
        }
        return rows;
    }

    /** The rounds of one council. */
    List<State> of(Council council) {
        Map<String, CaseFile> open = new HashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            cases.find(CouncilCases.key(council, PROCESS, round))
                    .filter(file -> file.closedAt().isEmpty())
                    .ifPresent(file -> open.put(file.key().toString(), file));
        }
        return states(council, conferences.days(council), open, limits(council.election()));
    }

    private Map<String, LocalDate> limits(String election) {
        Map<String, LocalDate> limits = new HashMap<>();
        calendar.of(election)
                .forEach(milestone ->
                        milestone.due().ifPresent(due -> limits.put(milestone.code(), VietnamTime.dayOf(due))));
        return limits;
    }

    private static String held(Council council, int round, LocalDate on, Map<String, LocalDate> limits) {
        String limit = (council.body() == ElectedBody.NATIONAL_ASSEMBLY ? "na" : "pc") + "-consultation-" + round;
        return on.isAfter(limits.getOrDefault(limit, on)) ? "late" : "done";
    }

    private List<State> states(
            Council council, Map<Integer, LocalDate> days, Map<String, CaseFile> open, Map<String, LocalDate> limits) {
        List<State> states = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            Optional<LocalDate> held = Optional.ofNullable(days.get(round));
            Optional<CaseFile> file = Optional.ofNullable(
                    open.get(CouncilCases.key(council, PROCESS, round).toString()));
            int number = round;
            states.add(new State(
                    round,
                    held.map(on -> held(council, number, on, limits))
                            .orElseGet(() -> file.map(this::running).orElse("none")),
                    held.map(VietnamTime::format).orElse(""),
                    file.flatMap(CaseFile::legalLimit)
                            .map(limit -> VietnamTime.format(VietnamTime.dayOf(limit)))
                            .orElse("")));
        }
        return states;
    }

    private String running(CaseFile file) {
        Instant now = clock.instant();
        return file.legalLimit().filter(now::isAfter).isPresent() ? "over" : "run";
    }

    private static List<ElectedBody> bodies(Unit unit) {
        List<ElectedBody> bodies = new ArrayList<>();
        if (unit.level() == Level.PROVINCE) {
            bodies.add(ElectedBody.NATIONAL_ASSEMBLY);
        }
        if (unit.hasCouncil()) {
            bodies.add(ElectedBody.councilOf(unit.level()));
        }
        return bodies;
    }

    /**
     * A council with its rounds.
     *
     * @param deputies as an office writes it
     */
    record Row(Council council, String deputies, List<State> rounds) {

        /** Whether a round of it stands so. */
        boolean stands(String state) {
            return rounds.stream().anyMatch(one -> one.state().equals(state));
        }
    }

    /**
     * A round of a council.
     *
     * @param state {@code none}, {@code run}, {@code over}, {@code done}, or {@code late} where it was held after the legal limit
     * @param heldOn day of a recorded conference, else empty
     * @param limit last day by law of one that is open, else empty
     */
    record State(int round, String state, String heldOn, String limit) {}
}
