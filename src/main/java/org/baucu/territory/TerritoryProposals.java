package org.baucu.territory;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/** What the open cases propose, until it is fixed. */
public interface TerritoryProposals {

    /** Replaces the electoral units that a case proposes; body and unit are those of the case. */
    void proposeElectoralUnits(CaseKey key, List<ElectoralUnit> units);

    /** What a case proposes now, in the order it was submitted. */
    List<ElectoralUnit> electoralUnits(CaseKey key);

    /** Makes the proposal of a case the fixed electoral units of its body and unit, in place of those before. */
    void fixElectoralUnits(CaseKey key);

    /** Replaces the polling areas that a case proposes; the commune is that of the case. */
    void proposePollingAreas(CaseKey key, List<PollingArea> areas);

    /** What a case proposes now, in the order it was submitted. */
    List<PollingArea> pollingAreas(CaseKey key);

    /** Makes the proposal of a case the fixed polling areas of its commune, in place of those before. */
    void fixPollingAreas(CaseKey key);
}
