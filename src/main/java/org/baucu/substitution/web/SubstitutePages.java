package org.baucu.substitution.web;

import java.util.List;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.Accounts;
import org.baucu.identity.Office;
import org.baucu.identity.Person;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.Substitution;
import org.baucu.substitution.NamedSubstitution;
import org.baucu.territory.BodyNames;
import org.springframework.stereotype.Component;

/** Substitutions in words. */
@Component
class SubstitutePages {

    private final Elections elections;
    private final BodyNames bodies;
    private final Accounts accounts;

    SubstitutePages(Elections elections, BodyNames bodies, Accounts accounts) {
        this.elections = elections;
        this.bodies = bodies;
        this.accounts = accounts;
    }

    List<Row> rows(List<NamedSubstitution> substitutions) {
        return substitutions.stream().map(this::row).toList();
    }

    /** The bodies of a person by full name. */
    List<Office> offices(Person person) {
        return person.offices().stream()
                .map(office -> new Office(office.group(), body(office.group(), office.nameVi())))
                .toList();
    }

    String name(String user) {
        return accounts.find(user).map(Person::displayName).orElse(user);
    }

    private Row row(NamedSubstitution named) {
        Substitution s = named.substitution();
        return new Row(
                s.id(),
                body(s.body(), s.body()),
                s.person(),
                named.personName(),
                s.substitute(),
                named.substituteName(),
                VietnamTime.format(s.firstDay()),
                VietnamTime.format(s.lastDay()),
                s.endedAt().map(VietnamTime::format).orElse(""),
                named.reason(),
                named.note(),
                named.namedByName(),
                named.tasks());
    }

    private String body(String group, String otherwise) {
        return elections
                .current()
                .or(() -> elections.all().stream().findFirst())
                .map(Election::id)
                .flatMap(id -> bodies.of(id, group))
                .orElse(otherwise);
    }

    /** A line of a list. */
    record Row(
            String id,
            String bodyVi,
            String person,
            String personName,
            String substitute,
            String substituteName,
            String firstDay,
            String lastDay,
            String endedAt,
            String reason,
            String note,
            String namedByName,
            int tasks) {}
}
