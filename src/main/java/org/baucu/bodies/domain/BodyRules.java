package org.baucu.bodies.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.platform.Violation;

/** Judges one body against its composition by law (Điều 22, 24, 25) and its members one by one (Điều 27). */
public final class BodyRules {

    private BodyRules() {}

    /**
     * Everything that is wrong with a body, whole-body rules first, then row by row.
     *
     * @param composition what the law asks of this kind of body
     * @param candidates who stands where
     * @return empty when the body is lawful
     */
    public static List<Violation> validate(
            ProposedBody body, Composition composition, BodyContext context, CandidateCheck candidates) {
        List<Violation> found = new ArrayList<>();
        size(body, composition, found);
        roles(body, composition, found);
        sources(body, composition, found);
        twice(body, found);
        for (int i = 0; i < body.members().size(); i++) {
            Member member = body.members().get(i);
            String place = BodyNames.row(body, i + 1);
            MemberRules.validate(member, place, context.electionDay(), composition.minAge(), found);
            candidate(body, member, place, context, candidates, found);
        }
        return found;
    }

    private static void size(ProposedBody body, Composition law, List<Violation> found) {
        int size = body.members().size();
        String label = BodyNames.label(body);
        if (size < law.minMembers()) {
            found.add(by(law, BodiesRule.TOO_FEW_MEMBERS, label, label, size, law.minMembers()));
        } else if (size > law.maxMembers()) {
            found.add(by(law, BodiesRule.TOO_MANY_MEMBERS, label, label, size, law.maxMembers()));
        }
    }

    private static void roles(ProposedBody body, Composition law, List<Violation> found) {
        String label = BodyNames.label(body);
        String head = MemberRole.HEAD.titleVi(body.type());
        int heads = count(body, MemberRole.HEAD);
        if (heads == 0) {
            found.add(by(law, BodiesRule.NO_HEAD, label, label, head));
        } else if (heads > 1) {
            found.add(by(law, BodiesRule.SEVERAL_HEADS, label, label, head, heads));
        }
        int deputies = count(body, MemberRole.DEPUTY);
        if (deputies < law.minDeputies()) {
            String title = MemberRole.DEPUTY.titleVi(body.type());
            found.add(by(law, BodiesRule.TOO_FEW_DEPUTIES, label, label, deputies, title, law.minDeputies()));
        }
        // A secretary where the law names none is an assignment of work, not a breach: allowed.
        if (law.secretary() && count(body, MemberRole.SECRETARY) == 0) {
            found.add(by(law, BodiesRule.NO_SECRETARY, label, label));
        }
    }

    private static void sources(ProposedBody body, Composition law, List<Violation> found) {
        String label = BodyNames.label(body);
        for (Set<SourceBody> anyOf : law.required()) {
            if (body.members().stream().noneMatch(m -> m.source() != null && anyOf.contains(m.source()))) {
                String names = anyOf.stream().sorted().map(SourceBody::nameVi).collect(Collectors.joining(" hoặc "));
                found.add(by(law, BodiesRule.SOURCE_MISSING, label, label, names));
            }
        }
        for (int i = 0; i < body.members().size(); i++) {
            SourceBody source = body.members().get(i).source();
            if (source != null && !law.only().isEmpty() && !law.only().contains(source)) {
                found.add(by(law, BodiesRule.SOURCE_FOREIGN, BodyNames.row(body, i + 1), source.nameVi(), label));
            }
        }
    }

    private static void twice(ProposedBody body, List<Violation> found) {
        Map<PersonKey, Integer> firstRow = new HashMap<>();
        for (int i = 0; i < body.members().size(); i++) {
            int row = i + 1;
            PersonKey.of(body.members().get(i)).ifPresent(person -> {
                Integer first = firstRow.putIfAbsent(person, row);
                if (first != null) {
                    found.add(BodiesRule.PERSON_TWICE.broken(BodyNames.row(body, row), first));
                }
            });
        }
    }

    private static void candidate(
            ProposedBody body,
            Member member,
            String place,
            BodyContext context,
            CandidateCheck candidates,
            List<Violation> found) {
        if (body.type().isCommission() || PersonKey.of(member).isEmpty()) {
            return;
        }
        context.electoralUnits().stream()
                .filter(unit -> candidates.standsIn(context.electionId(), unit, member))
                .forEach(unit -> found.add(BodiesRule.CANDIDATE_ON_BODY.broken(
                        place, unit.number(), unit.body().nameVi(), BodyNames.label(body))));
    }

    private static int count(ProposedBody body, MemberRole role) {
        return (int) body.members().stream().filter(m -> m.role() == role).count();
    }

    /** A rule that the table's row details names that row's article. */
    private static Violation by(Composition law, BodiesRule rule, String location, Object... values) {
        Violation v = rule.broken(location, values);
        return v.under(law.article()).at(location);
    }
}
