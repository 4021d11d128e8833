package org.baucu.bodies.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.MembersWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One member of a body in a plain form; row 0 is a new one. */
@Controller
@RequestMapping(MembersWork.PAGE + "/row")
class MemberRowController {

    private static final String PAGE_OF_ROW = MembersWork.PAGE + "/row";

    private final WorkItems workItems;
    private final MemberDrafts drafts;

    MemberRowController(WorkItems workItems, MemberDrafts drafts) {
        this.workItems = workItems;
        this.drafts = drafts;
    }

    @GetMapping
    String edit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam int number,
            @RequestParam(defaultValue = "0") int row,
            Model model) {
        WorkItem item = workItems.view(taskId);
        ProposedBody body = body(drafts.annex(item), number, row);
        FormDrafts.Draft typed = drafts.form(taskId, draftName(number, row));
        MemberForm form = !typed.fields().isEmpty()
                ? MemberForm.of(typed)
                : row == 0 ? MemberForm.empty() : MemberForm.of(body.members().get(row - 1));
        return page(item, callbackUrl, body, row, form, List.of(), model);
    }

    @PostMapping
    String save(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @RequestParam int number,
            @RequestParam(defaultValue = "0") int row,
            @RequestParam(defaultValue = "save") String action,
            @ModelAttribute MemberForm form,
            Model model) {
        WorkItem item = workItems.view(taskId);
        List<ProposedBody> annex = new ArrayList<>(drafts.annex(item));
        ProposedBody body = body(annex, number, row);
        try {
            workItems.open(taskId);
            List<Member> members = new ArrayList<>(body.members());
            if (action.equals("delete")) {
                if (row > 0) {
                    members.remove(row - 1);
                }
            } else if (row == 0) {
                members.add(form.member());
            } else {
                members.set(row - 1, form.member());
            }
            annex.set(annex.indexOf(body), new ProposedBody(body.type(), body.unitCode(), body.number(), members));
            drafts.saveAnnex(item, annex);
            drafts.done(taskId, draftName(number, row));
            if (action.equals("next")) {
                return "redirect:" + PAGE_OF_ROW
                        + AnnexPage.address(taskId, callbackUrl).substring(MembersWork.PAGE.length()) + "&number="
                        + number;
            }
            return "redirect:" + AnnexPage.address(taskId, callbackUrl) + "#"
                    + body.type().code() + "-" + number;
        } catch (RefusedException refused) {
            return page(item, callbackUrl, body, row, form, refused.violations(), model);
        }
    }

    /** Name of the form of a row among the drafts of its task. */
    private static String draftName(int number, int row) {
        return "row-" + number + "-" + row;
    }

    private static ProposedBody body(List<ProposedBody> annex, int number, int row) {
        return annex.stream()
                .filter(b ->
                        b.number() == number && row >= 0 && row <= b.members().size())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(
            WorkItem item,
            String callbackUrl,
            ProposedBody body,
            int row,
            MemberForm form,
            List<Violation> refused,
            Model model) {
        BodyType type = body.type();
        model.addAttribute("item", item);
        model.addAttribute("label", BodyNames.label(body));
        model.addAttribute("number", body.number());
        model.addAttribute("row", row);
        model.addAttribute("form", form);
        model.addAttribute("draftForm", draftName(body.number(), row));
        model.addAttribute("roles", Choice.roles(type));
        model.addAttribute("sources", Choice.sources());
        model.addAttribute("violations", refused);
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        return "bodies/member-row";
    }

    /** A value of a select field. */
    record Choice(String code, String text) {

        static List<Choice> roles(BodyType type) {
            return Arrays.stream(MemberRole.values())
                    .map(r -> new Choice(r.code(), r.titleVi(type)))
                    .toList();
        }

        /** Roles with their titles in every kind of body, where the body is chosen on the same page. */
        static List<Choice> rolesOfAnyBody() {
            return Arrays.stream(MemberRole.values())
                    .map(r -> new Choice(
                            r.code(),
                            Stream.of(BodyType.COMMISSION_COMMUNE, BodyType.BOARD_COMMUNE, BodyType.TEAM)
                                    .map(r::titleVi)
                                    .distinct()
                                    .collect(Collectors.joining(" / "))))
                    .toList();
        }

        static List<Choice> sources() {
            return Arrays.stream(SourceBody.values())
                    .map(s -> new Choice(s.code(), s.nameVi()))
                    .toList();
        }
    }
}
