package org.baucu.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.baucu.bodies.domain.Composition;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.StandaloneLawTables;

/** Bodies of fictional people that satisfy the real law tables. */
public final class LawfulBodies {

    private static final LawCompositions LAW = new LawCompositions(new StandaloneLawTables());
    private static final String[] GIVEN = {
        "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Ngọc", "Phúc", "Quỳnh", "Sơn", "Thảo"
    };

    private LawfulBodies() {}

    public static Composition law(RuleSet ruleSet, BodyType type) {
        return LAW.of(ruleSet, type);
    }

    public static LawCompositions compositions() {
        return LAW;
    }

    /** A lawful body of the least size. */
    public static ProposedBody of(RuleSet ruleSet, BodyType type, String unit, int number) {
        return of(ruleSet, type, unit, number, law(ruleSet, type).minMembers());
    }

    /** A lawful body of a size within the limits. */
    public static ProposedBody of(RuleSet ruleSet, BodyType type, String unit, int number, int size) {
        Composition law = law(ruleSet, type);
        List<SourceBody> sources =
                new ArrayList<>(law.required().stream().map(LawfulBodies::first).toList());
        while (sources.size() < size) {
            sources.add(law.only().isEmpty() ? SourceBody.OTHER : first(law.only()));
        }
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            MemberRole role = i == 0
                    ? MemberRole.HEAD
                    : i <= law.minDeputies()
                            ? MemberRole.DEPUTY
                            : law.secretary() && i == law.minDeputies() + 1 ? MemberRole.SECRETARY : MemberRole.MEMBER;
            members.add(member(number * 100 + i, role, sources.get(i)));
        }
        return new ProposedBody(type, unit, number, members);
    }

    /** A fictional person; the same number is the same person. */
    public static Member member(int n, MemberRole role, SourceBody source) {
        return new Member(
                "Phùng Thử " + GIVEN[n % GIVEN.length] + " " + GIVEN[(n / GIVEN.length) % GIVEN.length],
                LocalDate.of(1960, 1, 1).plusDays(n * 7L),
                n % 2 == 0,
                "Công chức",
                "Thôn Minh Họa",
                role,
                source);
    }

    /** The body with other members. */
    public static ProposedBody with(ProposedBody body, List<Member> members) {
        return new ProposedBody(body.type(), body.unitCode(), body.number(), members);
    }

    private static SourceBody first(Set<SourceBody> anyOf) {
        return anyOf.stream().sorted().findFirst().orElseThrow();
    }
}
