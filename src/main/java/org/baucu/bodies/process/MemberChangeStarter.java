package org.baucu.bodies.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.bodies.AskedChanges;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChanges;
import org.baucu.bodies.law.Processes;
import org.baucu.platform.RefusedException;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a change of members for those who decided the establishment. */
@Service
@NamedInterface("process")
public class MemberChangeStarter implements AskedChanges {

    private final CurrentPerson person;
    private final RuntimeService runtime;
    private final MemberChanges changes;
    private final Cases cases;

    public MemberChangeStarter(CurrentPerson person, RuntimeService runtime, MemberChanges changes, Cases cases) {
        this.person = person;
        this.runtime = runtime;
        this.changes = changes;
        this.cases = cases;
    }

    /**
     * Opens a case of change for the bodies of a unit.
     *
     * @param armed whether it is for teams of armed units' own areas, which the commander decides, else for those the unit's people's
     *     committee decides
     * @return business key of the new case
     * @throws RefusedException if the current person is not of the body that decides
     */
    @Transactional
    public CaseKey start(String electionId, String unitCode, boolean armed) {
        if (!mayStart(unitCode, armed)) {
            throw new RefusedException(BodiesRule.NOT_DECIDER.broken(""));
        }
        CaseKey key = changes.register(electionId, unitCode, decidingGroup(unitCode, armed));
        person.asProduct(() -> runtime.startProcessInstanceByKey(Processes.CHANGE, key.toString()));
        return key;
    }

    @Override
    @Transactional
    public CaseKey open(String electionId, String unitCode, boolean armed, String milestone, List<MemberChange> asked) {
        CaseKey key = changes.register(electionId, unitCode, decidingGroup(unitCode, armed), milestone);
        changes.propose(key, asked);
        person.asProduct(() -> runtime.startProcessInstanceByKey(Processes.CHANGE, key.toString()));
        return key;
    }

    @Override
    @Transactional
    public Optional<CaseKey> add(CaseKey key, MemberChange asked) {
        boolean untouched = cases.find(key)
                .filter(file -> file.version() == 0 && file.closedAt().isEmpty())
                .isPresent();
        if (!untouched) {
            return Optional.empty();
        }
        List<MemberChange> all = new ArrayList<>(changes.proposal(key));
        all.add(asked);
        changes.propose(key, all);
        return Optional.of(key);
    }

    /** Whether the current person may open such a case. */
    public boolean mayStart(String unitCode, boolean armed) {
        return person.groups().contains(decidingGroup(unitCode, armed));
    }

    private static String decidingGroup(String unitCode, boolean armed) {
        return Groups.of(armed ? Groups.QS : Groups.UBND, unitCode);
    }
}
