package org.baucu.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Timestamps;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitScopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the bodies of a selection, with how many people work for them. */
@Component
class Receivers {

    /** The kinds of bodies there are, in the order pages show them. */
    static final List<String> TYPES =
            List.of(Groups.UBBC, Groups.UBND, Groups.HDND, Groups.MTTQ, Groups.BBC, Groups.TBC, Groups.QS);

    private static final int CHUNK = 500;
    private static final int SOON_DAYS = 3;

    private final JdbcClient jdbc;
    private final Territory territory;
    private final UnitScopes scopes;
    private final Clock clock;

    Receivers(JdbcClient jdbc, Territory territory, UnitScopes scopes, Clock clock) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * The bodies of a selection within some units.
     *
     * @param roots codes of the units the coordinator has, each with all below it
     */
    Found find(String election, Set<String> roots, Selection selection) {
        Set<String> units = new HashSet<>(scopes.units(election, roots));
        if (!selection.units().isEmpty()) {
            units.retainAll(scopes.units(election, selection.units()));
        }
        Map<String, Unit> known =
                territory.units(election).stream().collect(Collectors.toMap(Unit::code, unit -> unit));
        Optional<Set<String>> atWork =
                selection.process().isEmpty() ? Optional.empty() : Optional.of(waiting(election, selection));
        Map<String, Integer> people = new LinkedHashMap<>();
        peopleByBody().entrySet().stream()
                .filter(body -> fits(body.getKey(), units, known, selection))
                .filter(body ->
                        atWork.map(groups -> groups.contains(body.getKey())).orElse(true))
                .forEach(body -> people.put(body.getKey(), body.getValue()));
        return new Found(people, distinctPeople(List.copyOf(people.keySet())));
    }

    private static boolean fits(String group, Set<String> units, Map<String, Unit> known, Selection selection) {
        String type = Groups.bodyOf(group);
        String unit = Groups.unitOf(group);
        return TYPES.contains(type)
                && units.contains(unit)
                && (selection.types().isEmpty() || selection.types().contains(type))
                && (selection.levels().isEmpty()
                        || Optional.ofNullable(known.get(unit))
                                .filter(u -> selection.levels().contains(u.level()))
                                .isPresent());
    }

    private Map<String, Integer> peopleByBody() {
        Map<String, Integer> people = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        SELECT g.ID_, COUNT(m.USER_ID_) AS people FROM ACT_ID_GROUP g
                        LEFT JOIN ACT_ID_MEMBERSHIP m ON m.GROUP_ID_ = g.ID_ GROUP BY g.ID_ ORDER BY g.ID_""")
                .query(row -> {
                    people.put(row.getString("ID_"), row.getInt("people"));
                });
        return people;
    }

    private int distinctPeople(List<String> groups) {
        Set<String> people = new HashSet<>();
        for (int from = 0; from < groups.size(); from += CHUNK) {
            people.addAll(jdbc.sql("SELECT DISTINCT USER_ID_ FROM ACT_ID_MEMBERSHIP WHERE GROUP_ID_ IN (:groups)")
                    .param("groups", groups.subList(from, Math.min(groups.size(), from + CHUNK)))
                    .query(String.class)
                    .list());
        }
        return people.size();
    }

    /** Bodies with an open task in cases of the phase that stand so. */
    private Set<String> waiting(String election, Selection selection) {
        Instant now = clock.instant();
        Instant soon = VietnamTime.at(VietnamTime.dayOf(now).plusDays(SOON_DAYS + 1L), LocalTime.MIDNIGHT);
        String state =
                switch (selection.state()) {
                    case OVER -> " AND c.legal_limit < :now";
                    case SOON -> " AND c.legal_limit >= :now AND c.legal_limit < :soon";
                    case OPEN -> "";
                };
        return new HashSet<>(jdbc.sql(
                        """
                                SELECT DISTINCT l.GROUP_ID_ FROM case_file c
                                JOIN ACT_RU_TASK t ON t.PROC_INST_ID_ = c.process_instance_id
                                JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate'
                                WHERE c.election_id = :election AND c.process_id = :process AND c.decided_at IS NULL
                                AND c.closed_at IS NULL AND l.GROUP_ID_ IS NOT NULL"""
                                + state)
                .param("election", election)
                .param("process", selection.process())
                .param("now", Timestamps.of(now))
                .param("soon", Timestamps.of(soon))
                .query(String.class)
                .list());
    }

    /** The phases that have cases, by process id with the name of the newest version. */
    Map<String, String> phases(String election) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("SELECT KEY_, NAME_ FROM ACT_RE_PROCDEF WHERE NAME_ IS NOT NULL ORDER BY VERSION_")
                .query(row -> {
                    names.put(row.getString("KEY_"), row.getString("NAME_"));
                });
        Map<String, String> phases = new LinkedHashMap<>();
        List<String> opened = new ArrayList<>(jdbc.sql(
                        "SELECT process_id FROM case_file WHERE election_id = ? GROUP BY process_id ORDER BY MIN(opened_at), process_id")
                .param(election)
                .query(String.class)
                .list());
        opened.forEach(process -> phases.put(process, names.getOrDefault(process, process)));
        return phases;
    }

    /**
     * The receivers.
     *
     * @param peopleByBody groups with how many work for each
     * @param people how many different people that are
     */
    record Found(Map<String, Integer> peopleByBody, int people) {

        Set<String> bodies() {
            return peopleByBody.keySet();
        }

        /** Tells whether two looks found the same bodies. */
        String mark() {
            return peopleByBody.size() + "-"
                    + Integer.toHexString(peopleByBody.keySet().hashCode());
        }
    }
}
