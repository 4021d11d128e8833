package org.baucu.progress.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.baucu.platform.diagram.Diagram;
import org.baucu.platform.diagram.DiagramCatalog;
import org.baucu.platform.diagram.WalkedPath;
import org.baucu.platform.diagram.WalkedPath.Walked;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.progress.board.BoardAccess;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The processes as diagrams with their steps in words; with {@code instance}, how far one case has come. */
@Controller
@RequestMapping("/diagrams")
class DiagramsController {

    private final DiagramCatalog catalog;
    private final WalkedPath paths;
    private final Cases cases;
    private final BoardAccess access;

    DiagramsController(DiagramCatalog catalog, WalkedPath paths, Cases cases, BoardAccess access) {
        this.catalog = catalog;
        this.paths = paths;
        this.cases = cases;
        this.access = access;
    }

    @GetMapping
    String list(Model model) {
        Map<String, List<Diagram>> groups = new LinkedHashMap<>();
        catalog.all().forEach(d -> groups.computeIfAbsent(d.groupVi(), g -> new ArrayList<>())
                .add(d));
        model.addAttribute("groups", groups);
        return "diagrams";
    }

    @GetMapping("/{processId:[a-z-]+}")
    String show(@PathVariable String processId, @RequestParam(required = false) String instance, Model model) {
        Diagram diagram = catalog.find(processId).orElseThrow(DiagramsController::unknown);
        Walked walked = Optional.ofNullable(instance)
                .filter(this::seen)
                .map(i -> paths.of(processId, i))
                .orElse(Walked.NOTHING);
        if (instance != null && walked.isEmpty()) {
            throw unknown();
        }
        model.addAttribute("diagram", diagram);
        model.addAttribute(
                "calls",
                diagram.calls().stream()
                        .flatMap(id -> catalog.find(id).stream())
                        .toList());
        model.addAttribute("walked", walked);
        model.addAttribute(
                "caseVi",
                Optional.ofNullable(instance)
                        .flatMap(cases::ofInstance)
                        .map(CaseFile::titleVi)
                        .orElse(""));
        model.addAttribute("done", String.join(" ", new TreeSet<>(walked.done())));
        model.addAttribute("current", String.join(" ", new TreeSet<>(walked.current())));
        return "diagram";
    }

    @GetMapping(value = "/{processId:[a-z-]+}.bpmn")
    ResponseEntity<String> file(@PathVariable String processId) {
        String xml = catalog.xml(processId).orElseThrow(DiagramsController::unknown);
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
                .body(xml);
    }

    /** How far a case has come is shown to who sees its unit. */
    private boolean seen(String instance) {
        return cases.ofInstance(instance)
                .map(file -> access.scopeOf(file.key().unit()))
                .isPresent();
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
