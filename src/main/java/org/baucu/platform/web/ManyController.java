package org.baucu.platform.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which several like cases are closed by one document. */
@Controller
@RequestMapping(LikeTasks.PAGE)
class ManyController {

    private final LikeTasks likes;
    private final ManyWork many;
    private final EvidencePage evidence;
    private final EvidenceSuggestions suggestions;
    private final Dispatch dispatch;
    private final FormDrafts drafts;
    private final Words words;

    ManyController(
            LikeTasks likes,
            ManyWork many,
            EvidencePage evidence,
            EvidenceSuggestions suggestions,
            Dispatch dispatch,
            FormDrafts drafts,
            Words words) {
        this.likes = likes;
        this.many = many;
        this.evidence = evidence;
        this.suggestions = suggestions;
        this.dispatch = dispatch;
        this.drafts = drafts;
        this.words = words;
    }

    @GetMapping
    String show(@RequestParam("like") String key, Model model) {
        Optional<LikeTasks.Like> found = likes.find(key);
        if (found.isEmpty()) {
            return "redirect:/";
        }
        LikeTasks.Like like = found.get();
        Optional<FormDrafts.Draft> draft = drafts.find(like.place(), EvidenceForm.NAME);
        List<String> chosen = draft.map(d -> d.fields().getOrDefault("chosen", List.of()))
                .orElseGet(() -> like.items().stream().map(WorkItem::taskId).toList());
        EvidenceForm form =
                draft.map(EvidenceForm::of).orElseGet(() -> suggestions.form(like.first(), like.declared()));
        Dispatch.Form sending = draft.map(d -> Dispatch.Form.of(d.text(Dispatch.NUMBER), d.text(Dispatch.DATE)))
                .orElseGet(() ->
                        new Dispatch.Form("", dispatch.suggested(like.first()).date()));
        return page(like, chosen, form, sending, List.of(), List.of(), model);
    }

    @PostMapping
    String close(
            @RequestParam("like") String key,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") String dispatchNumber,
            @RequestParam(defaultValue = "") String dispatchDate,
            @ModelAttribute EvidenceForm form,
            Model model,
            RedirectAttributes next) {
        LikeTasks.Like like = likes.find(key).orElseThrow(() -> new RefusedException(WorkRule.TASK_GONE.broken("")));
        Dispatch.Form sending = Dispatch.Form.of(dispatchNumber, dispatchDate);
        if (chosen.isEmpty()) {
            List<Violation> nothing = List.of(WorkRule.MISSING_FIELD.broken("chosen", words.of("many.cases")));
            return page(like, chosen, form, sending, nothing, List.of(), model);
        }
        ManyWork.Outcome outcome = like.sends() ? many.send(like, chosen, sending) : many.approve(like, chosen, form);
        if (outcome.failed().isEmpty()) {
            drafts.drop(like.place());
            next.addFlashAttribute("done", words.of("many.done", outcome.done().size()));
            return "redirect:/";
        }
        model.addAttribute("closed", outcome.done());
        List<String> left =
                outcome.failed().stream().map(ManyWork.Failed::taskId).toList();
        // A case that a colleague took is not among the person's own any more, but its failure is still told.
        LikeTasks.Like rest = likes.find(key).orElse(like);
        return page(rest, left, form, sending, outcome.common(), outcome.apart(), model);
    }

    private String page(
            LikeTasks.Like like,
            List<String> chosen,
            EvidenceForm form,
            Dispatch.Form sending,
            List<Violation> violations,
            List<ManyWork.Failed> failed,
            Model model) {
        evidence.fields(like.first(), like.declared(), like.place(), form, violations, model);
        model.addAttribute("like", like);
        model.addAttribute("item", like.first());
        model.addAttribute("declared", like.declared());
        model.addAttribute("chosen", chosen);
        model.addAttribute("sending", sending);
        model.addAttribute("failed", failed);
        model.addAttribute(
                "asksLateReason",
                like.declared().step().decides() && like.items().stream().anyMatch(WorkItem::overdue));
        model.addAttribute(
                "decisions",
                like.sends()
                        ? like.items().stream()
                                .collect(Collectors.toMap(WorkItem::taskId, item -> dispatch.decision(item)
                                        .map(d -> d.number() + ", " + VietnamTime.format(d.date()))
                                        .orElse("")))
                        : Map.of());
        model.addAttribute("callbackUrl", "/");
        return "work/many";
    }
}
