package org.baucu.petition.process;

import org.baucu.petition.PetitionFreeze;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.TaskEvent;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once the first answer is sent the petition is the commission's: what comes back does not go to the board's clerk any more. */
@Component
class NewHands {

    private static final String SENT = "user_SendPetitionAnswer";
    private static final String PROPOSER = "proposer";

    private final CurrentPerson person;
    private final RuntimeService runtime;

    NewHands(CurrentPerson person, RuntimeService runtime) {
        this.person = person;
        this.runtime = runtime;
    }

    @EventListener
    void forget(TaskEvent event) {
        if (event.change() == TaskEvent.Change.COMPLETED
                && event.key().process().equals(PetitionFreeze.PROCESS)
                && event.definitionKey().equals(SENT)) {
            person.asProduct(() -> {
                runtime.setVariable(event.processInstanceId(), PROPOSER, null);
                return null;
            });
        }
    }
}
