package org.baucu.territory.web;

import java.util.List;
import java.util.stream.Stream;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is known of an administrative unit: the units below it, its electoral units, its polling areas. */
@Controller
class UnitPage {

    private final Elections elections;
    private final Territory territory;
    private final UnitNames names;

    UnitPage(Elections elections, Territory territory, UnitNames names) {
        this.elections = elections;
        this.territory = territory;
        this.names = names;
    }

    @GetMapping("/units/{code}")
    String show(@PathVariable String code, Model model) {
        Election election = elections.current().orElseThrow(UnitPage::notFound);
        Unit unit = territory.find(election.id(), code).orElseThrow(UnitPage::notFound);
        List<PollingArea> areas =
                unit.level() == Level.COMMUNE ? territory.pollingAreas(election.id(), code) : List.of();
        model.addAttribute("unit", unit);
        model.addAttribute(
                "above",
                unit.parentCode()
                        .flatMap(parent -> territory.find(election.id(), parent))
                        .orElse(null));
        model.addAttribute("children", territory.children(election.id(), code));
        model.addAttribute(
                "bodies", bodies(unit).map(body -> body(election, body, unit)).toList());
        model.addAttribute("areas", areas);
        model.addAttribute(
                "voters", areas.stream().mapToInt(PollingArea::voters).sum());
        return "territory/unit";
    }

    private static Stream<ElectedBody> bodies(Unit unit) {
        Stream<ElectedBody> national =
                unit.level() == Level.PROVINCE ? Stream.of(ElectedBody.NATIONAL_ASSEMBLY) : Stream.of();
        return unit.hasCouncil() ? Stream.concat(national, Stream.of(ElectedBody.councilOf(unit.level()))) : national;
    }

    private BodyView body(Election election, ElectedBody body, Unit unit) {
        List<ElectoralUnit> units = territory.electoralUnits(election.id(), body, unit.code()).stream()
                .map(fixed -> names.in(election.id(), fixed))
                .toList();
        return new BodyView(
                body.nameVi(), territory.seats(election.id(), body, unit.code()).orElse(null), units);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A body with its electoral units; {@code seats} is null while unknown, as templates want it. */
    record BodyView(String nameVi, Integer seats, List<ElectoralUnit> units) {}
}
