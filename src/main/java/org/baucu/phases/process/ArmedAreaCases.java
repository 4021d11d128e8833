package org.baucu.phases.process;

import org.baucu.platform.work.CaseKey;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingAreasFixed;
import org.baucu.territory.Territory;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens, for each armed unit's own polling area, the case in which its commander sets up the team (Điều 25). */
@Component
class ArmedAreaCases {

    private static final String PROCESS = "establish-polling-teams";

    private final Territory territory;
    private final RuntimeService runtime;

    ArmedAreaCases(Territory territory, RuntimeService runtime) {
        this.territory = territory;
        this.runtime = runtime;
    }

    @EventListener
    void on(PollingAreasFixed event) {
        territory.pollingAreas(event.electionId(), event.communeCode()).stream()
                .filter(area -> area.kind() == AreaKind.ARMED)
                .map(area -> new CaseKey(
                                event.electionId(), PROCESS, event.communeCode(), String.valueOf(area.number()))
                        .toString())
                .filter(key -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .count()
                        == 0)
                .forEach(key -> runtime.startProcessInstanceByKey(PROCESS, key));
    }
}
