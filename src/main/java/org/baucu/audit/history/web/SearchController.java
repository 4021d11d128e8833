package org.baucu.audit.history.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.audit.history.CaseSearch;
import org.baucu.audit.history.FoundCase;
import org.baucu.platform.web.PageView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditors' search. Everything that was asked for is in the address. */
@Controller
class SearchController {

    private static final int PAGE = 50;
    private static final List<String> BODIES = List.of("ubnd", "hdnd", "mttq", "ubbc", "bbc", "tbc", "qs");

    private final AuditScope scopes;
    private final CaseSearch search;
    private final QueryForm form;
    private final AuditWords words;

    SearchController(AuditScope scopes, CaseSearch search, QueryForm form, AuditWords words) {
        this.scopes = scopes;
        this.search = search;
        this.form = form;
        this.words = words;
    }

    @GetMapping("/audit")
    String search(CaseQuery query, @RequestParam(defaultValue = "1") int page, Model model) {
        Optional<AuditScope.Scope> scope = scopes.current();
        if (scope.isEmpty()) {
            return "audit/none";
        }
        AuditScope.Scope within = scope.get();
        PageView shown = PageView.of(page, search.count(query, within), PAGE);
        form.show(query, within, model);
        model.addAttribute("cases", rows(search.list(query, within, shown.offset(), PAGE)));
        model.addAttribute("page", shown);
        model.addAttribute("path", "/audit?" + address(query, query.sort(), query.dir()) + "&");
        model.addAttribute("sorts", sorts(query));
        model.addAttribute("bodies", BODIES);
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
        return new QueryAddress()
                .with("unit", q.unit())
                .with("process", q.process())
                .with("body", q.body())
                .with("person", q.person())
                .with("number", q.number())
                .with("from", q.from() == null ? "" : q.from().toString())
                .with("to", q.to() == null ? "" : q.to().toString())
                .with("when", q.when() == CaseQuery.When.DECIDED ? "" : q.when().name())
                .with("code", q.code())
                .with("late", q.late() == CaseQuery.Late.ANY ? "" : q.late().name())
                .with("sort", sort.name())
                .with("dir", dir.name())
                .toString();
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
}
