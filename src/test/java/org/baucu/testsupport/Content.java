package org.baucu.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChangeWork;
import org.baucu.bodies.MembersWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.ElectedBody;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.rehearsal.sample.AreaMistake;
import org.baucu.rehearsal.sample.BodyMistake;
import org.baucu.rehearsal.sample.BodyRef;
import org.baucu.rehearsal.sample.ElectoralUnitMistake;
import org.baucu.rehearsal.sample.Mistakes;
import org.baucu.rehearsal.sample.PeopleGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnitsWork;
import org.baucu.territory.PollingAreasWork;
import org.springframework.beans.factory.ObjectProvider;

/** What the bodies of a province propose, lawful or with a mistake, submitted through the product's own services. */
public class Content {

    private static final long SEED = 7;

    private final LawTables law;
    private final MembersWork members;
    private final MemberChangeWork changes;
    private final ElectoralUnitsWork electoralUnits;
    private final PollingAreasWork pollingAreas;
    private final Bodies bodies;
    private final ObjectProvider<ProcessContent> others;
    private final Map<String, PeopleGenerator> generators = new ConcurrentHashMap<>();

    Content(
            LawTables law,
            MembersWork members,
            MemberChangeWork changes,
            ElectoralUnitsWork electoralUnits,
            PollingAreasWork pollingAreas,
            Bodies bodies,
            ObjectProvider<ProcessContent> others) {
        this.law = law;
        this.members = members;
        this.changes = changes;
        this.electoralUnits = electoralUnits;
        this.pollingAreas = pollingAreas;
        this.bodies = bodies;
        this.others = others;
    }

    /** Submits what the law accepts. */
    void submitLawful(SampleProvince province, CaseKey key, String task, Optional<String> lateReason) {
        Optional<ProcessContent> other = other(key);
        if (other.isPresent()) {
            other.get().submitLawful(key, task, lateReason);
            return;
        }
        switch (key.process()) {
            case "fix-electoral-units" ->
                electoralUnits.submit(task, province.electoralUnits(elected(key), key.unit()), lateReason);
            case "fix-polling-areas" -> pollingAreas.submit(task, province.pollingAreas(key.unit()), lateReason);
            case "change-body-member" -> changes.submit(task, List.of(replacement(province, key)), lateReason);
            default -> members.submit(task, bodiesOf(province, key), lateReason);
        }
    }

    /** Submits what the law refuses. */
    void submitUnlawful(SampleProvince province, CaseKey key, String task) {
        Optional<ProcessContent> other = other(key);
        if (other.isPresent()) {
            other.get().submitUnlawful(key, task);
            return;
        }
        Mistakes mistakes = new Mistakes(law, province.ruleSet(), people(province));
        Optional<String> onTime = Optional.empty();
        switch (key.process()) {
            case "fix-electoral-units" ->
                electoralUnits.submit(
                        task,
                        mistakes.of(
                                        province.electoralUnits(elected(key), key.unit()),
                                        ElectoralUnitMistake.SUM_OFF_BY_ONE)
                                .orElseThrow(),
                        onTime);
            case "fix-polling-areas" ->
                pollingAreas.submit(
                        task,
                        mistakes.of(province.pollingAreas(key.unit()), AreaMistake.TOO_LARGE)
                                .orElseThrow(),
                        onTime);
            case "change-body-member" -> changes.submit(task, List.of(strikeTheHead(key)), onTime);
            default -> {
                List<ProposedBody> wrong = new ArrayList<>(bodiesOf(province, key));
                wrong.set(0, mistakes.of(wrong.get(0), BodyMistake.NO_HEAD).orElseThrow());
                members.submit(task, wrong, onTime);
            }
        }
    }

    private Optional<ProcessContent> other(CaseKey key) {
        return others.stream().filter(one -> one.knows(key.process())).findFirst();
    }

    /** The bodies that a case establishes. */
    public List<ProposedBody> bodiesOf(SampleProvince province, CaseKey key) {
        return refs(province, key).stream().map(people(province)::body).toList();
    }

    private MemberChange replacement(SampleProvince province, CaseKey key) {
        ProposedBody body = commission(key);
        Member leaving = body.members().get(body.members().size() - 1);
        Member other = people(province).substitutes(body, 1).get(0);
        Member joining = new Member(
                other.fullName(),
                other.birthDate(),
                other.female(),
                other.position(),
                other.workplace(),
                leaving.role(),
                leaving.source());
        return change(body, MemberChange.Action.REPLACE, leaving, Optional.of(joining));
    }

    private MemberChange strikeTheHead(CaseKey key) {
        ProposedBody body = commission(key);
        return change(body, MemberChange.Action.STRIKE, body.members().get(0), Optional.empty());
    }

    private static MemberChange change(
            ProposedBody body, MemberChange.Action action, Member leaving, Optional<Member> joining) {
        return new MemberChange(
                body.type(),
                body.unitCode(),
                body.number(),
                action,
                Optional.of(leaving.fullName()),
                Optional.of(leaving.birthDate()),
                joining,
                "Chuyển công tác.");
    }

    private ProposedBody commission(CaseKey key) {
        return bodies.established(key.election(), key.unit()).stream()
                .filter(b -> b.type().isCommission())
                .findFirst()
                .orElseThrow();
    }

    private PeopleGenerator people(SampleProvince province) {
        return generators.computeIfAbsent(province.id(), id -> new PeopleGenerator(law, province, SEED));
    }

    private static ElectedBody elected(CaseKey key) {
        return ElectedBody.of(key.sequence()).orElseThrow();
    }

    private static List<BodyRef> refs(SampleProvince province, CaseKey key) {
        return switch (key.process()) {
            case "establish-commission" ->
                List.of(new BodyRef(
                        BodyType.commissionOf(
                                province.unit(key.unit()).orElseThrow().level()),
                        key.unit(),
                        0));
            case "establish-boards" ->
                province.electoralUnits(elected(key), key.unit()).stream()
                        .map(u -> new BodyRef(BodyType.boardOf(u.body()), key.unit(), u.number()))
                        .toList();
            case "establish-polling-teams" ->
                province.pollingAreas(key.unit()).stream()
                        .filter(a -> key.sequence().isEmpty()
                                ? a.kind() != AreaKind.ARMED
                                : key.sequence().equals(String.valueOf(a.number())))
                        .map(a -> new BodyRef(SampleProvince.teamOf(a.kind()), key.unit(), a.number()))
                        .toList();
            default -> throw new IllegalArgumentException("no bodies are proposed in " + key.process());
        };
    }
}
