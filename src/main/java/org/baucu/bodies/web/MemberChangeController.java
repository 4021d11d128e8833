package org.baucu.bodies.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.baucu.bodies.Bodies;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberChange;
import org.baucu.bodies.MemberChangeWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.Words;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which changes of members are drawn up and submitted. */
@Controller
@RequestMapping(MemberChangeWork.PAGE)
class MemberChangeController {

    /** The form of one change among the drafts of its task. */
    private static final String FORM = "change";

    /** Nobody yet; without a title who joins takes over that of who leaves. */
    private static final MemberForm NOBODY = new MemberForm("", "", "", "", "", "", "");

    private final WorkItems workItems;
    private final MemberChangeWork work;
    private final MemberDrafts drafts;
    private final Bodies bodies;
    private final ProposalCheck check;
    private final Cases cases;
    private final Words words;

    MemberChangeController(
            WorkItems workItems,
            MemberChangeWork work,
            MemberDrafts drafts,
            Bodies bodies,
            ProposalCheck check,
            Cases cases,
            Words words) {
        this.words = words;
        this.workItems = workItems;
        this.work = work;
        this.drafts = drafts;
        this.bodies = bodies;
        this.check = check;
        this.cases = cases;
    }

    @GetMapping
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        return page(taskId, callbackUrl, List.of(), model);
    }

    @PostMapping("/add")
    String add(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @ModelAttribute ChangeForm change,
            @ModelAttribute MemberForm member,
            Model model) {
        try {
            WorkItem item = workItems.open(taskId);
            List<MemberChange> proposed = new ArrayList<>(drafts.changes(item));
            proposed.add(change.change(changeable(item), member));
            drafts.saveChanges(item, proposed);
            drafts.done(taskId, FORM);
            return "redirect:" + address(taskId, callbackUrl);
        } catch (RefusedException refused) {
            return page(taskId, callbackUrl, change, member, refused.violations(), model);
        }
    }

    @PostMapping("/remove")
    String remove(
            @RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, @RequestParam int row) {
        WorkItem item = workItems.open(taskId);
        List<MemberChange> proposed = new ArrayList<>(drafts.changes(item));
        if (row >= 1 && row <= proposed.size()) {
            proposed.remove(row - 1);
            drafts.saveChanges(item, proposed);
        }
        return "redirect:" + address(taskId, callbackUrl);
    }

    @PostMapping
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam(defaultValue = "") String lateReason,
            Model model) {
        try {
            WorkItem item = workItems.open(taskId);
            work.submit(taskId, drafts.changes(item), WorkForm.lateReason(lateReason));
            return "redirect:" + AfterSubmission.path(workItems, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            return page(taskId, callbackUrl, refused.violations(), model);
        }
    }

    /** The page with what its person has begun to type. */
    private String page(String taskId, String callbackUrl, List<Violation> refused, Model model) {
        FormDrafts.Draft typed = drafts.form(taskId, FORM);
        return typed.fields().isEmpty()
                ? page(taskId, callbackUrl, ChangeForm.empty(), NOBODY, refused, model)
                : page(taskId, callbackUrl, ChangeForm.of(typed), MemberForm.of(typed), refused, model);
    }

    private String page(
            String taskId,
            String callbackUrl,
            ChangeForm change,
            MemberForm member,
            List<Violation> refused,
            Model model) {
        WorkItem item = workItems.view(taskId);
        List<MemberChange> proposed = drafts.changes(item);
        boolean fresh = workItems.draft(taskId).isPresent();
        List<Violation> violations = !refused.isEmpty() || fresh ? refused : cases.violations(item.key());
        WorkForm.show(item, cases, violations, callbackUrl, model);
        model.addAttribute(
                "changes", proposed.stream().map(c -> ChangeRow.of(c, words)).toList());
        model.addAttribute("targets", changeable(item).stream().map(Target::of).toList());
        model.addAttribute("change", change);
        model.addAttribute("form", member);
        model.addAttribute("roles", MemberRowController.Choice.rolesOfAnyBody());
        model.addAttribute("sources", MemberRowController.Choice.sources());
        model.addAttribute(
                "preview",
                proposed.isEmpty() || !violations.isEmpty() ? List.of() : check.change(item.key(), proposed));
        return "bodies/member-change";
    }

    /** The bodies that the deciding body of this case established. */
    private List<ProposedBody> changeable(WorkItem item) {
        boolean armed = Groups.bodyOf(item.group()).equals(Groups.QS);
        return bodies.established(item.key().election(), item.key().unit()).stream()
                .filter(b -> (b.type() == BodyType.TEAM_ARMED) == armed)
                .toList();
    }

    private static String address(String taskId, String callbackUrl) {
        return AnnexPage.address(taskId, callbackUrl).replaceFirst("^/work/members", MemberChangeWork.PAGE);
    }

    /** A body to choose from, with its members. */
    record Target(String label, String bodyValue, List<MemberRowController.Choice> members) {

        static Target of(ProposedBody body) {
            return new Target(
                    BodyNames.label(body),
                    ChangeForm.target(body, 0),
                    IntStream.rangeClosed(1, body.members().size())
                            .mapToObj(row ->
                                    new MemberRowController.Choice(ChangeForm.target(body, row), name(body, row)))
                            .toList());
        }

        private static String name(ProposedBody body, int row) {
            Member m = body.members().get(row - 1);
            return "%d. %s (%s)".formatted(row, m.fullName(), m.role().titleVi(body.type()));
        }
    }
}
