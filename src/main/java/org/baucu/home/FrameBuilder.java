package org.baucu.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.Installation;
import org.baucu.platform.VietnamTime;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** Gathers what the frame shows. */
@Component
class FrameBuilder {

    private final Elections elections;
    private final Territory territory;
    private final Installation installation;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final GroupNames bodyNames;
    private final Navigation navigation;

    FrameBuilder(
            Elections elections,
            Territory territory,
            Installation installation,
            Clock clock,
            CurrentUser currentUser,
            GroupNames bodyNames,
            Navigation navigation) {
        this.elections = elections;
        this.territory = territory;
        this.installation = installation;
        this.clock = clock;
        this.currentUser = currentUser;
        this.bodyNames = bodyNames;
        this.navigation = navigation;
    }

    Frame build(HttpServletRequest request) {
        String path = request.getRequestURI();
        Optional<Election> election = election();
        LocalDate today = VietnamTime.dayOf(clock.instant());
        Optional<Person> person = currentUser.find();
        Optional<Frame.User> user = person.map(this::user);
        return new Frame(
                election.map(Election::titleVi).orElse(""),
                election.flatMap(e -> territory.find(e.id(), e.provinceCode()))
                        .map(Unit::nameVi)
                        .orElse(""),
                election.map(e -> VietnamTime.format(e.electionDay())).orElse(null),
                election.map(e -> ChronoUnit.DAYS.between(today, e.electionDay()))
                        .orElse(0L),
                installation.rehearsal(),
                VietnamTime.format(clock.instant()),
                path,
                here(request),
                user.orElse(null),
                person.map(p -> navigation.of(p, path, election.map(Election::provinceCode)))
                        .orElse(List.of()));
    }

    /** The running election, else the latest one, so that a draft is named too. */
    Optional<Election> election() {
        return elections.current().or(() -> elections.all().stream().findFirst());
    }

    private Frame.User user(Person person) {
        String acting = person.actingBody().orElse("");
        List<Frame.Office> offices = person.offices().stream()
                .map(office -> new Frame.Office(
                        office.group(), bodyNames.of(office), office.group().equals(acting)))
                .toList();
        return new Frame.User(
                person.id(),
                person.displayName(),
                initials(person.displayName()),
                person.acting().map(bodyNames::of).orElseGet(() -> roleOf(person)),
                person.has(Role.COORDINATOR),
                person.has(Role.ADMIN),
                offices);
    }

    private String roleOf(Person person) {
        return Stream.of(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR, Role.OFFICIAL)
                .filter(person::has)
                .map(bodyNames::ofRole)
                .findFirst()
                .orElse("");
    }

    /** The page's address; what was sent by a form is asked for again without what it held. */
    private static String here(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getQueryString() != null
                ? request.getRequestURI() + "?" + request.getQueryString()
                : request.getRequestURI();
    }

    /** Whose inboxes a person reads. */
    static List<String> receivers(Person person) {
        return person.inboxes();
    }

    /** First letters of the first and the last word of a name. */
    private static String initials(String name) {
        String[] words = name.strip().split("\\s+");
        String first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        String last = words.length < 2 ? "" : words[words.length - 1].substring(0, 1);
        return (first + last).toUpperCase(VietnameseDates.VIETNAMESE);
    }
}
