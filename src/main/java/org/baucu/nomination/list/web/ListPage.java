package org.baucu.nomination.list.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListWork;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.Rows;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** The page on which a commission draws up its official list. */
@Controller
@RequestMapping(ListWork.PAGE)
class ListPage extends RowsPage<ListSheet.Said> {

    private final ListSheet sheet;
    private final ListWork work;
    private final WorkItems workItems;
    private final CouncilLists lists;
    private final CouncilCases cases;
    private final ListRowsOrder order;
    private final RowDrafts drafts;

    ListPage(
            ListSheet sheet,
            WorkItems workItems,
            Cases allCases,
            RowDrafts drafts,
            ListWork work,
            CouncilLists lists,
            CouncilCases cases,
            ListRowsOrder order) {
        super(ListWork.PAGE, sheet, workItems, allCases, drafts);
        this.sheet = sheet;
        this.work = work;
        this.workItems = workItems;
        this.lists = lists;
        this.cases = cases;
        this.order = order;
        this.drafts = drafts;
    }

    @Override
    protected void about(WorkItem item, Rows shown, Model model) {
        model.addAttribute("aboutView", "nomination/list-about");
        model.addAttribute("figures", figures(item, shown));
    }

    /** The figures follow what is typed, before it is submitted. */
    @Override
    protected void live(WorkItem item, Rows typed, Model model) {
        model.addAttribute("liveView", "nomination/list-about");
        model.addAttribute("figures", figures(item, typed));
    }

    private ListFigures figures(WorkItem item, Rows rows) {
        return ListFigures.drafted(
                order.units(item.key(), rows), lists, cases.of(item.key()).council());
    }

    @Override
    protected void submit(String taskId, ListSheet.Said said, Optional<String> lateReason) {
        work.submit(taskId, said.entries(), said.central(), said.terms(), lateReason);
    }

    /** Places everyone evenly over the units, or puts each unit's list in the order of the names; kept as a draft. */
    @PostMapping("/arrange")
    ModelAndView arrange(
            @RequestParam String taskId, @RequestParam(required = false) String callbackUrl, @RequestParam String how) {
        WorkItem item = workItems.open(taskId);
        List<Column> columns = sheet.columns(item.key());
        Rows before = drafts.find(taskId, columns).orElseGet(() -> sheet.known(item.key()));
        Rows after = how.equals("even") ? order.even(item.key(), before) : order.byName(item.key(), before);
        drafts.save(taskId, after, columns);
        RedirectView view = new RedirectView(UriComponentsBuilder.fromPath(ListWork.PAGE)
                .queryParam("taskId", "{taskId}")
                .queryParam("callbackUrl", "{callbackUrl}")
                .queryParam("saved", "")
                .encode()
                .buildAndExpand(taskId, SameSite.path(callbackUrl))
                .toUriString());
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
