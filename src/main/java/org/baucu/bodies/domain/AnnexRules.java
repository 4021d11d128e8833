package org.baucu.bodies.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.BodiesRule;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.CandidateCheck;
import org.baucu.bodies.ProposedBody;
import org.baucu.platform.Violation;

/** Judges a whole annex: one body for each electoral unit or polling area of the case and none beside, and each body by itself. */
public final class AnnexRules {

    private final Function<BodyType, Composition> compositions;
    private final CandidateCheck candidates;

    public AnnexRules(Function<BodyType, Composition> compositions, CandidateCheck candidates) {
        this.compositions = compositions;
        this.candidates = candidates;
    }

    /**
     * Everything that is wrong with an annex.
     *
     * @return what is missing for the case as a whole first, then body by body; empty when it is lawful
     */
    public List<Violation> validate(CaseScope scope, List<ProposedBody> annex) {
        List<Violation> found = new ArrayList<>();
        prerequisites(scope, found);
        if (!found.isEmpty()) {
            return found;
        }
        Set<Integer> listed = annex.stream().map(ProposedBody::number).collect(Collectors.toSet());
        scope.expected().forEach((number, type) -> {
            if (!listed.contains(number)) {
                String label = BodyNames.label(type, number);
                found.add(BodiesRule.BODY_MISSING.broken(label, label));
            }
        });
        Set<Integer> seen = new HashSet<>();
        for (ProposedBody body : annex) {
            if (placeHolds(scope, body, seen, found)) {
                found.addAll(
                        BodyRules.validate(body, compositions.apply(body.type()), scope.contextOf(body), candidates));
            }
        }
        return found;
    }

    private void prerequisites(CaseScope scope, List<Violation> found) {
        boolean forCouncil = scope.kind() == CaseScope.Kind.COMMISSION
                || scope.expected().containsValue(BodyType.BOARD_DISTRICT)
                || scope.expected().containsValue(BodyType.BOARD_COMMUNE);
        boolean province = scope.unit().parentCode().isEmpty();
        if (forCouncil && !province && !scope.unit().hasCouncil()) {
            found.add(BodiesRule.NO_COUNCIL.broken("", scope.unit().nameVi()));
        } else if (scope.expected().isEmpty()) {
            switch (scope.kind()) {
                case COMMISSION -> throw new IllegalStateException("a commission is always expected");
                case BOARDS ->
                    found.add(BodiesRule.UNITS_NOT_FIXED.broken("", "của " + BodyNames.inSentence(scope.unit())));
                case TEAMS, ARMED_TEAM -> found.add(BodiesRule.AREAS_NOT_FIXED.broken(""));
            }
        }
    }

    private boolean placeHolds(CaseScope scope, ProposedBody body, Set<Integer> seen, List<Violation> found) {
        String label = BodyNames.label(body);
        if (!body.unitCode().equals(scope.unit().code())) {
            found.add(BodiesRule.FOREIGN_UNIT.broken(label, body.unitCode(), BodyNames.inSentence(scope.unit())));
            return false;
        }
        if (scope.armedElsewhere().contains(body.number())) {
            found.add(BodiesRule.ARMED_AREA_OWN_CASE.broken(label, body.number()));
            return false;
        }
        BodyType expected = scope.expected().get(body.number());
        if (expected == null) {
            found.add(BodiesRule.PLACE_UNKNOWN.broken(label, BodyNames.placeVi(body.type()), body.number()));
            return false;
        }
        if (expected != body.type()) {
            found.add(BodiesRule.WRONG_TYPE.broken(label, expected.nameVi()));
            return false;
        }
        if (!seen.add(body.number())) {
            found.add(BodiesRule.BODY_TWICE.broken(label, label));
            return false;
        }
        return true;
    }
}
