package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.CaseSearch;
import org.baucu.audit.history.FoundCase;
import org.baucu.platform.diagram.DiagramCatalog;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The auditors' search. Everything that was asked for is in the address. */
@Controller
class SearchController {

    private static final int PAGE = 50;
    private static final List<String> BODIES = List.of("ubnd", "hdnd", "mttq", "ubbc", "bbc", "tbc", "qs");

    private final AuditScope scopes;
    private final CaseSearch search;
    private final UnitChoices units;
    private final DiagramCatalog diagrams;
    private final AuditWords words;

    SearchController(
            AuditScope scopes, CaseSearch search, UnitChoices units, DiagramCatalog diagrams, AuditWords words) {
        this.scopes = scopes;
        this.search = search;
        this.units = units;
        this.diagrams = diagrams;
        this.words = words;
    }

    @GetMapping("/audit")
    String search(CaseQuery query, @RequestParam(defaultValue = "1") int page, Model model) {
        Optional<AuditScope.Scope> scope = scopes.current();
        if (scope.isEmpty()) {
            return "audit/none";
        }
        AuditScope.Scope within = scope.get();
        long total = search.count(query, within);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(page, pages));
        model.addAttribute("q", query);
        model.addAttribute("cases", rows(search.list(query, within, (number - 1) * PAGE, PAGE)));
        model.addAttribute("page", new PageView(number, pages, total));
        model.addAttribute("path", "/audit?" + address(query, query.sort(), query.dir()) + "&");
        model.addAttribute("sorts", sorts(query));
        model.addAttribute("units", units.of(within));
        model.addAttribute("unitUnknown", !query.unit().isEmpty() && !within.covers(query.unit()));
        model.addAttribute("roots", units.roots(within));
        model.addAttribute("bodies", BODIES);
        model.addAttribute(
                "processes",
                diagrams.all().stream().filter(d -> !d.steps().isEmpty()).toList());
        model.addAttribute("lates", CaseQuery.Late.values());
        model.addAttribute("whens", CaseQuery.When.values());
        model.addAttribute("codes", search.codes());
        return "audit/search";
    }

    private List<Row> rows(List<FoundCase> found) {
        return found.stream()
                .map(c -> new Row(
                        CasePaths.of(c.key()),
                        c,
                        words.badge(c.legalLimit(), c.workingLimit(), c.decidedAt()),
                        words.day(c.workingLimit()),
                        words.limit(c.legalLimit()),
                        c.decidedAt().map(words::moment).orElse(""),
                        words.lateBy(c.legalLimit(), c.decidedAt())))
                .toList();
    }

    /** Where a click on the heading of each column leads: by it, and the other way round the second time. */
    private static Map<String, Sorting> sorts(CaseQuery query) {
        Map<String, Sorting> sorts = new HashMap<>();
        for (CaseQuery.Sort sort : CaseQuery.Sort.values()) {
            boolean current = sort == query.sort();
            CaseQuery.Direction next = current && query.dir() == CaseQuery.Direction.DESC
                    ? CaseQuery.Direction.ASC
                    : current
                            ? CaseQuery.Direction.DESC
                            : sort == CaseQuery.Sort.TITLE || sort == CaseQuery.Sort.LIMIT
                                    ? CaseQuery.Direction.ASC
                                    : CaseQuery.Direction.DESC;
            String aria = !current ? null : query.dir() == CaseQuery.Direction.ASC ? "ascending" : "descending";
            sorts.put(sort.name(), new Sorting("/audit?" + address(query, sort, next), aria));
        }
        return sorts;
    }

    private static String address(CaseQuery q, CaseQuery.Sort sort, CaseQuery.Direction dir) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        List<Object> values = new ArrayList<>();
        add(address, values, "unit", q.unit());
        add(address, values, "process", q.process());
        add(address, values, "body", q.body());
        add(address, values, "person", q.person());
        add(address, values, "number", q.number());
        add(address, values, "from", q.from() == null ? "" : q.from().toString());
        add(address, values, "to", q.to() == null ? "" : q.to().toString());
        add(
                address,
                values,
                "when",
                q.when() == CaseQuery.When.DECIDED ? "" : q.when().name());
        add(address, values, "code", q.code());
        add(
                address,
                values,
                "late",
                q.late() == CaseQuery.Late.ANY ? "" : q.late().name());
        add(address, values, "sort", sort.name());
        add(address, values, "dir", dir.name());
        return address.encode().buildAndExpand(values.toArray()).toUriString().substring(1);
    }

    private static void add(UriComponentsBuilder address, List<Object> values, String name, String value) {
        if (!value.isEmpty()) {
            address.queryParam(name, "{" + name + "}");
            values.add(value);
        }
    }

    /** A case as a row of the page. */
    record Row(
            String path,
            FoundCase found,
            AuditWords.Badge badge,
            String plan,
            String law,
            String decided,
            String late) {}

    /** @param aria for the heading that the cases are sorted by, null for the others */
    record Sorting(String path, String aria) {}

    /** Which page of how many. */
    record PageView(int number, int pages, long total) {}
}
