package org.baucu.nomination.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.Level;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which council a page of dossiers is about. */
@Component
class CouncilChoice {

    private final Elections elections;
    private final Territory territory;
    private final CurrentPerson person;

    CouncilChoice(Elections elections, Territory territory, CurrentPerson person) {
        this.elections = elections;
        this.territory = territory;
        this.person = person;
    }

    /**
     * A council with what can be chosen beside it.
     *
     * @param bodies what is elected in the unit
     */
    record Chosen(Council council, Unit unit, List<ElectedBody> bodies) {

        /** The unit within a sentence: "xã Thanh Trù". */
        String unitName() {
            return BodyNames.within(unit);
        }
    }

    /**
     * The council asked for; without a unit that of the person's own, without a body the unit's People's Council.
     *
     * @throws ResponseStatusException 404 where nothing runs or nothing is elected
     */
    Chosen of(String unitCode, String body) {
        Election election = elections.current().orElseThrow(CouncilChoice::notFound);
        Unit unit = territory
                .find(election.id(), unitCode.isEmpty() ? own(election) : unitCode)
                .orElseThrow(CouncilChoice::notFound);
        List<ElectedBody> bodies = new ArrayList<>();
        if (unit.hasCouncil()) {
            bodies.add(ElectedBody.councilOf(unit.level()));
        }
        if (unit.level() == Level.PROVINCE) {
            bodies.add(ElectedBody.NATIONAL_ASSEMBLY);
        }
        ElectedBody chosen = Optional.of(body)
                .filter(code -> !code.isEmpty())
                .map(code -> ElectedBody.of(code).filter(bodies::contains).orElseThrow(CouncilChoice::notFound))
                .or(() -> bodies.stream().findFirst())
                .orElseThrow(CouncilChoice::notFound);
        return new Chosen(new Council(election.id(), chosen, unit.code()), unit, List.copyOf(bodies));
    }

    private String own(Election election) {
        return person.groups().stream()
                .map(Groups::unitOf)
                .filter(code -> territory.find(election.id(), code).isPresent())
                .findFirst()
                .orElse(election.provinceCode());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
