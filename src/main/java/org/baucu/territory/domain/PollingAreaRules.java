package org.baucu.territory.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.platform.Violation;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.TerritoryRule;

/** The polling areas of one commune against Điều 11. */
public final class PollingAreaRules {

    private static final int MAX_AREAS = 500;
    private static final int MAX_NAME = 300;
    private static final int MAX_REASON = 1_000;

    private final String communeCode;
    private final Map<AreaKind, AreaSize> sizes;
    private final List<Violation> violations = new ArrayList<>();

    private PollingAreaRules(String communeCode, Map<AreaKind, AreaSize> sizes) {
        this.communeCode = communeCode;
        this.sizes = sizes;
    }

    /**
     * All that is wrong with a proposal; empty when it is lawful.
     *
     * @param communeCode the commune of the case
     * @param sizes how large an area of each kind may be
     */
    public static List<Violation> validate(
            String communeCode, Map<AreaKind, AreaSize> sizes, List<PollingArea> proposed) {
        if (proposed.isEmpty()) {
            return List.of(TerritoryRule.NO_POLLING_AREA.broken(""));
        }
        PollingAreaRules rules = new PollingAreaRules(communeCode, sizes);
        rules.violations.addAll(Numbering.check(
                proposed.stream().map(PollingArea::number).toList(), "Điều 11", PollingAreaRules::where));
        proposed.forEach(rules::checkOne);
        return List.copyOf(rules.violations);
    }

    /** How a polling area is named in a location. */
    public static String where(int number) {
        return "khu vực bỏ phiếu số " + number;
    }

    /** What makes a proposal unfit to be kept at all: of another commune, or with texts that no one could read. */
    public static List<Violation> unstorable(String communeCode, List<PollingArea> proposed) {
        if (proposed.size() > MAX_AREAS) {
            return List.of(TerritoryRule.TOO_MANY_ROWS.broken("", MAX_AREAS));
        }
        return proposed.stream()
                .flatMap(area -> unstorable(communeCode, area).stream())
                .toList();
    }

    private static List<Violation> unstorable(String communeCode, PollingArea area) {
        String at = where(area.number());
        List<Violation> violations = new ArrayList<>();
        if (!area.communeCode().equals(communeCode)) {
            violations.add(TerritoryRule.POLLING_AREA_ELSEWHERE.broken(at, PlainText.shown(area.communeCode())));
        }
        PlainText.check(area.nameVi(), "Tên khu vực bỏ phiếu", MAX_NAME, at).ifPresent(violations::add);
        PlainText.check(area.exceptionReason(), "Lý do", MAX_REASON, at).ifPresent(violations::add);
        return violations;
    }

    private void checkOne(PollingArea area) {
        String at = where(area.number());
        violations.addAll(unstorable(communeCode, area));
        if (area.nameVi().isBlank()) {
            violations.add(TerritoryRule.POLLING_AREA_UNNAMED.broken(at));
        }
        if (area.voters() < 1) {
            violations.add(TerritoryRule.VOTERS_NOT_POSITIVE.broken(at));
        } else {
            checkSize(area, at);
        }
    }

    private void checkSize(PollingArea area, String at) {
        AreaSize size = sizes.get(area.kind());
        if (size == null) {
            throw new IllegalArgumentException(
                    "no size known for polling areas of kind " + area.kind().code());
        }
        size.minVoters().filter(min -> area.voters() < min).ifPresent(min -> {
            if (!size.exceptionAllowed()) {
                violations.add(TerritoryRule.TOO_FEW_VOTERS.brokenUnder(size.article(), at, area.voters(), min));
            } else if (area.exceptionReason().isBlank()) {
                violations.add(
                        TerritoryRule.TOO_FEW_VOTERS_UNEXPLAINED.brokenUnder(size.article(), at, area.voters(), min));
            }
        });
        size.maxVoters()
                .filter(max -> area.voters() > max)
                .ifPresent(max -> violations.add(
                        TerritoryRule.TOO_MANY_VOTERS.brokenUnder(size.article(), at, area.voters(), max)));
    }
}
