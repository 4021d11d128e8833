package org.baucu.nomination.structure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilWork;
import org.baucu.nomination.domain.RoundRules;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Timestamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The structures of councils: what open cases propose, and what has taken effect. */
@Repository
@Transactional
public class Structures implements CouncilWork {

    private final JdbcClient jdbc;
    private final Allocations allocations;
    private final Clock clock;

    public Structures(JdbcClient jdbc, Allocations allocations, Clock clock) {
        this.jdbc = jdbc;
        this.allocations = allocations;
        this.clock = clock;
    }

    /** Replaces what a case proposes. */
    public void propose(CouncilCase of, StructurePlan plan) {
        jdbc.sql("DELETE FROM structure_plan WHERE case_key = ?")
                .param(of.key().toString())
                .update();
        Council council = of.council();
        jdbc.sql(
                        """
                        INSERT INTO structure_plan (case_key, election_id, body, unit_code, document, seats, people, women, minority, young,
                                                    non_party, young_under, central)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        of.key().toString(),
                        council.election(),
                        council.body().code(),
                        council.unitCode(),
                        of.number(),
                        plan.seats(),
                        plan.targets().all(),
                        plan.targets().women(),
                        plan.targets().minority(),
                        plan.targets().young(),
                        plan.targets().nonParty(),
                        plan.youngUnder(),
                        plan.central())
                .update();
        allocations.put(of.key(), plan.allocations());
    }

    /** What a case proposes now, or proposed when it took effect; empty before its first submission. */
    @Transactional(readOnly = true)
    public Optional<StructurePlan> of(CaseKey key) {
        return jdbc.sql("SELECT * FROM structure_plan WHERE case_key = ?")
                .param(key.toString())
                .query((row, n) -> plan(row))
                .optional();
    }

    /** The structure of a council that holds: its newest document that has taken effect. */
    @Transactional(readOnly = true)
    public Optional<StructurePlan> current(Council council) {
        return jdbc.sql(
                        """
                        SELECT * FROM structure_plan
                        WHERE election_id = ? AND body = ? AND unit_code = ? AND recorded_at IS NOT NULL
                        ORDER BY document DESC FETCH FIRST 1 ROW ONLY""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query((row, n) -> plan(row))
                .optional();
    }

    /** Lets what a case proposes take effect. */
    public void record(CaseKey key) {
        int changed = jdbc.sql("UPDATE structure_plan SET recorded_at = ? WHERE case_key = ?")
                .params(Timestamps.of(clock.instant()), key.toString())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("case " + key + " proposes no structure");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Set<RoundRules.Done> done(Council council) {
        List<Integer> documents = jdbc.sql(
                        """
                        SELECT document FROM structure_plan
                        WHERE election_id = ? AND body = ? AND unit_code = ? AND recorded_at IS NOT NULL""")
                .params(council.election(), council.body().code(), council.unitCode())
                .query(Integer.class)
                .list();
        Set<RoundRules.Done> done = EnumSet.noneOf(RoundRules.Done.class);
        documents.forEach(document -> done.add(doneBy(document)));
        return done;
    }

    /** What the n-th document finishes. */
    static RoundRules.Done doneBy(int document) {
        return switch (document) {
            case 1 -> RoundRules.Done.STRUCTURE_PROPOSED;
            case 2 -> RoundRules.Done.STRUCTURE_ADJUSTED;
            default -> RoundRules.Done.STRUCTURE_ADJUSTED_AGAIN;
        };
    }

    private StructurePlan plan(ResultSet row) throws SQLException {
        return new StructurePlan(
                row.getInt("seats"),
                Allocations.people(row),
                row.getInt("young_under"),
                row.getInt("central"),
                allocations.of(CaseKey.parse(row.getString("case_key"))));
    }
}
