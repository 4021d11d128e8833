package org.baucu.nomination.list.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.list.PostingWork;
import org.baucu.nomination.list.domain.Posting;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a commune reports the posting of the lists. */
@Controller
@RequestMapping(PostingWork.PAGE)
class PostingPage extends RowsPage<List<Posting>> {

    private final PostingWork work;

    PostingPage(PostingSheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, PostingWork work) {
        super(PostingWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("aboutView", "nomination/posting-about");
        model.addAttribute("publications", work.publications(item.key()));
    }

    @Override
    protected void submit(String taskId, List<Posting> said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
