package org.baucu.nomination.list.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateActions;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.list.CouncilLists;
import org.baucu.nomination.list.ListStore;
import org.baucu.nomination.list.OfficialList;
import org.baucu.nomination.list.RemovalEffects;
import org.baucu.nomination.list.RemovalLaw;
import org.baucu.nomination.list.RemovalStarter;
import org.baucu.nomination.list.domain.RemovalRule;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a commission begins to strike a candidate, from the candidate's page. */
@Controller
class RemovalStartController implements CandidateActions {

    private final Candidates candidates;
    private final RemovalLaw law;
    private final RemovalEffects effects;
    private final RemovalStarter starter;
    private final ListStore lists;
    private final CouncilLists councils;
    private final CurrentPerson person;
    private final WorkItems workItems;
    private final Words words;

    RemovalStartController(
            Candidates candidates,
            RemovalLaw law,
            RemovalEffects effects,
            RemovalStarter starter,
            ListStore lists,
            CouncilLists councils,
            CurrentPerson person,
            WorkItems workItems,
            Words words) {
        this.candidates = candidates;
        this.law = law;
        this.effects = effects;
        this.starter = starter;
        this.lists = lists;
        this.councils = councils;
        this.person = person;
        this.workItems = workItems;
        this.words = words;
    }

    @Override
    public List<Action> of(Candidate candidate) {
        return candidate.state() == CandidateState.OFFICIAL && mayStart(candidate)
                ? List.of(new Action(words.of("removal.start"), "/candidates/" + candidate.id() + "/removal"))
                : List.of();
    }

    @GetMapping("/candidates/{id}/removal")
    @ReadsPersonalData("candidate")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        Candidate candidate = find(id);
        PersonalDataReading.concerns(
                request,
                CaseKey.of(
                        candidate.council().election(),
                        "candidates",
                        candidate.council().unitCode()));
        return page(candidate, "", List.of(), model);
    }

    @PostMapping("/candidates/{id}/removal")
    String start(@PathVariable String id, @RequestParam(defaultValue = "") String ground, Model model) {
        Candidate candidate = find(id);
        try {
            CaseKey why = lists.published(candidate.council())
                    .map(OfficialList::caseKey)
                    .orElseThrow(() -> new RefusedException(RemovalRule.NOT_ON_A_LIST.broken("")));
            CaseKey key = starter.start(id, ground, why);
            return "redirect:"
                    + workItems.mine(200).stream()
                            .filter(item -> item.key().equals(key))
                            .findFirst()
                            .map(item -> item.formKey() + "?taskId=" + item.taskId())
                            .orElse("/candidates/" + id);
        } catch (RefusedException refused) {
            return page(candidate, ground, refused.violations(), model);
        }
    }

    private String page(Candidate candidate, String ground, List<Violation> violations, Model model) {
        model.addAttribute("candidate", candidate);
        model.addAttribute("council", councils.name(candidate.council()));
        model.addAttribute("grounds", law.grounds(candidate.council()));
        model.addAttribute("effect", effects.of(candidate));
        model.addAttribute("ground", ground);
        model.addAttribute("violations", violations);
        return "nomination/removal-start";
    }

    private Candidate find(String id) {
        Candidate candidate = candidates.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!mayStart(candidate)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return candidate;
    }

    private boolean mayStart(Candidate candidate) {
        return person.groups()
                .contains(Groups.of(Groups.UBBC, candidate.council().unitCode()));
    }
}
