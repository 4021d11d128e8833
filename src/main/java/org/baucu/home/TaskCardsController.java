package org.baucu.home;

import java.util.List;
import org.baucu.platform.work.TaskCard;
import org.baucu.platform.work.TaskCards;
import org.baucu.platform.work.WorkItem;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Tells Tasklist what its cards show beside what the engine knows: unit, case, and how the task stands by the product's clock. */
@RestController
class TaskCardsController {

    private final TaskCards cards;
    private final Territory territory;
    private final WorkWords words;

    TaskCardsController(TaskCards cards, Territory territory, WorkWords words) {
        this.cards = cards;
        this.territory = territory;
        this.words = words;
    }

    /** @param task ids of tasks; those that the person may not see are left out of the answer */
    @GetMapping("/work/cards")
    List<Card> cards(@RequestParam List<String> task) {
        if (task.size() > TaskCards.MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return cards.of(task).stream().map(this::card).toList();
    }

    private Card card(TaskCard card) {
        WorkItem item = card.item();
        TaskState state = words.state(item);
        return new Card(
                item.taskId(),
                territory
                        .find(item.key().election(), item.key().unit())
                        .map(Unit::nameVi)
                        .orElse(""),
                item.caseTitleVi(),
                state.code(),
                state.textVi(),
                !item.returnReason().isEmpty(),
                card.own());
    }

    /**
     * @param task id of the task
     * @param unit name of the unit that the case is about
     * @param title title of the case
     * @param state {@code over}, {@code soon} or {@code run}
     * @param stateText the words of the badge
     * @param returned whether the case came back
     * @param own whether the person has drawn up what the task approves
     */
    record Card(
            String task, String unit, String title, String state, String stateText, boolean returned, boolean own) {}
}
