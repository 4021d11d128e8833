package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.Unit;

/**
 * Fictional members of every body of a province: lawful in number, roles and sources by the table {@code body-composition}. Each body is
 * made when it is asked for, always the same from the same seed; nothing is kept in memory.
 */
public final class PeopleGenerator {

    /** How many more than the law's least a body has; drawn with equal chance. */
    private static final List<Integer> MORE = List.of(0, 0, 1, 1, 2, 2, 3, 4);

    /** Hamlets of a commune, as far as a member's residence is concerned. */
    private static final int HAMLETS = 9;

    private static final int TRIES_FOR_ANOTHER_POST = 12;

    private final LawTables law;
    private final SampleProvince province;
    private final long seed;
    private final Map<String, Unit> units;
    private final Map<BodyType, Composition> compositions = new ConcurrentHashMap<>();
    private final PersonMaker people = new PersonMaker();
    private final Posts posts = new Posts();
    private final Delegations delegations = new Delegations(posts);

    public PeopleGenerator(LawTables law, SampleProvince province, long seed) {
        this.law = law;
        this.province = province;
        this.seed = seed;
        this.units = province.units().stream().collect(Collectors.toMap(Unit::code, u -> u));
    }

    /** A body with its members; see {@link #members}. */
    public ProposedBody body(BodyRef ref) {
        return new ProposedBody(
                ref.type(), ref.unitCode(), ref.number(), members(ref.type(), ref.unitCode(), ref.number()));
    }

    /**
     * Members of a body in the order of the annex: head, deputies, secretary, members.
     *
     * @param unitCode unit whose body it is (team: the commune)
     * @param number electoral unit or polling area number, 0 for a commission
     * @throws IllegalArgumentException if the province has no such unit or the rule set no such body
     */
    public List<Member> members(BodyType type, String unitCode, int number) {
        Unit unit = unit(unitCode);
        Composition composition = composition(type);
        Dice dice = new Dice(seed, "body", type.code(), unitCode, number);
        int size = Math.min(composition.most(), composition.least() + dice.pick(MORE));
        List<SourceBody> sources = delegations.of(type, composition, unit.level(), size, dice);
        ProposedBody body = new ProposedBody(type, unitCode, number, List.of());
        for (int i = 0; i < sources.size(); i++) {
            body = with(body, member(role(i, composition), sources.get(i), body, dice));
        }
        return body.members();
    }

    /** People beyond those of {@link #members} who could sit on the same body: other names, the role of an ordinary member. */
    public List<Member> substitutes(ProposedBody body, int count) {
        Dice dice = new Dice(seed, "substitutes", body.type().code(), body.unitCode(), body.number());
        List<SourceBody> sources = body.members().stream().map(Member::source).toList();
        ProposedBody larger = body;
        for (int i = 0; i < count; i++) {
            larger = with(larger, member(MemberRole.MEMBER, dice.pick(sources), larger, dice));
        }
        int before = body.members().size();
        return larger.members().subList(before, before + count);
    }

    Composition composition(BodyType type) {
        return compositions.computeIfAbsent(type, t -> Composition.read(law, province.ruleSet(), t));
    }

    /** A person for a post outside the bodies, for example a Front's chairman. */
    Person person(Object... key) {
        List<Object> all = new ArrayList<>(List.of("person"));
        all.addAll(List.of(key));
        return people.make(new Dice(seed, all.toArray()));
    }

    private Member member(MemberRole role, SourceBody source, ProposedBody body, Dice dice) {
        Posts.Post post = post(role, source, body, dice);
        Set<String> names = body.members().stream().map(Member::fullName).collect(Collectors.toSet());
        Person person = people.make(dice);
        while (names.contains(person.fullName()) || !post.fits(person)) {
            person = people.make(dice);
        }
        return new Member(
                person.fullName(),
                person.birthDate(),
                person.female(),
                post.position(),
                post.workplace(),
                role,
                source);
    }

    /** A post that nobody in the body has yet, as long as there are any. */
    private Posts.Post post(MemberRole role, SourceBody source, ProposedBody body, Dice dice) {
        Unit unit = unit(body.unitCode());
        if (body.type().isCommission() && role == MemberRole.HEAD && source == SourceBody.PEOPLES_COMMITTEE) {
            return Posts.chair(unit);
        }
        Posts.Post post = pick(source, unit, body, dice);
        for (int i = 1; i < TRIES_FOR_ANOTHER_POST && isTaken(post, body); i++) {
            post = pick(source, unit, body, dice);
        }
        return post;
    }

    private Posts.Post pick(SourceBody source, Unit unit, ProposedBody body, Dice dice) {
        return posts.pick(source, unit, body.type().isTeam() ? body.number() : dice.between(1, HAMLETS), dice);
    }

    private static boolean isTaken(Posts.Post post, ProposedBody body) {
        return body.members().stream()
                .anyMatch(m ->
                        m.position().equals(post.position()) && m.workplace().equals(post.workplace()));
    }

    private static ProposedBody with(ProposedBody body, Member member) {
        List<Member> members = new ArrayList<>(body.members());
        members.add(member);
        return new ProposedBody(body.type(), body.unitCode(), body.number(), members);
    }

    private static MemberRole role(int place, Composition composition) {
        if (place == 0) {
            return MemberRole.HEAD;
        }
        if (place <= composition.deputies()) {
            return MemberRole.DEPUTY;
        }
        return composition.secretary() && place == composition.deputies() + 1
                ? MemberRole.SECRETARY
                : MemberRole.MEMBER;
    }

    private Unit unit(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalArgumentException(
                    "province %s has no unit %s".formatted(province.province().code(), code));
        }
        return unit;
    }
}
