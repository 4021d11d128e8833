package org.baucu.territory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.ElectoralUnitsWork;
import org.baucu.territory.Territory;
import org.baucu.territory.TerritoryScope;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a body proposes its electoral units. */
@Controller
@RequestMapping(ElectoralUnitsWork.PAGE)
class ElectoralUnitsPage extends RowsPage<List<ElectoralUnit>> {

    private final ElectoralUnitsWork work;
    private final Territory territory;
    private final TerritoryScope scope;

    ElectoralUnitsPage(
            ElectoralUnitSheet sheet,
            WorkItems workItems,
            Cases cases,
            RowDrafts drafts,
            ElectoralUnitsWork work,
            Territory territory,
            TerritoryScope scope) {
        super(ElectoralUnitsWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
        this.territory = territory;
        this.scope = scope;
    }

    @Override
    protected String view() {
        return "territory/electoral-units";
    }

    @Override
    protected void about(WorkItem item, Model model) {
        model.addAttribute("about", scope.electoralUnitCase(item.key()));
        List<Unit> below = new ArrayList<>();
        if (scope.body(item.key()) != ElectedBody.COMMUNE_COUNCIL) {
            for (Unit child :
                    territory.children(item.key().election(), item.key().unit())) {
                below.add(child);
                below.addAll(territory.children(item.key().election(), child.code()));
            }
        }
        model.addAttribute("below", below);
    }

    @Override
    protected void submit(String taskId, List<ElectoralUnit> items, Optional<String> lateReason) {
        work.submit(taskId, items, lateReason);
    }
}
