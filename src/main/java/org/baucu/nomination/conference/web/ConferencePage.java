package org.baucu.nomination.conference.web;

import java.util.Optional;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.conference.ConferenceWork;
import org.baucu.nomination.conference.domain.Conference;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the Front writes the minutes of a conference. */
@Controller
@RequestMapping(ConferenceWork.PAGE)
class ConferencePage extends RowsPage<Conference> {

    private final ConferenceWork work;
    private final CouncilCases councils;
    private final RoundGrounds grounds;

    ConferencePage(
            ConferenceSheet sheet,
            WorkItems workItems,
            Cases cases,
            RowDrafts drafts,
            ConferenceWork work,
            CouncilCases councils,
            RoundGrounds grounds) {
        super(ConferenceWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
        this.councils = councils;
        this.grounds = grounds;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("grounds", grounds.of(councils.of(item.key())));
        model.addAttribute("aboutView", "conference/about");
    }

    @Override
    protected void submit(String taskId, Conference said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
