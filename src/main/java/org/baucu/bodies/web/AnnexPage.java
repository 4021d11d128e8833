package org.baucu.bodies.web;

import java.util.List;
import java.util.Optional;
import org.baucu.bodies.MembersWork;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SuggestedMembers;
import org.baucu.bodies.law.CaseScopes;
import org.baucu.bodies.law.LawCompositions;
import org.baucu.bodies.law.ProposalCheck;
import org.baucu.election.RuleSet;
import org.baucu.platform.Violation;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.WorkForm;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** Fills the model of the annex: every body with its members, and what would be wrong with it if it were submitted now. */
@Component
class AnnexPage {

    private final MemberDrafts drafts;
    private final ProposalCheck check;
    private final CaseScopes scopes;
    private final LawCompositions compositions;
    private final Cases cases;
    private final WorkItems workItems;
    private final ObjectProvider<SuggestedMembers> suggestions;

    AnnexPage(
            MemberDrafts drafts,
            ProposalCheck check,
            CaseScopes scopes,
            LawCompositions compositions,
            Cases cases,
            WorkItems workItems,
            ObjectProvider<SuggestedMembers> suggestions) {
        this.drafts = drafts;
        this.check = check;
        this.scopes = scopes;
        this.compositions = compositions;
        this.cases = cases;
        this.workItems = workItems;
        this.suggestions = suggestions;
    }

    /**
     * The view of a task.
     *
     * @param refused what was just refused; without it, what the process found in the last version, until something new is entered
     */
    String show(WorkItem item, String callbackUrl, List<Violation> refused, String lateReason, Model model) {
        List<ProposedBody> annex = drafts.annex(item);
        List<ProposedBody> entered =
                annex.stream().filter(b -> !b.members().isEmpty()).toList();
        List<Violation> preview = entered.isEmpty() ? List.of() : check.annex(item.key(), entered);
        boolean fresh = workItems.draft(item.taskId()).isPresent();
        RuleSet ruleSet = scopes.election(item.key()).ruleSet();
        List<BodyView> views = annex.stream()
                .map(b -> BodyView.of(b, compositions.of(ruleSet, b.type()), preview))
                .toList();
        model.addAttribute("bodies", views);
        model.addAttribute("entered", entered.size());
        model.addAttribute(
                "general",
                preview.stream()
                        .filter(v -> views.stream().noneMatch(b -> b.faults().contains(v)))
                        .toList());
        WorkForm.show(
                item, cases, !refused.isEmpty() || fresh ? refused : cases.violations(item.key()), callbackUrl, model);
        model.addAttribute("draftedAt", workItems.draftedAt(item.taskId()).orElse(null));
        model.addAttribute("suggestionOffered", suggested(item).isPresent());
        model.addAttribute("lateReason", lateReason);
        return "bodies/members";
    }

    /** Members suggested for the case of a task, if anybody suggests any. */
    Optional<List<ProposedBody>> suggested(WorkItem item) {
        return suggestions.stream()
                .map(s -> s.of(item.key()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Address of the page of a task. */
    static String address(String taskId, String callbackUrl) {
        return UriComponentsBuilder.fromPath(MembersWork.PAGE)
                .queryParam("taskId", "{task}")
                .queryParam("callbackUrl", "{callback}")
                .encode()
                .buildAndExpand(taskId, SameSite.path(callbackUrl))
                .toUriString();
    }
}
