package org.baucu.territory.web;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.PollingAreasWork;
import org.baucu.territory.TerritoryLaw;
import org.baucu.territory.TerritoryScope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a commune draws up its polling areas. */
@Controller
@RequestMapping(PollingAreasWork.PAGE)
class PollingAreasPage extends RowsPage<List<PollingArea>> {

    private final PollingAreasWork work;
    private final TerritoryScope scope;
    private final TerritoryLaw law;

    PollingAreasPage(
            PollingAreaSheet sheet,
            WorkItems workItems,
            Cases cases,
            RowDrafts drafts,
            PollingAreasWork work,
            TerritoryScope scope,
            TerritoryLaw law) {
        super(PollingAreasWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
        this.scope = scope;
        this.law = law;
    }

    @Override
    protected String view() {
        return "territory/polling-areas";
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("kinds", AreaKind.values());
        model.addAttribute("unit", scope.unit(item.key()));
        model.addAttribute("sizes", law.areaSizes(scope.election(item.key()).ruleSet()));
    }

    @Override
    protected void submit(String taskId, List<PollingArea> items, Optional<String> lateReason) {
        work.submit(taskId, items, lateReason);
    }
}
