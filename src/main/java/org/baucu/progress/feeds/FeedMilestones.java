package org.baucu.progress.feeds;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.calendar.ReplacedMilestone;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.baucu.progress.insight.PlanLimit;
import org.baucu.progress.insight.PlanLimits;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** The milestones that concern a body: those of the elections its level runs, and of the cases that the plan expects of its unit. */
@Component
class FeedMilestones {

    private static final String EVERYBODY = "all";

    private final ElectionCalendar calendar;
    private final CalendarChanges changes;
    private final PlanLimits plan;
    private final Territory territory;
    private final Words words;

    FeedMilestones(
            ElectionCalendar calendar, CalendarChanges changes, PlanLimits plan, Territory territory, Words words) {
        this.calendar = calendar;
        this.changes = changes;
        this.plan = plan;
        this.territory = territory;
        this.words = words;
    }

    /** Entries of a group's feed; each change of the calendar that moved a milestone raises its sequence. */
    List<FeedEntry> of(Election election, String group) {
        List<ReplacedMilestone> replaced = changes.replaced(election.id());
        return calendar.of(election.id()).stream()
                .filter(milestone -> milestone.day().isPresent() && concerns(election, group, milestone))
                .map(milestone -> entry(
                        election,
                        milestone,
                        replaced.stream()
                                .filter(old -> old.milestone().code().equals(milestone.code()))
                                .map(ReplacedMilestone::replacedAt)
                                .toList()))
                .toList();
    }

    private boolean concerns(Election election, String group, Milestone milestone) {
        Optional<Unit> unit = territory.find(election.id(), Groups.unitOf(group));
        if (unit.isEmpty() || Groups.bodyOf(group).equals(EngineGroups.COORDINATOR)) {
            return true;
        }
        List<PlanLimit> planned = plan.of(election.ruleSet()).stream()
                .filter(limit -> limit.milestone().equals(milestone.code()))
                .toList();
        Set<String> elected = Arrays.stream(ElectedBody.values())
                .filter(body -> body.level() == unit.get().level())
                .map(ElectedBody::code)
                .collect(Collectors.toSet());
        return planned.isEmpty()
                ? Arrays.stream(milestone.appliesTo().split(";"))
                        .map(String::strip)
                        .anyMatch(code -> code.equals(EVERYBODY) || elected.contains(code))
                : planned.stream()
                        .anyMatch(limit -> !limit.expectedOf(unit.get()).isEmpty());
    }

    private FeedEntry entry(Election election, Milestone milestone, List<Instant> moved) {
        Instant made = VietnamTime.at(election.announcedOn(), VietnamTime.OFFICES_OPEN);
        return new FeedEntry(
                "milestone-" + election.id() + "-" + milestone.code() + "@baucu",
                milestone.day().orElseThrow(),
                milestone.hour(),
                words.english() ? milestone.nameEn() : milestone.nameVi(),
                milestone.verified() ? milestone.article() : words.of("feeds.unverified", milestone.article()),
                "/milestones",
                moved.stream().max(Instant::compareTo).orElse(made),
                moved.size(),
                false);
    }
}
