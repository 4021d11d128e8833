package org.baucu.nomination.conference.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.nomination.CandidateAccess;
import org.baucu.nomination.CandidateSight;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.CouncilNames;
import org.baucu.nomination.NominationLaw;
import org.baucu.nomination.conference.RoundHistory;
import org.baucu.nomination.conference.RoundReaders;
import org.baucu.nomination.domain.Share;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.territory.Territory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The Front's view of the rounds: every council's state, and one round with who is in, who left and why, and the targets. */
@Controller
class RoundsController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ROUND = "consultation-round";
    private static final int ROUNDS = 3;
    private static final int PAGE_SIZE = 50;
    private static final List<String> SOUGHT = List.of("over", "run", "late");

    private final Elections elections;
    private final Territory territory;
    private final RoundReaders readers;
    private final CandidateAccess access;
    private final RoundHistory history;
    private final RoundLines lines;
    private final RoundStates states;
    private final RoundExport export;
    private final CouncilNames names;
    private final NominationLaw law;

    RoundsController(
            Elections elections,
            Territory territory,
            RoundReaders readers,
            CandidateAccess access,
            RoundHistory history,
            RoundLines lines,
            RoundStates states,
            RoundExport export,
            CouncilNames names,
            NominationLaw law) {
        this.elections = elections;
        this.territory = territory;
        this.readers = readers;
        this.access = access;
        this.history = history;
        this.lines = lines;
        this.states = states;
        this.export = export;
        this.names = names;
        this.law = law;
    }

    /** The councils that the person follows, fifty a page, with the state of their rounds; of a state those with such a round. */
    @GetMapping("/front/rounds")
    String all(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String state, Model model) {
        Election election = elections.current().orElseThrow(RoundsController::notFound);
        List<RoundStates.Row> all = states.of(election, readers.units(election.id()));
        if (all.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String one : SOUGHT) {
            long count = all.stream().filter(row -> row.stands(one)).count();
            if (count > 0) {
                counts.put(one, count);
            }
        }
        List<RoundStates.Row> rows = SOUGHT.contains(state)
                ? all.stream().filter(row -> row.stands(state)).toList()
                : all;
        model.addAttribute("state", SOUGHT.contains(state) ? state : "");
        model.addAttribute("counts", counts);
        int pages = Math.max(1, (rows.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("rows", rows.subList((shown - 1) * PAGE_SIZE, Math.min(rows.size(), shown * PAGE_SIZE)));
        model.addAttribute("total", all.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "conference/rounds";
    }

    /** One round of a council; without a number the newest that has begun. */
    @GetMapping("/front/rounds/{body}/{unitCode}")
    @ReadsPersonalData("candidates")
    String round(
            @PathVariable String body,
            @PathVariable String unitCode,
            @RequestParam(defaultValue = "0") int round,
            HttpServletRequest request,
            Model model) {
        Council council = council(body, unitCode);
        PersonalDataReading.concerns(request, CouncilCases.key(council, ROUND));
        RoundHistory.Rounds rounds = history.of(council);
        int shown = round >= 1 && round <= ROUNDS ? round : newest(rounds);
        CandidateSight sight = access.sight(council);
        List<Share> shares = law.shares(
                elections
                        .find(council.election())
                        .orElseThrow(RoundsController::notFound)
                        .ruleSet(),
                council.body());
        List<RoundLines.Line> before = shown == 1 ? List.of() : lines.before(rounds, shown, sight);
        model.addAttribute("council", council);
        model.addAttribute("deputies", names.deputies(council));
        model.addAttribute("round", shown);
        model.addAttribute("held", rounds.conference(shown).orElse(null));
        model.addAttribute("plan", rounds.plan().orElse(null));
        model.addAttribute("stages", rounds.stages());
        model.addAttribute("groups", TargetTable.of(rounds.stages(), shares));
        model.addAttribute("before", before);
        model.addAttribute("left", shown == 1 ? List.of() : lines.leftBefore(rounds, shown, sight));
        model.addAttribute("kept", count(before, "kept"));
        model.addAttribute("dropped", count(before, "dropped") + count(before, "not-presented"));
        model.addAttribute("states", states.of(council));
        return "conference/round";
    }

    /** The list of a round as a workbook: what the person sees, not more. */
    @GetMapping("/front/rounds/{body}/{unitCode}/list.xlsx")
    @ReadsPersonalData("candidates")
    ResponseEntity<byte[]> list(
            @PathVariable String body,
            @PathVariable String unitCode,
            @RequestParam int round,
            HttpServletRequest request) {
        if (round < 1 || round > ROUNDS) {
            throw notFound();
        }
        Council council = council(body, unitCode);
        PersonalDataReading.concerns(request, CouncilCases.key(council, ROUND));
        RoundHistory.Rounds rounds = history.of(council);
        byte[] workbook = round == 1
                ? export.agreed(rounds)
                : export.candidates(round, lines.before(rounds, round, access.sight(council)));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        "Hiệp thương lần %d %s %s.xlsx".formatted(round, body, unitCode),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(workbook);
    }

    private Council council(String body, String unitCode) {
        Election election = elections.current().orElseThrow(RoundsController::notFound);
        ElectedBody elected = ElectedBody.of(body).orElseThrow(RoundsController::notFound);
        Council council = new Council(election.id(), elected, unitCode);
        territory
                .find(election.id(), unitCode)
                .filter(unit -> unit.level() == elected.level())
                .filter(unit -> unit.hasCouncil() || elected == ElectedBody.NATIONAL_ASSEMBLY)
                .orElseThrow(RoundsController::notFound);
        if (!readers.follows(council)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return council;
    }

    private static int newest(RoundHistory.Rounds rounds) {
        List<Integer> held = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            if (rounds.conference(round).isPresent()) {
                held.add(round);
            }
        }
        return held.isEmpty() ? 1 : held.get(held.size() - 1);
    }

    private static long count(List<RoundLines.Line> lines, String verdict) {
        return lines.stream().filter(line -> line.verdict().equals(verdict)).count();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
