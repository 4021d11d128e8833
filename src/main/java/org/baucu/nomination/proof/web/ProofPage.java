package org.baucu.nomination.proof.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.domain.PrintedEntry;
import org.baucu.nomination.proof.ProofWork;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a proof is typed from the paper. */
@Controller
@RequestMapping(ProofWork.PAGE)
class ProofPage extends RowsPage<List<PrintedEntry>> {

    private final ProofWork work;

    ProofPage(ProofSheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, ProofWork work) {
        super(ProofWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("aboutView", "nomination/proof-about");
        model.addAttribute("kind", ProofWork.kind(item.key()).code());
        model.addAttribute("expected", work.expected(item.key()).size());
    }

    @Override
    protected void submit(String taskId, List<PrintedEntry> said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
