package org.baucu.nomination.structure.web;

import java.util.Optional;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.structure.StructureScope;
import org.baucu.nomination.structure.StructureWork;
import org.baucu.nomination.structure.domain.StructurePlan;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a council's structure is proposed, adjusted, or taken over from the National Assembly's document. */
@Controller
@RequestMapping(StructureWork.PAGE)
class StructurePage extends RowsPage<StructurePlan> {

    private final StructureWork work;
    private final CouncilCases councils;
    private final StructureScope scope;

    StructurePage(
            StructureSheet sheet,
            WorkItems workItems,
            Cases cases,
            RowDrafts drafts,
            StructureWork work,
            CouncilCases councils,
            StructureScope scope) {
        super(StructureWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
        this.councils = councils;
        this.scope = scope;
    }

    @Override
    protected void about(WorkItem item, Model model) {
        CouncilCase of = councils.of(item.key());
        model.addAttribute("terms", scope.terms(of));
        model.addAttribute("aboutView", "structure/about");
    }

    @Override
    protected void submit(String taskId, StructurePlan said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
