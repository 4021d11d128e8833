package org.baucu.coordination.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.coordination.CoordinationRule;
import org.baucu.coordination.CoordinationScope;
import org.baucu.coordination.CoordinationScope.Coordinator;
import org.baucu.coordination.NudgeProposal;
import org.baucu.coordination.Nudges;
import org.baucu.coordination.Reasons;
import org.baucu.election.Election;
import org.baucu.platform.Ordered;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.TaskAssignments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Nudges many cases at once: all overdue ones of a phase, or those chosen on another page; one message to each body. */
@Controller
class NudgeManyController {

    private final CoordinationScope scope;
    private final CoordinationPages pages;
    private final NudgeProposal proposal;
    private final Nudges nudges;
    private final Cases cases;
    private final TaskAssignments tasks;
    private final Words words;

    NudgeManyController(
            CoordinationScope scope,
            CoordinationPages pages,
            NudgeProposal proposal,
            Nudges nudges,
            Cases cases,
            TaskAssignments tasks,
            Words words) {
        this.scope = scope;
        this.pages = pages;
        this.proposal = proposal;
        this.nudges = nudges;
        this.cases = cases;
        this.tasks = tasks;
        this.words = words;
    }

    /** The overdue cases of a phase within the coordinator's units. */
    @GetMapping(CoordinationLinks.NUDGE_MANY)
    String overdue(@RequestParam String process, @RequestParam(defaultValue = "/board") String back, Model model) {
        Election election = scope.election().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Set<String> units = scope.units(election.id());
        List<CaseKey> all = nudges.overdue(election.id(), process).stream()
                .filter(key -> units.contains(key.unit()))
                .toList();
        model.addAttribute("left", Math.max(0, all.size() - Nudges.AT_ONCE));
        return show(
                all.subList(0, Math.min(all.size(), Nudges.AT_ONCE)),
                Optional.empty(),
                new Reasons(Reasons.OfNudge.OVERDUE.code(), ""),
                proposal.textForMany(),
                back,
                model);
    }

    /** Cases chosen elsewhere: shows them before anything is sent. */
    @PostMapping(CoordinationLinks.NUDGE_MANY)
    String chosen(
            @RequestParam(name = "key", defaultValue = "") List<String> keys,
            @RequestParam(defaultValue = "/board") String back,
            Model model) {
        List<CaseKey> chosen = own(keys);
        if (chosen.size() > Nudges.AT_ONCE) {
            throw new RefusedException(CoordinationRule.TOO_MANY.broken("", chosen.size(), Nudges.AT_ONCE));
        }
        model.addAttribute("left", 0);
        return show(
                chosen,
                Optional.of(Ordered.set(keys)),
                new Reasons(Reasons.OfNudge.OVERDUE.code(), ""),
                proposal.textForMany(),
                back,
                model);
    }

    @PostMapping(CoordinationLinks.NUDGE_MANY + "/send")
    String send(
            @RequestParam(name = "shown", defaultValue = "") List<String> shown,
            @RequestParam(name = "key", defaultValue = "") List<String> keys,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "/board") String back,
            Model model,
            RedirectAttributes answer) {
        List<CaseKey> chosen = own(keys);
        Reasons reasons = new Reasons(reason, note.strip());
        try {
            Coordinator by = chosen.isEmpty() ? new Coordinator("", "", "") : scope.of(chosen.get(0));
            int bodies = nudges.send(by, chosen, reasons, text);
            answer.addFlashAttribute("done", words.of("coordination.many.sent", chosen.size(), bodies));
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            model.addAttribute("left", 0);
            List<CaseKey> again = own(shown).stream().limit(Nudges.AT_ONCE).toList();
            return show(again, Optional.of(Ordered.set(keys)), reasons, text, back, model);
        }
        answer.addAttribute("back", SameSite.path(back));
        return "redirect:/coordination/nudged";
    }

    /** Says what was sent, where the way leads on. */
    @GetMapping("/coordination/nudged")
    String sent(@RequestParam(defaultValue = "/board") String back, Model model) {
        scope.election();
        model.addAttribute("back", SameSite.path(back));
        return "coordination/nudged";
    }

    /** The keys that were sent; 403 if one of them is another coordinator's, 400 if one is no key. */
    private List<CaseKey> own(List<String> keys) {
        scope.election();
        List<CaseKey> own;
        try {
            own = keys.stream().map(CaseKey::parse).distinct().toList();
        } catch (IllegalArgumentException noKey) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, noKey.getMessage(), noKey);
        }
        own.forEach(scope::of);
        return own;
    }

    private String show(
            List<CaseKey> keys, Optional<Set<String>> chosen, Reasons reasons, String text, String back, Model model) {
        List<String> businessKeys = keys.stream().map(CaseKey::toString).toList();
        Map<String, Set<String>> bodies = tasks.bodies(businessKeys);
        Map<String, java.time.Instant> today = nudges.today(businessKeys);
        List<Row> rows = keys.stream()
                .flatMap(key -> cases.find(key).stream())
                .map(file -> row(file, bodies.getOrDefault(file.key().toString(), Set.of()), today, chosen))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute(
                "bodies",
                bodies.values().stream().flatMap(Set::stream).distinct().count());
        model.addAttribute("reasons", Reasons.OfNudge.values());
        model.addAttribute("reason", reasons.code());
        model.addAttribute("note", reasons.note());
        model.addAttribute("text", text);
        model.addAttribute("textLength", Nudges.TEXT);
        model.addAttribute("back", SameSite.path(back));
        return "coordination/nudge-many";
    }

    private Row row(
            CaseFile file, Set<String> bodies, Map<String, java.time.Instant> today, Optional<Set<String>> chosen) {
        String key = file.key().toString();
        String nudged =
                Optional.ofNullable(today.get(key)).map(VietnamTime::format).orElse("");
        boolean checked =
                !bodies.isEmpty() && chosen.map(keys -> keys.contains(key)).orElse(nudged.isEmpty());
        return new Row(
                key,
                file.titleVi(),
                proposal.days(file),
                proposal.overdue(file),
                file.legalLimit()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse("–"),
                bodies.stream()
                        .map(body -> pages.body(file.key().election(), body))
                        .toList(),
                nudged,
                checked);
    }

    /**
     * A case that may be nudged.
     *
     * @param nudged when it was nudged today, empty if it was not
     */
    record Row(
            String key,
            String titleVi,
            String days,
            boolean overdue,
            String lawLimit,
            List<String> bodiesVi,
            String nudged,
            boolean checked) {}
}
