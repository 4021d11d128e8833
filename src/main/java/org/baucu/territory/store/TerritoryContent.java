package org.baucu.territory.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryProposals;
import org.springframework.stereotype.Component;

/** The electoral units or polling areas that a version proposes; nothing of it is personal. */
@Component
class TerritoryContent implements ProposalContent {

    private static final String ELECTORAL_UNITS = "fix-electoral-units";
    private static final String POLLING_AREAS = "fix-polling-areas";

    private final TerritoryProposals proposals;

    TerritoryContent(TerritoryProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(ELECTORAL_UNITS) || process.equals(POLLING_AREAS);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return key.process().equals(ELECTORAL_UNITS)
                ? proposals.electoralUnits(key).stream()
                        .map(TerritoryContent::row)
                        .toList()
                : proposals.pollingAreas(key).stream()
                        .map(TerritoryContent::row)
                        .toList();
    }

    private static ProposalRow row(ElectoralUnit unit) {
        return new ProposalRow(
                "Đơn vị bầu cử số " + unit.number(),
                String.valueOf(unit.number()),
                Map.of(
                        "area", unit.areaVi(),
                        "seats", String.valueOf(unit.seats()),
                        "population", String.valueOf(unit.population()),
                        "parts", String.join(", ", new TreeSet<>(unit.parts()))),
                Map.of());
    }

    private static ProposalRow row(PollingArea area) {
        Map<String, String> values = new TreeMap<>(Map.of(
                "areaName", area.nameVi(),
                "areaKind", area.kind().nameVi(),
                "voters", String.valueOf(area.voters())));
        if (!area.exceptionReason().isBlank()) {
            values.put("exceptionReason", area.exceptionReason());
        }
        return new ProposalRow("Khu vực bỏ phiếu số " + area.number(), String.valueOf(area.number()), values, Map.of());
    }
}
