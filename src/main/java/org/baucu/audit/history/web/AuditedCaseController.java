package org.baucu.audit.history.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.DeployedDiagrams;
import org.baucu.platform.privacy.PersonalDataReading;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.versions.ProposalVersions;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The history of one case, and what one of its versions proposed. */
@Controller
class AuditedCaseController {

    private static final String VERSION = "/versions/{version:[0-9]+}";

    /** Personal values in the order of the annex. */
    private static final List<String> FIELDS = List.of(
            "action",
            "name",
            "birthDate",
            "sex",
            "post",
            "workplace",
            "role",
            "source",
            "struckName",
            "struckBirthDate");

    private final AuditScope scopes;
    private final Cases cases;
    private final CasePage page;
    private final ProposalVersions versions;
    private final DeployedDiagrams diagrams;

    AuditedCaseController(
            AuditScope scopes, Cases cases, CasePage page, ProposalVersions versions, DeployedDiagrams diagrams) {
        this.scopes = scopes;
        this.cases = cases;
        this.page = page;
        this.versions = versions;
        this.diagrams = diagrams;
    }

    @GetMapping({CasePaths.SHORT, CasePaths.LONG})
    String history(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) String sequence,
            @RequestParam(defaultValue = "false") boolean all,
            Model model) {
        page.fill(find(election, process, unit, sequence), all, model);
        return "audit/case";
    }

    /** The full content of a version; that it was looked at is kept in the record. */
    @GetMapping({CasePaths.SHORT + VERSION, CasePaths.LONG + VERSION})
    @ReadsPersonalData("version")
    String version(
            @PathVariable String election,
            @PathVariable String process,
            @PathVariable String unit,
            @PathVariable(required = false) String sequence,
            @PathVariable int version,
            HttpServletRequest request,
            Model model) {
        CaseFile file = find(election, process, unit, sequence);
        PersonalDataReading.concerns(request, file.key());
        page.head(file, model);
        List<ProposalRow> rows =
                versions.of(file.key(), version).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("number", version);
        model.addAttribute("fields", fields(rows));
        model.addAttribute("places", places(rows));
        return "audit/version";
    }

    /** The drawing of the version of the process that a case runs on. */
    @GetMapping("/audit/diagram")
    ResponseEntity<String> diagram(@RequestParam String definition) {
        return diagrams.xml(definition)
                .map(xml -> ResponseEntity.ok()
                        .contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
                        .body(xml))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A case outside the scope is answered like one that does not exist. */
    private CaseFile find(String election, String process, String unit, String sequence) {
        CaseKey key = new CaseKey(election, process, unit, sequence == null ? "" : sequence);
        return scopes.in(election)
                .filter(scope -> scope.covers(unit))
                .flatMap(scope -> cases.find(key))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, List<Map<String, String>>> places(List<ProposalRow> rows) {
        Map<String, List<Map<String, String>>> places = new LinkedHashMap<>();
        for (ProposalRow row : rows) {
            Map<String, String> values = new LinkedHashMap<>(row.open());
            values.putAll(row.personal());
            places.computeIfAbsent(row.place(), p -> new ArrayList<>()).add(values);
        }
        return places;
    }

    private static List<String> fields(List<ProposalRow> rows) {
        Set<String> present = new LinkedHashSet<>();
        rows.forEach(row -> {
            present.addAll(row.open().keySet());
            present.addAll(row.personal().keySet());
        });
        List<String> fields = new ArrayList<>(FIELDS);
        fields.retainAll(present);
        present.stream().filter(f -> !fields.contains(f)).forEach(fields::add);
        return fields;
    }
}
