package org.baucu.platform.web;

import java.util.List;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which the sending of a decision is recorded; Tasklist offers the same task as a form. */
@Controller
@RequestMapping(DispatchController.PAGE)
class DispatchController {

    static final String PAGE = "/work/dispatch";
    private static final String FORM = "dispatch";

    private final WorkItems work;
    private final Dispatch dispatch;
    private final FormDrafts drafts;

    DispatchController(WorkItems work, Dispatch dispatch, FormDrafts drafts) {
        this.work = work;
        this.dispatch = dispatch;
        this.drafts = drafts;
    }

    @GetMapping
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        WorkItem item = work.view(taskId);
        Dispatch.Form form = drafts.find(taskId, FORM)
                .map(draft -> Dispatch.Form.of(draft.text(Dispatch.NUMBER), draft.text(Dispatch.DATE)))
                .orElseGet(() -> dispatch.suggested(item));
        return page(item, callbackUrl, form, List.of(), model);
    }

    @PostMapping
    String send(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String dispatchNumber,
            @RequestParam(defaultValue = "") String dispatchDate,
            Model model) {
        Dispatch.Form form = Dispatch.Form.of(dispatchNumber, dispatchDate);
        try {
            dispatch.send(taskId, form);
            return "redirect:" + SameSite.path(callbackUrl);
        } catch (RefusedException refused) {
            List<Violation> broken = refused.violations();
            return page(work.view(taskId), callbackUrl, form, broken, model);
        }
    }

    private String page(
            WorkItem item, String callbackUrl, Dispatch.Form form, List<Violation> violations, Model model) {
        if (work.declaration(item.taskId()).step() != Step.SEND) {
            throw new RefusedException(WorkRule.NOT_ALLOWED_HERE.broken(item.nameVi()));
        }
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("place", item.taskId());
        model.addAttribute("decision", dispatch.decision(item).orElse(null));
        model.addAttribute("receivers", work.receivers(item.taskId()));
        model.addAttribute("draft", drafts.find(item.taskId(), FORM).orElse(null));
        model.addAttribute("violations", violations);
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        return "work/dispatch";
    }
}
