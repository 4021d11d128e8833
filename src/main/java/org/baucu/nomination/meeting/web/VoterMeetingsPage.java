package org.baucu.nomination.meeting.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.nomination.meeting.MeetingLaw;
import org.baucu.nomination.meeting.MeetingWindows;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingNeeds;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a commune's Front enters the minutes of its voter meetings. */
@Controller
@RequestMapping(VoterMeetingsWork.PAGE)
class VoterMeetingsPage extends RowsPage<List<MeetingRow>> {

    private final VoterMeetingsWork work;
    private final MeetingLaw law;
    private final MeetingWindows windows;
    private final MeetingCheck check;
    private final CouncilCases councils;

    VoterMeetingsPage(
            MeetingSheet sheet,
            WorkItems workItems,
            Cases cases,
            RowDrafts drafts,
            VoterMeetingsWork work,
            MeetingLaw law,
            MeetingWindows windows,
            MeetingCheck check,
            CouncilCases councils) {
        super(VoterMeetingsWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
        this.law = law;
        this.windows = windows;
        this.check = check;
        this.councils = councils;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        var council = councils.of(item.key()).council();
        var ruleSet = check.ruleSet(council);
        model.addAttribute("aboutView", "meeting/parts");
        model.addAttribute("terms", law.terms(ruleSet));
        model.addAttribute("forms", law.forms(ruleSet));
        model.addAttribute("window", windows.of(council));
        model.addAttribute("neededBy", MeetingNeeds.article(council.body()));
    }

    @Override
    protected void submit(String taskId, List<MeetingRow> said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
