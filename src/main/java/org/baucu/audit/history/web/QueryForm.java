package org.baucu.audit.history.web;

import org.baucu.audit.history.AuditScope;
import org.baucu.audit.history.CaseQuery;
import org.baucu.platform.diagram.DiagramCatalog;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the template {@code audit/parts} shows of a query: what was asked for, and what there is to choose from. */
@Component
public class QueryForm {

    private final UnitChoices units;
    private final DiagramCatalog diagrams;

    QueryForm(UnitChoices units, DiagramCatalog diagrams) {
        this.units = units;
        this.diagrams = diagrams;
    }

    public void show(CaseQuery query, AuditScope.Scope scope, Model model) {
        model.addAttribute("q", query);
        model.addAttribute("units", units.of(scope));
        model.addAttribute("unitUnknown", !query.unit().isEmpty() && !scope.covers(query.unit()));
        model.addAttribute("roots", units.roots(scope));
        model.addAttribute(
                "processes",
                diagrams.all().stream().filter(d -> !d.steps().isEmpty()).toList());
    }
}
