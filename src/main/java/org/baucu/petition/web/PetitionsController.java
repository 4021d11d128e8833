package org.baucu.petition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilNames;
import org.baucu.petition.Petition;
import org.baucu.petition.PetitionAccess;
import org.baucu.petition.Petitions;
import org.baucu.petition.domain.BoardGroup;
import org.baucu.petition.domain.PetitionKind;
import org.baucu.petition.domain.PetitionSubject;
import org.baucu.petition.process.PetitionReceipt;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.Territory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The book of petitions of a board or commission, and the receipt of one. */
@Controller
class PetitionsController {

    private static final int PAGE = 50;

    private final PetitionAccess access;
    private final Petitions petitions;
    private final PetitionReceipt receipt;
    private final PetitionView view;
    private final Elections elections;
    private final Territory territory;
    private final Candidates candidates;
    private final CouncilNames councils;
    private final CurrentPerson person;

    PetitionsController(
            PetitionAccess access,
            Petitions petitions,
            PetitionReceipt receipt,
            PetitionView view,
            Elections elections,
            Territory territory,
            Candidates candidates,
            CouncilNames councils,
            CurrentPerson person) {
        this.access = access;
        this.petitions = petitions;
        this.receipt = receipt;
        this.view = view;
        this.elections = elections;
        this.territory = territory;
        this.candidates = candidates;
        this.councils = councils;
        this.person = person;
    }

    @GetMapping("/petitions")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        Election election = election();
        List<String> offices = new ArrayList<>(access.offices());
        person.groups().stream()
                .filter(group -> Groups.bodyOf(group).equals(Groups.HDND))
                .forEach(offices::add);
        if (offices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String office = offices.get(0);
        int from = Math.max(0, page) * PAGE;
        List<Petition> found = Groups.bodyOf(office).equals(Groups.UBBC)
                ? petitions.of(election.id(), Groups.unitOf(office), from, PAGE + 1)
                : petitions.ofGroup(election.id(), office, from, PAGE + 1);
        model.addAttribute(
                "petitions",
                found.stream()
                        .limit(PAGE)
                        .map(petition -> view.of(petition, access.reads(petition)))
                        .toList());
        model.addAttribute("page", Math.max(0, page));
        model.addAttribute("more", found.size() > PAGE);
        model.addAttribute("mayReceive", !access.offices().isEmpty());
        return "petition/list";
    }

    @GetMapping("/petitions/receive")
    String receive(@RequestParam(defaultValue = "") String council, Model model) {
        Map<String, Council> choices = choices();
        Council chosen =
                choices.getOrDefault(council, choices.values().iterator().next());
        int own = access.offices().stream()
                .flatMap(group -> BoardGroup.of(group).stream())
                .filter(board ->
                        board.body() == chosen.body() && board.unitCode().equals(chosen.unitCode()))
                .mapToInt(BoardGroup::number)
                .findFirst()
                .orElse(0);
        return page(choices, chosen, PetitionForm.empty(own), List.of(), model);
    }

    @PostMapping("/petitions/receive")
    String enter(@RequestParam String council, @ModelAttribute PetitionForm form, Model model) {
        Map<String, Council> choices = choices();
        Council chosen = choices.get(council);
        if (chosen == null) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            CaseKey key = receipt.receive(form.petition(chosen));
            return "redirect:" + PetitionController.address(key) + "&received";
        } catch (RefusedException refused) {
            return page(choices, chosen, form, refused.violations(), model);
        }
    }

    private String page(
            Map<String, Council> choices, Council chosen, PetitionForm form, List<Violation> violations, Model model) {
        Map<String, String> names = new LinkedHashMap<>();
        choices.forEach((code, council) -> names.put(code, councils.deputies(council)));
        List<Candidate> standing = candidates.of(chosen).stream()
                .filter(candidate -> !candidate.state().out())
                .toList();
        model.addAttribute("councils", names);
        model.addAttribute("council", PetitionForm.code(chosen));
        model.addAttribute("form", form);
        model.addAttribute("kinds", PetitionKind.values());
        model.addAttribute("subjects", PetitionSubject.values());
        model.addAttribute("candidates", standing);
        model.addAttribute(
                "units",
                territory.electoralUnits(chosen.election(), chosen.body(), chosen.unitCode()).stream()
                        .map(ElectoralUnit::number)
                        .toList());
        model.addAttribute("violations", violations);
        return "petition/receive";
    }

    /** The councils whose petitions the current person receives, by their names in addresses. */
    private Map<String, Council> choices() {
        Election election = election();
        Map<String, Council> choices = new LinkedHashMap<>();
        for (String office : access.offices()) {
            List<Council> of = BoardGroup.of(office)
                    .map(board -> List.of(new Council(election.id(), board.body(), board.unitCode())))
                    .orElseGet(() -> ofCommission(election, Groups.unitOf(office)));
            of.forEach(council -> choices.put(PetitionForm.code(council), council));
        }
        if (choices.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return choices;
    }

    private List<Council> ofCommission(Election election, String unitCode) {
        return territory
                .find(election.id(), unitCode)
                .map(unit -> Arrays.stream(ElectedBody.values())
                        .filter(body -> body.level() == unit.level())
                        .map(body -> new Council(election.id(), body, unit.code()))
                        .toList())
                .orElse(List.of());
    }

    private Election election() {
        return elections.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
