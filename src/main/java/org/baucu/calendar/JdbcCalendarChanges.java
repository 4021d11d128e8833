package org.baucu.calendar;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of calendars in the database. */
@Service
class JdbcCalendarChanges implements CalendarChanges {

    private final StatutoryCalendar statutory;
    private final PhasePlan plan;
    private final Elections elections;
    private final MilestoneTable milestones;
    private final CalendarChangeTable changes;
    private final Clock clock;
    private final CalendarChangeCheck check;

    JdbcCalendarChanges(
            StatutoryCalendar statutory,
            PhasePlan plan,
            Elections elections,
            MilestoneTable milestones,
            CalendarChangeTable changes,
            Clock clock) {
        this.statutory = statutory;
        this.plan = plan;
        this.elections = elections;
        this.milestones = milestones;
        this.changes = changes;
        this.clock = clock;
        this.check = new CalendarChangeCheck(statutory);
    }

    @Override
    public List<Violation> violations(CalendarChange.Proposal proposal) {
        Election election = election(proposal.electionId());
        return check.violations(proposal, election, milestones.all(election.id()), today());
    }

    @Override
    @Transactional
    public String propose(CalendarChange.Proposal proposal) {
        Election election = election(proposal.electionId());
        List<Violation> broken = new ArrayList<>(CalendarChangeCheck.document(proposal.document(), today()));
        broken.addAll(CalendarChangeCheck.reason(proposal.reasonVi()));
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        proposal.caseKey().ifPresent(changes::deleteProposalsOf);
        String id = UUID.randomUUID().toString();
        changes.insert(new CalendarChange(
                id,
                election.id(),
                proposal.caseKey(),
                proposal.electionDay(),
                proposal.shift(),
                nfc(proposal.reasonVi()),
                new CalendarChange.Document(
                        nfc(proposal.document().number()),
                        proposal.document().date(),
                        nfc(proposal.document().signer()),
                        proposal.document().fileId()),
                clock.instant(),
                election.electionDay(),
                Optional.empty()));
        return id;
    }

    @Override
    @Transactional
    public void apply(String changeId) {
        CalendarChange change =
                find(changeId).orElseThrow(() -> new IllegalArgumentException("no such change: " + changeId));
        Instant now = clock.instant();
        if (change.appliedAt().isPresent() || !changes.markApplied(changeId, now)) {
            return;
        }
        List<Violation> violations = violations(new CalendarChange.Proposal(
                change.electionId(),
                change.caseKey(),
                change.electionDay(),
                change.shift(),
                change.reasonVi(),
                change.document()));
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        Election election = election(change.electionId());
        Election changed = change.electionDay().map(day -> onDay(election, day)).orElse(election);
        List<Milestone> before = milestones.all(election.id());
        List<Milestone> after = after(change, changed, before);
        milestones.remember(election.id(), changeId, replaced(before, after), now);
        milestones.deleteAll(election.id());
        milestones.insert(election.id(), after);
        elections.update(changed);
    }

    private List<Milestone> after(CalendarChange change, Election election, List<Milestone> before) {
        List<Milestone> computed = plan.over(
                statutory.compute(election.ruleSet(), election.electionDay()),
                election.ruleSet(),
                election.electionDay());
        List<Milestone> base = change.electionDay().isPresent() ? computed : before;
        Map<String, Milestone> ofLaw =
                computed.stream().collect(Collectors.toMap(Milestone::code, Function.identity()));
        return StatutoryCalendar.inOrder(base.stream()
                .map(m -> change.shift()
                        .filter(shift -> shift.milestone().equals(m.code()))
                        .map(shift -> shifted(ofLaw.get(m.code()), shift.day(), change.document()))
                        .orElse(m))
                .toList());
    }

    /** A limit moved by a document: the document is its article then, and the working limit keeps its distance. */
    private static Milestone shifted(Milestone law, LocalDate day, CalendarChange.Document document) {
        long lead = law.day()
                .flatMap(d -> law.workingDay().map(w -> ChronoUnit.DAYS.between(w, d)))
                .orElse(0L);
        return new Milestone(
                law.code(),
                law.nameVi(),
                law.nameEn(),
                law.appliesTo(),
                Optional.of(day),
                law.hour(),
                Optional.of(day.minusDays(lead)),
                law.bound(),
                law.article() + "; " + document.quoted(),
                "resolution",
                "verified-by-text");
    }

    private static List<Milestone> replaced(List<Milestone> before, List<Milestone> after) {
        return before.stream().filter(m -> !after.contains(m)).toList();
    }

    private static Election onDay(Election e, LocalDate day) {
        return new Election(e.id(), e.titleVi(), e.ruleSet(), day, e.announcedOn(), e.provinceCode(), e.state());
    }

    @Override
    public Optional<CalendarChange> find(String changeId) {
        return changes.find(changeId);
    }

    @Override
    public Optional<CalendarChange> ofCase(CaseKey key) {
        return changes.ofCase(key);
    }

    @Override
    public List<CalendarChange> of(String electionId) {
        return changes.of(electionId);
    }

    @Override
    public List<ReplacedMilestone> replaced(String electionId) {
        return milestones.replaced(electionId);
    }

    private Election election(String id) {
        return elections.find(id).orElseThrow(() -> new IllegalArgumentException("no such election: " + id));
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
