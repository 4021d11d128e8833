package org.baucu.rehearsal.sample;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.election.ElectedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;

/** Turns what is lawful into what officials get wrong, one mistake at a time; what the mistake does not touch stays as it was. */
public final class Mistakes {

    /** How far beyond the law's bound a wrong area lies, in voters. */
    private static final int BEYOND_MOST = 100;

    private static final int BELOW_LEAST = 50;

    private final PeopleGenerator people;
    private final LawFigures law;

    public Mistakes(LawTables law, RuleSet ruleSet, PeopleGenerator people) {
        this.people = people;
        this.law = LawFigures.read(law, ruleSet);
    }

    /** The body with a mistake; empty where the mistake is none, for example no secretary where none is required. */
    public Optional<ProposedBody> of(ProposedBody body, BodyMistake mistake) {
        Composition rule = people.composition(body.type());
        Optional<List<Member>> wrong =
                switch (mistake) {
                    case NO_HEAD ->
                        Optional.of(change(body.members(), is(MemberRole.HEAD), m -> with(m, MemberRole.MEMBER)));
                    case TWO_HEADS -> changeLast(body, is(MemberRole.MEMBER), m -> with(m, MemberRole.HEAD));
                    case PERSON_TWICE -> twice(body, rule);
                    case TOO_FEW -> tooFew(body, rule);
                    case TOO_MANY -> Optional.of(tooMany(body, rule));
                    case SOURCE_MISSING -> sourceMissing(body, rule);
                    case NO_SECRETARY ->
                        Optional.of(body.members())
                                .filter(m -> rule.secretary())
                                .map(m -> change(m, is(MemberRole.SECRETARY), s -> with(s, MemberRole.MEMBER)));
                };
        return wrong.map(members -> new ProposedBody(body.type(), body.unitCode(), body.number(), members));
    }

    /** The mistakes that can be made with a body. */
    public List<BodyMistake> possible(ProposedBody body) {
        return Arrays.stream(BodyMistake.values())
                .filter(m -> of(body, m).isPresent())
                .toList();
    }

    /** A commune's areas with one ordinary area wrong; empty if there is no ordinary area or the law has no such bound. */
    public Optional<List<PollingArea>> of(List<PollingArea> areas, AreaMistake mistake) {
        int index = first(areas, a -> a.kind() == AreaKind.ORDINARY);
        LawFigures.AreaSize size = law.ordinary();
        boolean bounded = mistake == AreaMistake.TOO_LARGE
                ? size.most().isPresent()
                : size.least().isPresent();
        if (index < 0 || !bounded) {
            return Optional.empty();
        }
        int voters = mistake == AreaMistake.TOO_LARGE
                ? size.most().getAsInt() + BEYOND_MOST
                : Math.max(1, size.least().getAsInt() - BELOW_LEAST);
        PollingArea a = areas.get(index);
        return Optional.of(
                replace(areas, index, new PollingArea(a.communeCode(), a.number(), a.nameVi(), a.kind(), voters, "")));
    }

    /** A council's electoral units with the seats wrong; empty if there is no unit. */
    public Optional<List<ElectoralUnit>> of(List<ElectoralUnit> units, ElectoralUnitMistake mistake) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        ElectedBody body = units.get(0).body();
        int most = law.mostSeats().get(body);
        if (mistake == ElectoralUnitMistake.TOO_MANY_SEATS) {
            return Optional.of(replace(units, 0, with(units.get(0), most + 1)));
        }
        int below = first(units, u -> u.seats() < most);
        return Optional.of(
                below >= 0
                        ? replace(
                                units,
                                below,
                                with(units.get(below), units.get(below).seats() + 1))
                        : replace(units, 0, with(units.get(0), units.get(0).seats() - 1)));
    }

    /** In place of an ordinary member whose source is represented without him, the member before him once more. */
    private Optional<List<Member>> twice(ProposedBody body, Composition rule) {
        List<Member> members = body.members();
        return IntStream.range(1, members.size())
                .map(i -> members.size() - i)
                .filter(i -> members.get(i).role() == MemberRole.MEMBER)
                .mapToObj(i -> replace(members, i, again(members.get(i - 1))))
                .filter(rule::represented)
                .findFirst();
    }

    private static Member again(Member m) {
        String decomposed = Normalizer.normalize(m.fullName(), Normalizer.Form.NFD);
        return new Member(
                decomposed, m.birthDate(), m.female(), m.position(), m.workplace(), MemberRole.MEMBER, m.source());
    }

    /** Leaves out ordinary members, first those whose source is represented without them. */
    private static Optional<List<Member>> tooFew(ProposedBody body, Composition rule) {
        List<Member> left = new ArrayList<>(body.members());
        while (left.size() >= rule.least()) {
            Optional<Member> out = left.stream()
                    .filter(is(MemberRole.MEMBER))
                    .max(Comparator.comparing(m ->
                            rule.represented(left.stream().filter(o -> o != m).toList())));
            if (out.isEmpty()) {
                return Optional.empty();
            }
            left.remove(out.get());
        }
        return Optional.of(left);
    }

    private List<Member> tooMany(ProposedBody body, Composition rule) {
        int more = rule.most() + 1 - body.members().size();
        return Stream.concat(body.members().stream(), people.substitutes(body, more).stream())
                .toList();
    }

    /** Everybody of one required source comes from another one that is there. */
    private static Optional<List<Member>> sourceMissing(ProposedBody body, Composition rule) {
        for (Set<SourceBody> oneOf : rule.required()) {
            Optional<SourceBody> other = body.members().stream()
                    .map(Member::source)
                    .filter(s -> !oneOf.contains(s))
                    .findFirst();
            if (other.isPresent()) {
                return Optional.of(change(body.members(), m -> oneOf.contains(m.source()), m -> with(m, other.get())));
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Member>> changeLast(
            ProposedBody body, Predicate<Member> which, UnaryOperator<Member> how) {
        List<Member> members = body.members();
        return IntStream.range(0, members.size()).filter(i -> which.test(members.get(i))).reduce((a, b) -> b).stream()
                .mapToObj(i -> replace(members, i, how.apply(members.get(i))))
                .findFirst();
    }

    private static List<Member> change(List<Member> members, Predicate<Member> which, UnaryOperator<Member> how) {
        return members.stream().map(m -> which.test(m) ? how.apply(m) : m).toList();
    }

    private static Predicate<Member> is(MemberRole role) {
        return m -> m.role() == role;
    }

    private static Member with(Member m, MemberRole role) {
        return new Member(m.fullName(), m.birthDate(), m.female(), m.position(), m.workplace(), role, m.source());
    }

    private static Member with(Member m, SourceBody source) {
        return new Member(m.fullName(), m.birthDate(), m.female(), m.position(), m.workplace(), m.role(), source);
    }

    private static ElectoralUnit with(ElectoralUnit u, int seats) {
        return new ElectoralUnit(u.body(), u.unitCode(), u.number(), u.areaVi(), seats, u.population(), u.parts());
    }

    private static <T> int first(List<T> list, Predicate<T> which) {
        return IntStream.range(0, list.size())
                .filter(i -> which.test(list.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static <T> List<T> replace(List<T> list, int index, T by) {
        List<T> changed = new ArrayList<>(list);
        changed.set(index, by);
        return List.copyOf(changed);
    }
}
