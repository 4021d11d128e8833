package org.baucu.broadcast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baucu.broadcast.JdbcBroadcasts.Receipt;
import org.baucu.broadcast.Receivers.Found;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.identity.Accounts;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.VietnamTime;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitScopes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who coordinates what, and broadcasts in words. */
@Component
class BroadcastPages {

    /** Names shown in a preview. */
    private static final int NAMED = 30;

    private final CurrentUser currentUser;
    private final Elections elections;
    private final Territory territory;
    private final UnitScopes scopes;
    private final BodyNames names;
    private final Accounts accounts;

    BroadcastPages(
            CurrentUser currentUser,
            Elections elections,
            Territory territory,
            UnitScopes scopes,
            BodyNames names,
            Accounts accounts) {
        this.currentUser = currentUser;
        this.elections = elections;
        this.territory = territory;
        this.scopes = scopes;
        this.names = names;
        this.accounts = accounts;
    }

    /**
     * Who coordinates, of which election.
     *
     * @throws ResponseStatusException 403 for who coordinates nothing, 404 before there is an election
     */
    Desk desk() {
        Person person = currentUser
                .find()
                .filter(p -> p.has(Role.COORDINATOR))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Election election = elections
                .current()
                .or(() -> elections.all().stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Desk(person.id(), election.id(), person.scopes(Role.COORDINATOR));
    }

    Set<String> units(Desk desk) {
        return scopes.units(desk.election(), desk.roots());
    }

    /** Units right below the coordinator's own; each stands for all below it. */
    List<Unit> choosable(Desk desk) {
        List<Unit> units = new ArrayList<>();
        desk.roots().forEach(root -> units.addAll(territory.children(desk.election(), root)));
        return units;
    }

    /** Levels of units in the scope, the highest first. */
    List<Level> levels(Desk desk) {
        Set<String> units = units(desk);
        return territory.units(desk.election()).stream()
                .filter(unit -> units.contains(unit.code()))
                .map(Unit::level)
                .distinct()
                .sorted()
                .toList();
    }

    Preview preview(Desk desk, Found found) {
        List<String> bodies = List.copyOf(found.bodies());
        List<String> named = bodies.stream()
                .limit(NAMED)
                .map(body -> body(desk.election(), body))
                .toList();
        long empty = found.peopleByBody().values().stream().filter(n -> n == 0).count();
        return new Preview(bodies.size(), found.people(), empty, named, bodies.size() - named.size(), found.mark());
    }

    Line line(Broadcast b, int read) {
        return new Line(
                b.id(),
                b.titleVi(),
                VietnamTime.format(b.sentAt()),
                accounts.find(b.sentBy()).map(Person::displayName).orElse(b.sentBy()),
                b.bodies(),
                b.people(),
                read);
    }

    ReceiptLine line(Broadcast broadcast, Receipt receipt) {
        return new ReceiptLine(
                body(broadcast.election(), receipt.receiver()),
                receipt.people(),
                receipt.readers(),
                receipt.firstRead().map(VietnamTime::format).orElse(""));
    }

    private String body(String election, String group) {
        return names.of(election, group).orElse(group);
    }

    /** A coordinator at work. */
    record Desk(String user, String election, Set<String> roots) {}

    /**
     * Whom a broadcast would reach.
     *
     * @param empty bodies that nobody works for
     * @param more bodies that are not named
     * @param mark tells whether a later look finds the same
     */
    record Preview(int bodies, int people, long empty, List<String> named, int more, String mark) {}

    /** A broadcast in a list; {@code read} bodies have read it. */
    record Line(String id, String titleVi, String sentAt, String sentBy, int bodies, int people, int read) {

        /** Width of the read part of its bar, of 1000. */
        public int width() {
            return bodies == 0 ? 0 : read * 1000 / bodies;
        }
    }

    /** A body's receipt. */
    record ReceiptLine(String bodyVi, int people, int readers, String firstRead) {}
}
