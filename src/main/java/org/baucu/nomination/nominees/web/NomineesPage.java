package org.baucu.nomination.nominees.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.nomination.nominees.PersonColumns;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which the Front enters whom agencies or hamlets put forward, with the meetings of each. */
@Controller
@RequestMapping(NomineesWork.PAGE)
class NomineesPage extends RowsPage<List<Nominee>> {

    private final NomineesWork work;

    NomineesPage(NomineeSheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, NomineesWork work) {
        super(NomineesWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected String view() {
        return "nominees/nominees";
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("hamlets", NomineesWork.byHamlets(item.key()));
        model.addAttribute(
                "personKeys", PersonColumns.ALL.stream().map(Column::key).toList());
    }

    @Override
    protected void submit(String taskId, List<Nominee> said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
