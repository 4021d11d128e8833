package org.baucu.bodies.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.LawfulBodies;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;

/** What holds of every lawful body. */
class BodyRulesPropertyTest {

    @Property(tries = 300)
    void a_generated_lawful_body_passes(@ForAll("lawful") Case generated) {
        assertThat(validate(generated.ruleSet(), generated.body())).isEmpty();
    }

    @Property(tries = 300)
    void removing_the_head_fails(@ForAll("lawful") Case generated) {
        ProposedBody headless = LawfulBodies.with(
                generated.body(),
                generated.body().members().stream()
                        .filter(m -> m.role() != MemberRole.HEAD)
                        .toList());
        assertThat(validate(generated.ruleSet(), headless))
                .extracting(Violation::code)
                .contains(BodiesRule.NO_HEAD.code());
    }

    @Property(tries = 300)
    void naming_a_member_once_more_fails(@ForAll("lawful") Case generated) {
        List<org.baucu.bodies.Member> members =
                new java.util.ArrayList<>(generated.body().members());
        members.add(members.get(members.size() - 1));
        assertThat(validate(generated.ruleSet(), LawfulBodies.with(generated.body(), members)))
                .extracting(Violation::code)
                .contains(BodiesRule.PERSON_TWICE.code());
    }

    @Provide
    Arbitrary<Case> lawful() {
        return Combinators.combine(Arbitraries.of(RuleSet.values()), Arbitraries.of(BodyType.values()))
                .as(Kind::new)
                .filter(k -> k.ruleSet() == RuleSet.LAW_85_2015
                        || k.type() != BodyType.COMMISSION_DISTRICT && k.type() != BodyType.BOARD_DISTRICT)
                .flatMap(k -> {
                    Composition law = LawfulBodies.law(k.ruleSet(), k.type());
                    return Arbitraries.integers()
                            .between(law.minMembers(), law.maxMembers())
                            .map(size ->
                                    new Case(k.ruleSet(), LawfulBodies.of(k.ruleSet(), k.type(), "08707", 1, size)));
                });
    }

    private static List<Violation> validate(RuleSet set, ProposedBody body) {
        BodyContext context = new BodyContext("e", LocalDate.of(2021, 5, 23), List.of());
        return BodyRules.validate(body, LawfulBodies.law(set, body.type()), context, (e, u, m) -> false);
    }

    record Kind(RuleSet ruleSet, BodyType type) {}

    record Case(RuleSet ruleSet, ProposedBody body) {}
}
