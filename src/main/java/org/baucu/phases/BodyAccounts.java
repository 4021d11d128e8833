package org.baucu.phases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baucu.bodies.BoardsEstablished;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.PollingTeamsEstablished;
import org.baucu.bodies.ProposedBody;
import org.baucu.identity.Accounts;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps a named group for every body that tasks can be offered to: of each unit from the start, of boards and teams once they stand. */
@Component
class BodyAccounts {

    private static final List<String> OF_EVERY_UNIT = List.of(Groups.UBND, Groups.MTTQ);
    private static final List<String> WITH_A_COUNCIL = List.of(Groups.HDND, Groups.UBBC);

    private final Accounts accounts;
    private final Territory territory;
    private final Bodies bodies;
    private final BodyNames names;

    BodyAccounts(Accounts accounts, Territory territory, Bodies bodies, BodyNames names) {
        this.accounts = accounts;
        this.territory = territory;
        this.bodies = bodies;
        this.names = names;
    }

    /** Groups of all units of an election, and the roles that watch each of them. */
    void create(String electionId) {
        Unit province = territory.units(electionId).get(0);
        Map<String, String> watching = new LinkedHashMap<>();
        territory.units(electionId).forEach(unit -> {
            watching.put(Groups.of(EngineGroups.COORDINATOR, unit.code()), "Theo dõi, tổng hợp – " + unit.nameVi());
            watching.put(Groups.of(EngineGroups.AUDITOR, unit.code()), "Kiểm tra, giám sát – " + unit.nameVi());
        });
        accounts.createGroups(watching);
        accounts.createProvince(province.code(), province.nameVi());
        create(electionId, territory.units(electionId).stream().flatMap(BodyAccounts::groups));
    }

    @EventListener
    void on(BoardsEstablished event) {
        create(
                event.electionId(),
                bodies.established(event.electionId(), event.unitCode()).stream()
                        .filter(b -> b.type() == event.type())
                        .map(BodyAccounts::boardGroup));
    }

    @EventListener
    void on(PollingTeamsEstablished event) {
        create(
                event.electionId(),
                bodies.established(event.electionId(), event.unitCode()).stream()
                        .filter(b -> b.type().isTeam())
                        .map(b -> "%s-%02d".formatted(Groups.of(Groups.TBC, b.unitCode()), b.number())));
    }

    private void create(String electionId, Stream<String> groups) {
        Map<String, String> named = new LinkedHashMap<>();
        groups.forEach(g -> named.put(g, names.of(electionId, g).orElse(g)));
        accounts.createGroups(named);
    }

    private static Stream<String> groups(Unit unit) {
        Stream<String> all = OF_EVERY_UNIT.stream();
        return (unit.hasCouncil() ? Stream.concat(all, WITH_A_COUNCIL.stream()) : all)
                .map(body -> Groups.of(body, unit.code()));
    }

    private static String boardGroup(ProposedBody board) {
        String council = board.type().code().replaceFirst("^board-", "");
        return "%s-%s-%d"
                .formatted(
                        Groups.of(Groups.BBC, board.unitCode()),
                        council.equals("na") ? council : "pc-" + council,
                        board.number());
    }
}
