package org.baucu.territory;

import java.util.List;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;

/**
 * Whom a row of the province's plan is about: a level ({@code district}), an elected body ({@code PC-commune}), every commune
 * ({@code *}), or cases that come as they come ({@code on-demand}, also with a body behind a colon).
 */
public record PlanScope(String code) {

    private static final String EVERY_COMMUNE = "*";
    private static final String ON_DEMAND = "on-demand";

    /** Whether cases come as they come, so that none is expected. */
    public boolean onDemand() {
        return code.equals(ON_DEMAND) || code.startsWith(ON_DEMAND + ":");
    }

    /**
     * The sequences of the cases that the plan expects of a unit. A level stands for its units with a council (the province in any case), an
     * elected body for its councils (the National Assembly is elected once in the province), a star for every commune: an area to vote in is
     * needed whether a council is elected there or not.
     *
     * @throws IllegalStateException if the plan names an unknown scope
     */
    public List<String> sequencesOf(Unit unit) {
        if (onDemand()) {
            return List.of();
        }
        if (code.equals(EVERY_COMMUNE)) {
            return unit.level() == Level.COMMUNE ? List.of("") : List.of();
        }
        if (Level.of(code).isPresent()) {
            boolean here = Level.of(code).get() == unit.level();
            return here && (unit.hasCouncil() || unit.level() == Level.PROVINCE) ? List.of("") : List.of();
        }
        ElectedBody body = ElectedBody.of(code)
                .orElseThrow(() -> new IllegalStateException("phase-plan names an unknown scope " + code));
        return body.level() == unit.level() && (unit.hasCouncil() || body == ElectedBody.NATIONAL_ASSEMBLY)
                ? List.of(body.code())
                : List.of();
    }
}
