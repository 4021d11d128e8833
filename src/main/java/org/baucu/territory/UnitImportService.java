package org.baucu.territory;

import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports a province's unit list into an election, all or nothing. */
@Service
public class UnitImportService {

    private final Elections elections;
    private final Territory territory;

    public UnitImportService(Elections elections, Territory territory) {
        this.elections = elections;
        this.territory = territory;
    }

    /**
     * Reads the list under the election's law and stores it if every row is good.
     *
     * @return what was read; stored only if {@link UnitPreview#acceptable()}
     * @throws RefusedException if there is no such election or it has units already
     */
    @Transactional
    public UnitPreview importUnits(String electionId, byte[] content, String fileName) {
        Election election = elections
                .find(electionId)
                .orElseThrow(() -> new RefusedException(TerritoryRule.ELECTION_UNKNOWN.broken("", electionId)));
        UnitPreview preview = UnitImport.preview(fileName, content, election.ruleSet());
        if (preview.acceptable()) {
            territory.createUnits(electionId, preview.units());
        }
        return preview;
    }
}
