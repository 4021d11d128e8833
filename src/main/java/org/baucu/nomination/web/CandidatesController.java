package org.baucu.nomination.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateActions;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.CandidateStep;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.PersonNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of candidates: councils, the candidates of one, and the way of each. */
@Controller
class CandidatesController {

    private final Elections elections;
    private final Territory territory;
    private final Candidates candidates;
    private final CandidateAccess access;
    private final ObjectProvider<CandidateActions> actions;
    private final Cases cases;
    private final PersonNames names;
    private final CurrentPerson person;
    private final Records records;
    private final Words words;

    CandidatesController(
            Elections elections,
            Territory territory,
            Candidates candidates,
            CandidateAccess access,
            ObjectProvider<CandidateActions> actions,
            Cases cases,
            PersonNames names,
            CurrentPerson person,
            Records records,
            Words words) {
        this.elections = elections;
        this.territory = territory;
        this.candidates = candidates;
        this.access = access;
        this.actions = actions;
        this.cases = cases;
        this.names = names;
        this.person = person;
        this.records = records;
        this.words = words;
    }

    /** The candidates of a council; without one that of the first unit the person works for. */
    @GetMapping("/candidates")
    @ReadsPersonalData("candidates")
    String list(
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String body,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request,
            Model model) {
        Election election = elections.current().orElseThrow(CandidatesController::notFound);
        Unit at = territory
                .find(election.id(), unit == null ? ownUnit(election) : unit)
                .orElseThrow(CandidatesController::notFound);
        List<ElectedBody> bodies = councils(at);
        Optional<ElectedBody> chosen = bodies.stream()
                .filter(b -> body == null || b.code().equals(body))
                .reduce((first, last) -> body == null ? last : first);
        CandidateSight sight = access.required(
                new Council(election.id(), chosen.orElse(ElectedBody.councilOf(at.level())), at.code()));
        PersonalDataReading.concerns(request, CaseKey.of(election.id(), "candidates", at.code()));
        List<Candidate> all = chosen.map(b -> candidates.of(new Council(election.id(), b, at.code())))
                .orElse(List.of());
        model.addAttribute("unit", at);
        model.addAttribute(
                "above",
                at.parentCode()
                        .flatMap(code -> territory.find(election.id(), code))
                        .orElse(null));
        model.addAttribute("below", territory.children(election.id(), at.code()));
        model.addAttribute("bodies", bodies);
        model.addAttribute("body", chosen.orElse(null));
        model.addAttribute(
                "council",
                chosen.map(b -> new Council(election.id(), b, at.code())).orElse(null));
        model.addAttribute("state", state);
        model.addAttribute("states", counts(all));
        model.addAttribute("total", all.size());
        Map<String, String> communes = communes(election);
        model.addAttribute(
                "candidates",
                all.stream()
                        .filter(c -> state.isEmpty() || c.state().code().equals(state))
                        .map(c -> view(c, sight, communes))
                        .toList());
        return "nomination/candidates";
    }

    /** A candidate with its way. */
    @GetMapping("/candidates/{id}")
    @ReadsPersonalData("candidate")
    String show(@PathVariable String id, HttpServletRequest request, Model model) {
        Candidate candidate = candidates.find(id).orElseThrow(CandidatesController::notFound);
        Council council = candidate.council();
        CandidateSight sight = access.required(council);
        PersonalDataReading.concerns(request, CaseKey.of(council.election(), "candidates", council.unitCode()));
        Election election = elections.find(council.election()).orElseThrow(CandidatesController::notFound);
        model.addAttribute("candidate", view(candidate, sight, communes(election)));
        model.addAttribute("identified", candidate.identified());
        model.addAttribute("body", council.body());
        model.addAttribute(
                "unit",
                territory.find(council.election(), council.unitCode()).orElseThrow(CandidatesController::notFound));
        model.addAttribute(
                "steps",
                candidates.steps(id).stream()
                        .map(step -> step(step, sight == CandidateSight.WHOLE))
                        .toList());
        model.addAttribute("path", path(candidate));
        model.addAttribute(
                "actions",
                actions.orderedStream().flatMap(a -> a.of(candidate).stream()).toList());
        return "nomination/candidate";
    }

    /** The identity number in clear, for who works on the dossier; always kept in the record. */
    @PostMapping("/candidates/{id}/identity")
    @Transactional
    String identity(@PathVariable String id, HttpServletRequest request, Model model) {
        Candidate candidate = candidates.find(id).orElseThrow(CandidatesController::notFound);
        if (access.sight(candidate.council()) != CandidateSight.WHOLE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        records.of(RecordKind.PERSONAL_DATA_READ)
                .unit(candidate.council().unitCode())
                .subject(id)
                .with("what", "identity-number")
                .publish();
        model.addAttribute("identityNumber", candidates.identityNumber(id).orElse(""));
        return show(id, request, model);
    }

    private CandidateView view(Candidate candidate, CandidateSight sight, Map<String, String> communes) {
        return CandidateView.of(
                candidate, sight, communes.getOrDefault(candidate.person().residenceCommune(), ""));
    }

    private Map<String, String> communes(Election election) {
        return territory.units(election.id()).stream().collect(Collectors.toMap(Unit::code, Unit::nameVi));
    }

    /** A note says why: like the reason, it is for those who work on the dossier. */
    private StepView step(CandidateStep step, boolean whole) {
        return new StepView(
                VietnamTime.format(step.at()),
                words.find("candidate.step." + step.code()).orElse(step.code()),
                whole ? step.note() : "",
                cases.find(step.caseKey()).map(file -> file.titleVi()).orElse(""),
                step.person().isEmpty() ? "" : names.of(step.person()));
    }

    /** The states on the way to the ballot, with how far the candidate is: {@code done}, {@code now}, {@code out} or {@code open}. */
    private static List<PathPart> path(Candidate candidate) {
        List<CandidateState> way = List.of(
                CandidateState.NOMINATED,
                CandidateState.DOSSIER_RECEIVED,
                CandidateState.PRELIMINARY,
                CandidateState.PROPOSED_FOR_LIST,
                CandidateState.OFFICIAL);
        int reached = way.indexOf(candidate.state());
        List<PathPart> parts = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            parts.add(new PathPart(way.get(i).code(), i < reached ? "done" : i == reached ? "now" : "open"));
        }
        return parts;
    }

    private static Map<String, Long> counts(List<Candidate> all) {
        Map<CandidateState, Long> byState =
                all.stream().collect(Collectors.groupingBy(Candidate::state, TreeMap::new, Collectors.counting()));
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(CandidateState.values())
                .filter(byState::containsKey)
                .forEach(state -> counts.put(state.code(), byState.get(state)));
        return counts;
    }

    private static List<ElectedBody> councils(Unit unit) {
        List<ElectedBody> bodies = new ArrayList<>();
        if (unit.level() == Level.PROVINCE) {
            bodies.add(ElectedBody.NATIONAL_ASSEMBLY);
        }
        if (unit.hasCouncil()) {
            bodies.add(ElectedBody.councilOf(unit.level()));
        }
        return bodies;
    }

    private String ownUnit(Election election) {
        return person.groups().stream()
                .map(Groups::unitOf)
                .filter(code -> territory.find(election.id(), code).isPresent())
                .findFirst()
                .orElse(election.provinceCode());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A step as the page shows it. */
    record StepView(String at, String text, String note, String caseTitle, String by) {}

    /** A part of the way to the ballot. */
    record PathPart(String state, String reached) {}
}
