package org.baucu.phases;

import java.util.Map;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.Elections;
import org.baucu.phases.process.ElectionStarter;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins an election: stores it with its units and seats and starts its master process, all or nothing. */
@Service
public class ElectionRegistration {

    private final Elections elections;
    private final ElectionCalendar calendar;
    private final Territory territory;
    private final BodyAccounts accounts;
    private final ElectionStarter starter;
    private final Records records;

    ElectionRegistration(
            Elections elections,
            ElectionCalendar calendar,
            Territory territory,
            BodyAccounts accounts,
            ElectionStarter starter,
            Records records) {
        this.elections = elections;
        this.calendar = calendar;
        this.territory = territory;
        this.accounts = accounts;
        this.starter = starter;
        this.records = records;
    }

    /**
     * Begins an election.
     *
     * @throws org.baucu.platform.RefusedException if its day is not a Sunday or its law was not in force that day
     */
    @Transactional
    public void begin(NewElection newElection) {
        String id = newElection.election().id();
        calendar.compute(
                newElection.election().ruleSet(), newElection.election().electionDay());
        elections.create(newElection.election());
        territory.createUnits(id, newElection.units());
        for (Map.Entry<ElectedBody, Map<String, Integer>> body :
                newElection.seats().entrySet()) {
            body.getValue().forEach((unit, seats) -> territory.setSeats(id, body.getKey(), unit, seats));
        }
        accounts.create(id);
        records.of(RecordKind.ELECTION_BEGUN)
                .unit(newElection.election().provinceCode())
                .subject(id)
                .with("rule-set", newElection.election().ruleSet().code())
                .with("election-day", newElection.election().electionDay())
                .with("announced-on", newElection.election().announcedOn())
                .with("units", newElection.units().size())
                .publish();
        starter.start(newElection.election());
    }
}
