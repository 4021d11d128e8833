package org.baucu.rehearsal.proposal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.nomination.campaign.CampaignStore;
import org.baucu.nomination.campaign.CampaignWork;
import org.baucu.nomination.campaign.domain.CampaignMeeting;
import org.baucu.nomination.campaign.domain.CampaignTerms;
import org.baucu.nomination.campaign.domain.MeetingReport;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.Script;
import org.springframework.stereotype.Component;

/** Meetings of each electoral unit's candidates with voters, planned once the list is published and reported when they are over. */
@Component
class CampaignProposal implements ProposedBy {

    private static final String REPORT = "user_ReportCampaign";
    private static final int FIRST_MEETING_AFTER_DAYS = 3;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration LENGTH = Duration.ofHours(3);
    private static final int ATTENDANCE = 140;

    private final CampaignWork work;
    private final CampaignStore store;
    private final Clock clock;

    CampaignProposal(CampaignWork work, CampaignStore store, Clock clock) {
        this.work = work;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String process() {
        return "campaign";
    }

    @Override
    public boolean ready(CaseKey key, String task, Step step, Script script) {
        if (step != Step.PROPOSE) {
            return true;
        }
        if (task.equals(REPORT)) {
            Instant now = clock.instant();
            return store.meetings(key).stream()
                    .noneMatch(meeting -> meeting.endsAt().isAfter(now));
        }
        CampaignTerms terms = work.terms(key);
        return terms.published().isPresent() && !terms.lists().isEmpty();
    }

    @Override
    public void submit(Submission s) {
        if (s.task().equals(REPORT)) {
            work.submitReport(s.taskId(), reports(s.key()), s.lateReason());
        } else {
            Instant instructed = morning(FIRST_MEETING_AFTER_DAYS - 1);
            work.submitPlan(s.taskId(), meetings(s), Optional.of(instructed), s.lateReason());
        }
    }

    /** One meeting a unit, on the same morning; the mistake: the first leaves somebody out. */
    private List<CampaignMeeting> meetings(Submission s) {
        CampaignTerms terms = work.terms(s.key());
        String form = terms.forms().get(0).code();
        Instant begin = morning(FIRST_MEETING_AFTER_DAYS);
        List<CampaignMeeting> meetings = new ArrayList<>();
        for (Map.Entry<Integer, List<String>> unit : terms.lists().entrySet()) {
            boolean leavesOut = s.mistake() && meetings.isEmpty();
            meetings.add(new CampaignMeeting(
                    unit.getKey(),
                    begin,
                    begin.plus(LENGTH),
                    form,
                    "Hội trường đơn vị bầu cử số " + unit.getKey(),
                    places(unit.getValue().size() - (leavesOut ? 1 : 0))));
        }
        return meetings;
    }

    private List<MeetingReport> reports(CaseKey key) {
        return store.meetings(key).stream()
                .map(meeting -> new MeetingReport(
                        true, ATTENDANCE, Set.of(), "Cử tri tán thành chương trình hành động.", "", ""))
                .toList();
    }

    private Instant morning(int daysFromNow) {
        LocalDate day = VietnamTime.dayOf(clock.instant()).plusDays(daysFromNow);
        return VietnamTime.at(day, MORNING);
    }

    private static Set<Integer> places(int number) {
        return IntStream.rangeClosed(1, number).boxed().collect(Collectors.toSet());
    }
}
