package org.baucu.bodies.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Memberships;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.Coverage;
import org.baucu.bodies.domain.PersonKey;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Seats on boards and teams, found by date of birth and then by name. */
@Repository
class JdbcMemberships implements Memberships {

    private final JdbcClient jdbc;
    private final Elections elections;
    private final Territory territory;
    private final CaseScopes scopes;

    JdbcMemberships(JdbcClient jdbc, Elections elections, Territory territory, CaseScopes scopes) {
        this.jdbc = jdbc;
        this.elections = elections;
        this.territory = territory;
        this.scopes = scopes;
    }

    @Override
    public List<Membership> of(String electionId, String fullName, LocalDate birthDate) {
        Optional<PersonKey> person = PersonKey.of(fullName, birthDate);
        List<Seat> seats = jdbc
                .sql(
                        """
                        SELECT b.body_type, b.unit_code, b.body_number, m.full_name FROM body_member m
                        JOIN body b ON b.id = m.body_id
                        WHERE m.birth_date = ? AND b.election_id = ? AND b.state = 'ESTABLISHED'
                        ORDER BY b.unit_code, b.body_type, b.body_number""")
                .params(birthDate, electionId)
                .query((row, n) -> new Seat(
                        BodyType.of(row.getString("body_type")).orElseThrow(),
                        row.getString("unit_code"),
                        row.getInt("body_number"),
                        row.getString("full_name")))
                .list()
                .stream()
                .filter(seat -> !seat.type().isCommission())
                .filter(seat -> PersonKey.of(seat.member(), birthDate).equals(person))
                .toList();
        if (seats.isEmpty()) {
            return List.of();
        }
        Election election =
                elections.find(electionId).orElseThrow(() -> new IllegalStateException("no election " + electionId));
        return seats.stream().map(seat -> membership(election, seat, birthDate)).toList();
    }

    private Membership membership(Election election, Seat seat, LocalDate birthDate) {
        Unit unit = territory
                .find(election.id(), seat.unitCode())
                .orElseThrow(() -> new IllegalStateException("no unit " + seat.unitCode()));
        return new Membership(
                seat.type(),
                seat.unitCode(),
                seat.number(),
                seat.member(),
                birthDate,
                Coverage.of(
                        new ProposedBody(seat.type(), seat.unitCode(), seat.number(), List.of()),
                        unit,
                        scopes.covering(election, unit)));
    }

    private record Seat(BodyType type, String unitCode, int number, String member) {}
}
