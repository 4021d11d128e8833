package org.baucu.territory;

import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.domain.ElectoralUnitCase;
import org.springframework.stereotype.Component;

/** What a case is about, read from its key. */
@Component
public class TerritoryScope {

    private final Elections elections;
    private final Territory territory;
    private final TerritoryLaw law;

    public TerritoryScope(Elections elections, Territory territory, TerritoryLaw law) {
        this.elections = elections;
        this.territory = territory;
        this.law = law;
    }

    /** @throws IllegalStateException if there is no such election */
    public Election election(CaseKey key) {
        return elections
                .find(key.election())
                .orElseThrow(() -> new IllegalStateException("no election " + key.election()));
    }

    /** @throws IllegalStateException if the election has no such unit */
    public Unit unit(CaseKey key) {
        return territory
                .find(key.election(), key.unit())
                .orElseThrow(() -> new IllegalStateException("no unit " + key.unit() + " in " + key.election()));
    }

    /** @throws IllegalStateException if the key names no elected body */
    public ElectedBody body(CaseKey key) {
        return ElectedBody.of(key.sequence())
                .orElseThrow(() -> new IllegalStateException("no elected body in case " + key));
    }

    /** Whether districts stand between province and commune. */
    public boolean hasDistricts(CaseKey key) {
        return election(key).ruleSet().levels().contains(Level.DISTRICT);
    }

    /** What the electoral units of a case are checked against. */
    public ElectoralUnitCase electoralUnitCase(CaseKey key) {
        ElectedBody body = body(key);
        return new ElectoralUnitCase(
                body,
                unit(key),
                territory.units(key.election()),
                territory.seats(key.election(), body, key.unit()),
                law.seatLimit(election(key).ruleSet(), body));
    }
}
