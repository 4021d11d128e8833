package org.baucu.phases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.StatutoryCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.platform.Installation;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks what an administrator enters for a real election and begins it; one election at a time in an installation. */
@Service
public class ElectionSetup {

    private static final Logger LOG = LoggerFactory.getLogger(ElectionSetup.class);
    private static final int MAX_TITLE = 400;
    private static final Map<String, String> PLACES = Map.of("electionDay", "ngày bầu cử", "ruleSet", "luật áp dụng");

    private final Installation installation;
    private final Elections elections;
    private final Territory territory;
    private final StatutoryCalendar calendar;
    private final ElectionRegistration registration;
    private final JdbcClient jdbc;
    private final Clock clock;

    ElectionSetup(
            Installation installation,
            Elections elections,
            Territory territory,
            StatutoryCalendar calendar,
            ElectionRegistration registration,
            JdbcClient jdbc,
            Clock clock) {
        this.installation = installation;
        this.elections = elections;
        this.territory = territory;
        this.calendar = calendar;
        this.registration = registration;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The election of this installation that is not over; a new one cannot begin beside it. */
    public Optional<Election> present() {
        return elections.all().stream()
                .filter(e -> e.state() != ElectionState.CLOSED)
                .findFirst();
    }

    /** What makes a plan unlawful or incomplete; empty when it is good. */
    public List<Violation> violations(ElectionPlan plan) {
        List<Violation> found = new ArrayList<>();
        if (plan.title().isEmpty()) {
            found.add(SetupRule.TITLE_MISSING.broken("tên cuộc bầu cử"));
        } else if (plan.title().length() > MAX_TITLE) {
            found.add(SetupRule.TITLE_TOO_LONG.broken("tên cuộc bầu cử", MAX_TITLE));
        }
        if (plan.law().isEmpty()) {
            found.add(SetupRule.RULE_SET_MISSING.broken("luật áp dụng"));
        }
        if (plan.day().isEmpty()) {
            found.add(SetupRule.DAY_MISSING.broken("ngày bầu cử", "ngày bầu cử"));
        }
        if (plan.announced().isEmpty()) {
            found.add(SetupRule.DAY_MISSING.broken("ngày công bố", "ngày công bố ngày bầu cử"));
        }
        plan.law().ifPresent(law -> plan.day().ifPresent(day -> calendar.violations(law, day).stream()
                .map(ElectionSetup::placed)
                .forEach(found::add)));
        plan.day().ifPresent(day -> plan.announced()
                .filter(announced -> !announced.isBefore(day))
                .ifPresent(announced -> found.add(SetupRule.ANNOUNCED_AFTER_DAY.broken(
                        "ngày công bố", VietnamTime.format(announced), VietnamTime.format(day)))));
        return found;
    }

    /** What deserves attention in a plan that is good. */
    public List<Violation> warnings(ElectionPlan plan) {
        LocalDate day = plan.day().orElseThrow();
        List<Violation> found = new ArrayList<>(calendar.warnings(
                plan.law().orElseThrow(), day, plan.announced().orElseThrow()));
        if (!day.isAfter(VietnamTime.dayOf(clock.instant()))) {
            found.add(SetupRule.DAY_PASSED.broken("ngày bầu cử", VietnamTime.format(day)));
        }
        return found;
    }

    /** The id that an election of these units gets; empty without a province or without a day. */
    public Optional<String> id(ElectionPlan plan, List<Unit> units) {
        return province(units).flatMap(province -> plan.day().flatMap(day -> ElectionId.of(province, day)));
    }

    /**
     * Begins an election with its units and the seats that are known, all or nothing.
     *
     * @return its id
     * @throws RefusedException in a rehearsal, beside another election, or if plan or units are not good
     */
    @Transactional
    public String begin(ElectionPlan plan, List<Unit> units, Map<ElectedBody, Map<String, Integer>> seats) {
        if (installation.rehearsal()) {
            throw new RefusedException(SetupRule.IN_REHEARSAL.broken(""));
        }
        // two who confirm at once: the second waits here and then finds the first one's election
        jdbc.sql("SELECT id FROM installation WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
        present().ifPresent(other -> {
            throw new RefusedException(SetupRule.ELECTION_RUNS.broken("", other.titleVi()));
        });
        List<Violation> violations = violations(plan);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        Unit province = province(units).orElseThrow(() -> new RefusedException(SetupRule.UNITS_MISSING.broken("")));
        String id = id(plan, units)
                .orElseThrow(() -> new RefusedException(SetupRule.NAME_WITHOUT_LETTERS.broken("", province.nameVi())));
        if (elections.find(id).isPresent()) {
            throw new RefusedException(SetupRule.ID_TAKEN.broken("", id));
        }
        registration.begin(new NewElection(
                new Election(
                        id,
                        plan.title(),
                        plan.law().orElseThrow(),
                        plan.day().orElseThrow(),
                        plan.announced().orElseThrow(),
                        province.code(),
                        ElectionState.DRAFT),
                units,
                seats));
        LOG.info("Election {} begun with {} units", id, units.size());
        return id;
    }

    /** The units of an election, province first. */
    public List<Unit> units(Election election) {
        return territory.units(election.id());
    }

    /** Seats that are known of an election, by body and unit code. */
    public Map<ElectedBody, Map<String, Integer>> seats(Election election) {
        Map<ElectedBody, Map<String, Integer>> known = new EnumMap<>(ElectedBody.class);
        for (SeatsSheet.Seat seat : SeatsSheet.expected(territory.units(election.id()))) {
            territory.seats(election.id(), seat.body(), seat.unit().code()).ifPresent(n -> known.computeIfAbsent(
                            seat.body(), b -> new HashMap<>())
                    .put(seat.unit().code(), n));
        }
        return known;
    }

    /**
     * Adds seats to an election that has begun, all of a file or nothing; those whose electoral units are fixed cannot be changed.
     *
     * @return how many bodies the file names
     * @throws RefusedException if the file is not good
     */
    @Transactional
    public int addSeats(Election election, String fileName, byte[] content) {
        SeatsSheet.Read read = SeatsSheet.read(
                fileName,
                content,
                territory.units(election.id()),
                (body, unit, n) ->
                        !territory.electoralUnits(election.id(), body, unit).isEmpty()
                                && !territory.seats(election.id(), body, unit).equals(Optional.of(n)));
        if (!read.violations().isEmpty()) {
            throw new RefusedException(read.violations());
        }
        read.seats()
                .forEach((body, units) -> units.forEach((unit, n) -> territory.setSeats(election.id(), body, unit, n)));
        LOG.info("Seats of {} bodies of {} recorded", read.count(), election.id());
        return read.count();
    }

    /** With the place named as the form names it. */
    private static Violation placed(Violation v) {
        String place = PLACES.getOrDefault(v.location(), v.location());
        return v.at(place);
    }

    private static Optional<Unit> province(List<Unit> units) {
        return units.stream().filter(u -> u.level() == Level.PROVINCE).findFirst();
    }
}
