package org.baucu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar of each election in the table {@code milestone}: the law's rows, with the province's plan over them. */
@Service
class JdbcElectionCalendar implements ElectionCalendar {

    private final StatutoryCalendar statutory;
    private final PhasePlan plan;
    private final Elections elections;
    private final MilestoneTable milestones;

    JdbcElectionCalendar(StatutoryCalendar statutory, PhasePlan plan, Elections elections, MilestoneTable milestones) {
        this.statutory = statutory;
        this.plan = plan;
        this.elections = elections;
        this.milestones = milestones;
    }

    @Override
    public List<Milestone> compute(RuleSet ruleSet, LocalDate electionDay) {
        return statutory.compute(ruleSet, electionDay);
    }

    @Override
    @Transactional
    public void fix(String electionId) {
        Election election = elections
                .find(electionId)
                .orElseThrow(() -> new IllegalArgumentException("no such election: " + electionId));
        if (milestones.all(electionId).isEmpty()) {
            List<Milestone> law = statutory.compute(election.ruleSet(), election.electionDay());
            milestones.insert(electionId, plan.over(law, election.ruleSet(), election.electionDay()));
        }
    }

    @Override
    public List<Milestone> of(String electionId) {
        return milestones.all(electionId);
    }

    @Override
    public Optional<Milestone> find(String electionId, String code) {
        return milestones.find(electionId, code);
    }
}
