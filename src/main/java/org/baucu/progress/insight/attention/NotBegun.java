package org.baucu.progress.insight.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baucu.calendar.PhasePlan;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.board.BoardCases;
import org.baucu.progress.insight.PlanLimit;
import org.baucu.progress.insight.PlanLimits;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Phases that should be under way and are not: first the cases that were never opened, then those of which nobody has taken anything. */
@Component
class NotBegun implements AttentionList {

    private static final String UNTOUCHED = "c.decided_at IS NULL AND t.opened_at < :before AND NOT " + TaskRows.BEGUN;

    private final JdbcClient jdbc;
    private final BoardCases cases;
    private final PlanLimits limits;
    private final PhasePlan plan;
    private final Territory territory;

    NotBegun(JdbcClient jdbc, BoardCases cases, PlanLimits limits, PhasePlan plan, Territory territory) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.limits = limits;
        this.plan = plan;
        this.territory = territory;
    }

    @Override
    public AttentionKind kind() {
        return AttentionKind.NOT_BEGUN;
    }

    @Override
    public long count(Asked asked) {
        return neverOpened(asked).size() + TaskRows.count(jdbc, asked, UNTOUCHED);
    }

    @Override
    public List<Attention> page(Asked asked, int offset, int limit) {
        List<Attention> never = neverOpened(asked);
        List<Attention> first = never.stream().skip(offset).limit(limit).toList();
        return first.size() == limit
                ? first
                : Stream.concat(
                                first.stream(),
                                TaskRows.page(
                                        jdbc,
                                        asked,
                                        UNTOUCHED,
                                        "untouched",
                                        Math.max(0, offset - never.size()),
                                        limit - first.size())
                                        .stream())
                        .toList();
    }

    /** What the plan expects of the units since before the instant asked for, and no case was opened for. */
    private List<Attention> neverOpened(Asked asked) {
        Set<CaseKey> opened = new HashSet<>();
        cases.of(asked.election().id()).forEach(file -> opened.add(file.key()));
        List<Attention> never = new ArrayList<>();
        for (PlanLimit limit : limits.of(asked.election().ruleSet())) {
            LocalDate opens = asked.election()
                    .electionDay()
                    .minusDays(plan.opensDaysBefore(asked.election().ruleSet(), limit.process()));
            Instant since = VietnamTime.at(opens, LocalTime.MIDNIGHT);
            if (since.isBefore(asked.before())) {
                for (Unit unit : territory.units(asked.election().id())) {
                    if (asked.units().contains(unit.code())) {
                        limit.expectedOf(unit).stream()
                                .filter(sequence -> !opened.contains(
                                        limit.key(asked.election().id(), unit.code(), sequence)))
                                .forEach(sequence -> never.add(new Attention(
                                        unit.code(),
                                        List.of(),
                                        Optional.empty(),
                                        "",
                                        "never-opened",
                                        List.of("phase:" + limit.process()),
                                        Optional.of(since))));
                    }
                }
            }
        }
        never.sort(Comparator.comparing((Attention a) -> a.since().orElseThrow()));
        return never;
    }
}
