package org.baucu.territory.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalFacts;
import org.baucu.platform.work.RowDigest;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryProposals;
import org.springframework.stereotype.Component;

/** What the ledger keeps of proposed electoral units and polling areas: counts, sums, and the digest of the rows. */
@Component
class TerritoryFacts implements ProposalFacts {

    private static final String ELECTORAL_UNITS = "fix-electoral-units";
    private static final String POLLING_AREAS = "fix-polling-areas";

    private final TerritoryProposals proposals;

    TerritoryFacts(TerritoryProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Map<String, String> of(CaseKey key) {
        Map<String, String> facts = new TreeMap<>();
        List<ElectoralUnit> units =
                key.process().equals(ELECTORAL_UNITS) ? proposals.electoralUnits(key) : List.of();
        if (!units.isEmpty()) {
            RowDigest digest = new RowDigest();
            units.forEach(u -> digest.row(
                    u.body().code(),
                    u.unitCode(),
                    u.number(),
                    u.areaVi(),
                    u.seats(),
                    u.population(),
                    String.join(";", new TreeSet<>(u.parts()))));
            facts.put("electoral-units", String.valueOf(units.size()));
            facts.put(
                    "seats",
                    String.valueOf(units.stream().mapToLong(ElectoralUnit::seats).sum()));
            facts.put("electoral-units-sha256", digest.hex());
        }
        List<PollingArea> areas = key.process().equals(POLLING_AREAS) ? proposals.pollingAreas(key) : List.of();
        if (!areas.isEmpty()) {
            RowDigest digest = new RowDigest();
            areas.forEach(a -> digest.row(
                    a.communeCode(), a.number(), a.nameVi(), a.kind().code(), a.voters(), a.exceptionReason()));
            facts.put("polling-areas", String.valueOf(areas.size()));
            facts.put(
                    "voters",
                    String.valueOf(areas.stream().mapToLong(PollingArea::voters).sum()));
            facts.put("polling-areas-sha256", digest.hex());
        }
        return facts;
    }
}
