package org.baucu.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Elections;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.phases.ElectionRegistration;
import org.baucu.phases.NewElection;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.SimulatedTime;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.sample.PeopleGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.SampleUsers;
import org.springframework.stereotype.Component;

/** Puts a sample province into an empty rehearsal database: users, units, seats and the election, on the day it was announced. */
@Component
class SampleLoader {

    /** The documented password of every sample user; it works in rehearsal mode only. */
    static final String PASSWORD = "dien-tap-2021";

    /** The clock runs on at real speed after the last day was played: to play the same day again is no way back. */
    private static final Duration PLAYED_PAST = Duration.ofHours(8);

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    private final Installation installation;
    private final Elections elections;
    private final Accounts accounts;
    private final ElectionRegistration registration;
    private final SimulatedTime time;
    private final LawTables law;
    private final Clock clock;

    SampleLoader(
            Installation installation,
            Elections elections,
            Accounts accounts,
            ElectionRegistration registration,
            SimulatedTime time,
            LawTables law,
            Clock clock) {
        this.installation = installation;
        this.elections = elections;
        this.accounts = accounts;
        this.registration = registration;
        this.time = time;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Loads a province; one that is there already stays as it is.
     *
     * @throws IllegalStateException outside rehearsal mode, or if the database has another election
     */
    void load(SampleProvince province, long seed) {
        if (!installation.rehearsal()) {
            throw new IllegalStateException("a sample is loaded in rehearsal mode only");
        }
        List<Election> present = elections.all();
        if (present.stream().anyMatch(e -> e.id().equals(province.id()))) {
            return;
        }
        if (!present.isEmpty()) {
            throw new IllegalStateException(
                    "this database has an election already: " + present.get(0).id());
        }
        time.jumpTo(start(province));
        registration.begin(new NewElection(
                new Election(
                        province.id(),
                        province.titleVi(),
                        province.ruleSet(),
                        province.electionDay(),
                        province.announcedOn(),
                        province.province().code(),
                        ElectionState.DRAFT),
                province.units(),
                seats(province)));
        accounts.createSampleUsers(
                new SampleUsers(province, new PeopleGenerator(law, province, seed), seed)
                        .all().stream()
                                .map(u -> new NewUser(u.id(), u.displayName(), u.email(), u.groups()))
                                .toList(),
                PASSWORD);
    }

    /** Why the province cannot be played up to an instant in this database, a sentence each; empty if it can. */
    List<String> obstacles(SampleProvince province, Instant until) {
        List<String> obstacles = new ArrayList<>();
        elections.all().stream()
                .filter(e -> !e.id().equals(province.id()))
                .forEach(e -> obstacles.add("--db: cơ sở dữ liệu này đã có cuộc bầu cử khác (%s).".formatted(e.id())));
        if (obstacles.isEmpty() && time.begun() && clock.instant().isAfter(until.plus(PLAYED_PAST))) {
            obstacles.add(
                    "--until: cơ sở dữ liệu này đã diễn tập đến %s.".formatted(VietnamTime.format(clock.instant())));
        }
        return obstacles;
    }

    /** The first moment of the rehearsal: the morning of the day on which the election day was announced. */
    static Instant start(SampleProvince province) {
        return VietnamTime.at(province.announcedOn(), OFFICE_OPENS);
    }

    private static Map<ElectedBody, Map<String, Integer>> seats(SampleProvince province) {
        Map<ElectedBody, Map<String, Integer>> seats = new LinkedHashMap<>();
        province.seats().forEach((key, n) -> seats.computeIfAbsent(key.body(), b -> new LinkedHashMap<>())
                .put(key.unitCode(), n));
        return seats;
    }
}
