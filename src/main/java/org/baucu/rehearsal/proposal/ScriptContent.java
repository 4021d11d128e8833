package org.baucu.rehearsal.proposal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.ElectedBody;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.AreaMistake;
import org.baucu.rehearsal.sample.BodyMistake;
import org.baucu.rehearsal.sample.BodyRef;
import org.baucu.rehearsal.sample.ElectoralUnitMistake;
import org.baucu.rehearsal.sample.Mistakes;
import org.baucu.rehearsal.sample.PeopleGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.springframework.stereotype.Component;

/** What the bodies of a script's province propose in each case, lawful or with a mistake. */
@Component
public class ScriptContent {

    private final LawTables law;
    private final Map<String, PeopleGenerator> people = new ConcurrentHashMap<>();

    ScriptContent(LawTables law) {
        this.law = law;
    }

    /** The bodies that a case establishes. */
    public List<ProposedBody> bodies(CaseKey key, Script script) {
        PeopleGenerator generator = people(script);
        return refs(key, script.province()).stream().map(generator::body).toList();
    }

    /** The same with the first possible mistake in the first body. */
    public List<ProposedBody> wrongBodies(CaseKey key, Script script) {
        List<ProposedBody> bodies = new java.util.ArrayList<>(bodies(key, script));
        Mistakes mistakes = mistakes(script);
        List<BodyMistake> possible = mistakes.possible(bodies.get(0));
        BodyMistake mistake = possible.get(Math.floorMod(key.toString().hashCode(), possible.size()));
        bodies.set(0, mistakes.of(bodies.get(0), mistake).orElseThrow());
        return bodies;
    }

    /** Somebody who takes a leaving member's place: another person, the same role and source. */
    public Member substitute(ProposedBody body, Script script, Member leaving) {
        Member joining = people(script).substitutes(body, 1).get(0);
        return new Member(
                joining.fullName(),
                joining.birthDate(),
                joining.female(),
                joining.position(),
                joining.workplace(),
                leaving.role(),
                leaving.source());
    }

    public List<ElectoralUnit> electoralUnits(CaseKey key, Script script) {
        return script.province().electoralUnits(ElectedBody.of(key.sequence()).orElseThrow(), key.unit());
    }

    public List<ElectoralUnit> wrongElectoralUnits(CaseKey key, Script script) {
        List<ElectoralUnit> right = electoralUnits(key, script);
        return mistakes(script).of(right, ElectoralUnitMistake.SUM_OFF_BY_ONE).orElseThrow();
    }

    public List<PollingArea> pollingAreas(CaseKey key, Script script) {
        return script.province().pollingAreas(key.unit());
    }

    public List<PollingArea> wrongPollingAreas(CaseKey key, Script script) {
        return mistakes(script)
                .of(pollingAreas(key, script), AreaMistake.TOO_LARGE)
                .orElseThrow();
    }

    private PeopleGenerator people(Script script) {
        return people.computeIfAbsent(
                script.province().id() + "#" + script.seed(),
                k -> new PeopleGenerator(law, script.province(), script.seed()));
    }

    private Mistakes mistakes(Script script) {
        return new Mistakes(law, script.province().ruleSet(), people(script));
    }

    private static List<BodyRef> refs(CaseKey key, SampleProvince province) {
        return switch (key.process()) {
            case "establish-commission" ->
                List.of(new BodyRef(
                        BodyType.commissionOf(
                                province.unit(key.unit()).orElseThrow().level()),
                        key.unit(),
                        0));
            case "establish-boards" -> {
                ElectedBody body = ElectedBody.of(key.sequence()).orElseThrow();
                yield province.electoralUnits(body, key.unit()).stream()
                        .map(u -> new BodyRef(BodyType.boardOf(body), key.unit(), u.number()))
                        .toList();
            }
            case "establish-polling-teams" ->
                province.pollingAreas(key.unit()).stream()
                        .filter(a -> key.sequence().isEmpty()
                                ? a.kind() != AreaKind.ARMED
                                : a.number() == Integer.parseInt(key.sequence()))
                        .map(a -> new BodyRef(SampleProvince.teamOf(a.kind()), key.unit(), a.number()))
                        .toList();
            default -> throw new IllegalArgumentException("no bodies are proposed in " + key.process());
        };
    }
}
