package org.baucu.coordination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baucu.coordination.CoordinationScope;
import org.baucu.coordination.Handovers;
import org.baucu.coordination.Reasons;
import org.baucu.identity.Accounts;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.web.CoordinationLinks;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.OpenTask;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.TaskAssignments;
import org.baucu.substitution.Substitutions;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a task to somebody else of its body, back to the body, or to the substitute of who has it. */
@Controller
@RequestMapping("/coordination/tasks/{taskId}")
class TaskController {

    private final CoordinationPages pages;
    private final CoordinationScope scope;
    private final CoordinationLinks links;
    private final Handovers handovers;
    private final TaskAssignments tasks;
    private final Substitutions substitutions;
    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    TaskController(
            CoordinationPages pages,
            CoordinationScope scope,
            CoordinationLinks links,
            Handovers handovers,
            TaskAssignments tasks,
            Substitutions substitutions,
            Accounts accounts,
            Words words,
            Clock clock) {
        this.pages = pages;
        this.scope = scope;
        this.links = links;
        this.handovers = handovers;
        this.tasks = tasks;
        this.substitutions = substitutions;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/reassign")
    String reassign(@PathVariable String taskId, Model model) {
        return reassign(pages.task(taskId), "", new Reasons("", ""), model);
    }

    /** @param to a user id, or empty with {@code action=body} to give it back to the body */
    @PostMapping("/reassign")
    String reassign(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "person") String action,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes answer) {
        OpenTask task = pages.task(taskId);
        Reasons reasons = new Reasons(reason, note.strip());
        try {
            if (action.equals("body")) {
                handovers.toBody(scope.of(task.key()), task, seen, reasons);
                answer.addFlashAttribute("done", words.of("coordination.reassign.released"));
            } else {
                handovers.toPerson(scope.of(task.key()), task, seen, to, reasons);
                answer.addFlashAttribute("done", words.of("coordination.reassign.given", pages.name(to)));
            }
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            return reassign(pages.task(taskId), to, reasons, model);
        }
        return "redirect:" + links.nudge(task.key());
    }

    @GetMapping("/hand-over")
    String handOver(@PathVariable String taskId, Model model) {
        LocalDate today = today();
        return handOver(pages.task(taskId), "", today.plusDays(6), new Reasons("", ""), model);
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String substitute,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes answer) {
        OpenTask task = pages.task(taskId);
        Reasons reasons = new Reasons(reason, note.strip());
        try {
            handovers.toSubstitute(scope.of(task.key()), task, seen, substitute, Optional.ofNullable(lastDay), reasons);
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            return handOver(pages.task(taskId), substitute, lastDay, reasons, model);
        }
        answer.addFlashAttribute("done", words.of("coordination.handover.done"));
        return "redirect:" + links.nudge(task.key());
    }

    private String reassign(OpenTask task, String to, Reasons reasons, Model model) {
        model.addAttribute("to", to);
        model.addAttribute("action", links.reassign(task.id()));
        model.addAttribute("people", people(task));
        return show(task, reasons, model, "coordination/reassign");
    }

    private String handOver(OpenTask task, String substitute, LocalDate lastDay, Reasons reasons, Model model) {
        Optional<Substitution> known = task.assignee().flatMap(user -> substitutions.now(user, task.body()));
        model.addAttribute(
                "known", known.map(Substitution::substitute).map(pages::name).orElse(""));
        model.addAttribute(
                "knownUntil",
                known.map(Substitution::lastDay).map(VietnamTime::format).orElse(""));
        model.addAttribute("substitute", substitute);
        model.addAttribute("firstDay", VietnamTime.format(today()));
        model.addAttribute("lastDay", lastDay);
        model.addAttribute("latest", today().plusDays(Substitutions.LONGEST - 1L));
        model.addAttribute("earliest", today());
        model.addAttribute("action", links.handOver(task.id()));
        model.addAttribute("people", people(task));
        return show(task, reasons, model, "coordination/hand-over");
    }

    private String show(OpenTask task, Reasons reasons, Model model, String page) {
        model.addAttribute("file", pages.file(task.key()));
        model.addAttribute("task", pages.line(task));
        model.addAttribute("nudge", links.nudge(task.key()));
        model.addAttribute("reasons", Arrays.asList(Reasons.OfHandover.values()));
        model.addAttribute("reason", reasons.code());
        model.addAttribute("note", reasons.note());
        return page;
    }

    /** The people of the task's body other than who has it, and why one of them may not. */
    private List<Choice> people(OpenTask task) {
        return accounts.members(task.body()).stream()
                .filter(user -> !task.assignee().equals(Optional.of(user)))
                .map(user -> new Choice(
                        user,
                        pages.name(user),
                        tasks.bar(task, user).map(words::sentence).orElse("")))
                .toList();
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    /**
     * Somebody who could do the task.
     *
     * @param bar why not, empty if nothing speaks against it
     */
    record Choice(String user, String name, String bar) {}
}
