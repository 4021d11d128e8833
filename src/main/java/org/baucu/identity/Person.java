package org.baucu.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.platform.Ordered;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Notice;

/**
 * A user with what it may act as.
 *
 * @param id user id
 * @param displayName full name in Vietnamese order
 * @param email address, empty when none is known
 * @param offices the bodies it works for, by group id
 * @param acting the one of them it acts for now, empty for a person of no body
 * @param roleGroups its groups that are no body: {@code coordinator-26}, {@code auditor-26}, {@code camunda-admin}
 * @param sample whether it is a fictional user, of use in rehearsal only
 */
public record Person(
        String id,
        String displayName,
        String email,
        List<Office> offices,
        Optional<Office> acting,
        Set<String> roleGroups,
        boolean sample) {

    public Person {
        offices = List.copyOf(offices);
        roleGroups = Ordered.set(roleGroups);
    }

    /** Ids of the bodies it works for. */
    public List<String> bodies() {
        return offices.stream().map(Office::group).toList();
    }

    /** The receivers whose messages it reads: all its bodies, not only the one it acts for, its role groups, and itself. */
    public List<String> inboxes() {
        List<String> inboxes = new ArrayList<>(bodies());
        inboxes.addAll(new TreeSet<>(roleGroups));
        inboxes.add(Notice.person(id));
        return List.copyOf(inboxes);
    }

    /** Group of the body it acts for now. */
    public Optional<String> actingBody() {
        return acting.map(Office::group);
    }

    /** The groups that the engine's authentication carries: the acting body, {@code official} with it, and the role groups. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        acting.ifPresent(office -> {
            groups.add(office.group());
            groups.add(EngineGroups.OFFICIAL);
        });
        groups.addAll(new TreeSet<>(roleGroups));
        return List.copyOf(groups);
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (!offices.isEmpty()) {
            roles.add(Role.OFFICIAL);
        }
        if (!scopes(Role.COORDINATOR).isEmpty()) {
            roles.add(Role.COORDINATOR);
        }
        if (!scopes(Role.AUDITOR).isEmpty()) {
            roles.add(Role.AUDITOR);
        }
        if (roleGroups.contains(EngineGroups.ADMIN)) {
            roles.add(Role.ADMIN);
        }
        return roles;
    }

    public boolean has(Role role) {
        return roles().contains(role);
    }

    /** Codes of the units that a coordinator or auditor sees, each with all below it; empty for the other roles. */
    public Set<String> scopes(Role role) {
        String prefix =
                switch (role) {
                    case COORDINATOR -> EngineGroups.COORDINATOR;
                    case AUDITOR -> EngineGroups.AUDITOR;
                    case OFFICIAL, ADMIN -> "";
                };
        Set<String> units = new TreeSet<>();
        roleGroups.stream()
                .filter(g -> !prefix.isEmpty() && Groups.bodyOf(g).equals(prefix))
                .map(Groups::unitOf)
                .forEach(units::add);
        return units;
    }

    /** The same person acting for another of its bodies; unchanged if it does not work for that one. */
    public Person actingFor(String group) {
        return offices.stream()
                .filter(office -> office.group().equals(group))
                .findFirst()
                .map(office -> new Person(id, displayName, email, offices, Optional.of(office), roleGroups, sample))
                .orElse(this);
    }
}
