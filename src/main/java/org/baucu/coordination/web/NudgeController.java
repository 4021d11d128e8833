package org.baucu.coordination.web;

import java.util.List;
import java.util.Optional;
import org.baucu.coordination.CoordinationScope;
import org.baucu.coordination.CoordinationScope.Coordinator;
import org.baucu.coordination.NudgeProposal;
import org.baucu.coordination.Nudges;
import org.baucu.coordination.Reasons;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Nudges the bodies of one case, beside its open tasks and its course. */
@Controller
class NudgeController {

    private static final String PLAIN = "/coordination/cases/{election}/{process}/{unit}/nudge";
    private static final String NUMBERED = "/coordination/cases/{election}/{process}/{unit}/{sequence}/nudge";

    private final CoordinationPages pages;
    private final CoordinationScope scope;
    private final CoordinationLinks links;
    private final NudgeProposal proposal;
    private final Nudges nudges;
    private final Words words;

    NudgeController(
            CoordinationPages pages,
            CoordinationScope scope,
            CoordinationLinks links,
            NudgeProposal proposal,
            Nudges nudges,
            Words words) {
        this.pages = pages;
        this.scope = scope;
        this.links = links;
        this.proposal = proposal;
        this.nudges = nudges;
        this.words = words;
    }

    @GetMapping({PLAIN, NUMBERED})
    String page(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) Optional<String> sequence,
            @RequestParam(defaultValue = "/board") String back,
            Model model) {
        CaseKey key = new CaseKey(election, process, unit, sequence.orElse(""));
        CaseFile file = pages.file(key);
        return show(file, proposal.reason(file), "", proposal.text(file), back, model);
    }

    @PostMapping({PLAIN, NUMBERED})
    String send(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) Optional<String> sequence,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "/board") String back,
            Model model,
            RedirectAttributes answer) {
        CaseKey key = new CaseKey(election, process, unit, sequence.orElse(""));
        CaseFile file = pages.file(key);
        Coordinator coordinator = scope.of(key);
        try {
            int bodies = nudges.send(coordinator, List.of(key), new Reasons(reason, note.strip()), text);
            answer.addFlashAttribute("done", words.of("coordination.nudge.sent", bodies));
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            return show(file, reason, note, text, back, model);
        }
        answer.addAttribute("back", SameSite.path(back));
        return "redirect:" + links.nudge(key);
    }

    private String show(CaseFile file, String reason, String note, String text, String back, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("days", proposal.days(file));
        model.addAttribute("overdue", proposal.overdue(file));
        model.addAttribute(
                "planLimit",
                file.workingLimit()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse("–"));
        model.addAttribute(
                "lawLimit",
                file.legalLimit()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse("–"));
        model.addAttribute("tasks", pages.waiting(file.key()));
        model.addAttribute("course", pages.course(file.key()));
        model.addAttribute(
                "today",
                Optional.ofNullable(nudges.today(List.of(file.key().toString()))
                                .get(file.key().toString()))
                        .map(VietnamTime::format)
                        .orElse(""));
        model.addAttribute("action", links.nudge(file.key()));
        model.addAttribute("reasons", Reasons.OfNudge.values());
        model.addAttribute("reason", reason);
        model.addAttribute("note", note);
        model.addAttribute("text", text);
        model.addAttribute("textLength", Nudges.TEXT);
        model.addAttribute("back", SameSite.path(back));
        return "coordination/nudge";
    }
}
