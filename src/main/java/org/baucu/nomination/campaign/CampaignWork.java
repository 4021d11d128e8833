package org.baucu.nomination.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.CampaignRules;
import org.baucu.nomination.campaign.domain.CampaignTerms;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialList;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.law.LawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the campaign of a council's candidates, and reports on it. */
@Service
public class CampaignWork {

    /** Path of the page on which the plan is drawn up. */
    public static final String PAGE = "/work/campaign";

    /** Path of the page on which the meetings are reported. */
    public static final String REPORT_PAGE = "/work/campaign-report";

    private static final String VOTING = "voting-opens";
    private static final int MAX_PLACE = 500;
    private static final int MAX_TEXT = 4000;
    private static final int MAX_NOTE = 1000;

    private final WorkItems workItems;
    private final CouncilCases cases;
    private final CampaignStore store;
    private final CouncilLists lists;
    private final ListStore published;
    private final LawTables tables;
    private final ElectionCalendar calendar;

    CampaignWork(
            WorkItems workItems,
            CouncilCases cases,
            CampaignStore store,
            CouncilLists lists,
            ListStore published,
            LawTables tables,
            ElectionCalendar calendar) {
        this.workItems = workItems;
        this.cases = cases;
        this.store = store;
        this.lists = lists;
        this.published = published;
        this.tables = tables;
        this.calendar = calendar;
    }

    /**
     * Stores the plan in place of the one before and completes the task; whether it is lawful is checked in the next step.
     *
     * @param instructedAt when the candidates are told their rights and duties
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's
     */
    @Transactional
    public void submitPlan(
            String taskId,
            List<CampaignMeeting> meetings,
            Optional<Instant> instructedAt,
            Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<CampaignMeeting> clean = meetings.stream()
                .map(m -> new CampaignMeeting(
                        m.unitNumber(),
                        m.startsAt(),
                        m.endsAt(),
                        m.form(),
                        TextLimit.fitting("", "Địa điểm, điểm truy cập", m.place(), MAX_PLACE),
                        m.candidates()))
                .toList();
        store.plan(item.key(), clean, instructedAt);
        workItems.submitProposal(taskId, lateReason);
    }

    /**
     * Stores the report in place of the one before and completes the task; it is checked in the next step.
     *
     * @param reports what became of each meeting, in the order of the plan
     * @param lateReason needed once the legal limit has passed
     * @throws RefusedException if the task is not the current person's
     */
    @Transactional
    public void submitReport(String taskId, List<MeetingReport> reports, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(REPORT_PAGE);
        List<MeetingReport> clean = reports.stream()
                .map(r -> new MeetingReport(
                        r.held(),
                        r.attendance(),
                        r.absent(),
                        TextLimit.fitting("", "Ý kiến của cử tri", r.opinions(), MAX_TEXT),
                        TextLimit.fitting("", "Vi phạm", r.violations(), MAX_TEXT),
                        TextLimit.fitting("", "Lý do, ghi chú", r.note(), MAX_NOTE)))
                .toList();
        store.report(item.key(), clean);
        workItems.submitProposal(taskId, lateReason);
    }

    /** What is wrong with the plan of a case. */
    public List<Violation> checkPlan(CaseKey key) {
        return new CampaignRules(terms(key)).plan(store.meetings(key), store.instructedAt(key));
    }

    /** What is wrong with the report of a case at a moment. */
    public List<Violation> checkReport(CaseKey key, Instant now) {
        return new CampaignRules(terms(key)).report(store.meetings(key), store.reports(key), now);
    }

    /** Within what the campaign of a case is held. */
    public CampaignTerms terms(CaseKey key) {
        Council council = cases.of(key).council();
        Map<Integer, List<String>> names = new TreeMap<>();
        lists.official(council).forEach((unit, members) -> {
            if (!members.isEmpty()) {
                names.put(unit, members.stream().map(c -> c.person().fullName()).toList());
            }
        });
        return new CampaignTerms(
                forms(key),
                published.published(council).map(OfficialList::publishedAt),
                calendar.find(key.election(), VOTING)
                        .flatMap(Milestone::due)
                        .orElseThrow(() -> new IllegalStateException("no start of voting in " + key.election())),
                names);
    }

    /** The forms that the law of an election allows. */
    public List<CampaignTerms.Form> forms(CaseKey key) {
        String ruleSet = lists.election(key.election()).ruleSet().code();
        return tables.evaluate("campaign-form", Map.of("ruleSet", ruleSet)).stream()
                .map(row -> new CampaignTerms.Form(
                        (String) row.get("form"),
                        (String) row.get("nameVi"),
                        ((Number) row.get("endsHoursBefore")).intValue(),
                        (String) row.get("article")))
                .toList();
    }
}
