package org.baucu.rehearsal;

import java.util.Optional;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.MembersWork;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.territory.ElectoralUnitsWork;
import org.baucu.territory.PollingAreasWork;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** Submits the proposals of simulated officials, once what they rest on is there: an official waits, the program would refuse. */
@Component
class Proposals {

    private final ScriptContent content;
    private final MembersWork members;
    private final ElectoralUnitsWork electoralUnits;
    private final PollingAreasWork pollingAreas;
    private final Territory territory;
    private final Bodies bodies;

    Proposals(
            ScriptContent content,
            MembersWork members,
            ElectoralUnitsWork electoralUnits,
            PollingAreasWork pollingAreas,
            Territory territory,
            Bodies bodies) {
        this.content = content;
        this.members = members;
        this.electoralUnits = electoralUnits;
        this.pollingAreas = pollingAreas;
        this.territory = territory;
        this.bodies = bodies;
    }

    /** Whether what a step rests on is there. */
    boolean ready(CaseKey key, Step step, Script script) {
        return switch (key.process()) {
            case "establish-boards" ->
                step != Step.PROPOSE
                        || !territory
                                .electoralUnits(
                                        key.election(),
                                        ElectedBody.of(key.sequence()).orElseThrow(),
                                        key.unit())
                                .isEmpty();
            case "establish-polling-teams" ->
                step != Step.PROPOSE
                        || !territory.pollingAreas(key.election(), key.unit()).isEmpty();
            case "fix-electoral-units" -> bodies.isEstablished(key.election(), commission(key, script), key.unit());
            case "change-body-member", "change-calendar" -> step != Step.PROPOSE;
            default -> true;
        };
    }

    void submit(String taskId, CaseKey key, boolean mistake, Optional<String> lateReason, Script script) {
        switch (key.process()) {
            case "fix-electoral-units" ->
                electoralUnits.submit(
                        taskId,
                        mistake ? content.wrongElectoralUnits(key, script) : content.electoralUnits(key, script),
                        lateReason);
            case "fix-polling-areas" ->
                pollingAreas.submit(
                        taskId,
                        mistake ? content.wrongPollingAreas(key, script) : content.pollingAreas(key, script),
                        lateReason);
            default ->
                members.submit(
                        taskId, mistake ? content.wrongBodies(key, script) : content.bodies(key, script), lateReason);
        }
    }

    /** Members of the commission that meets on a case; empty where none stands. */
    Optional<Integer> vote(CaseKey key) {
        return bodies.established(key.election(), key.unit()).stream()
                .filter(b -> b.type().isCommission())
                .map(b -> b.members().size())
                .findFirst();
    }

    private static BodyType commission(CaseKey key, Script script) {
        Level level = script.province().unit(key.unit()).orElseThrow().level();
        return BodyType.commissionOf(level);
    }
}
