package org.baucu.bodies;

import java.util.List;
import org.baucu.platform.work.CaseKey;

/** To whom the decision and the list of a case are sent; shown on the dispatch. */
public interface ReceiversView {

    /** The receivers of a case in the order of the law, each once. */
    List<Receiver> of(CaseKey key);

    /** Their names as they stand under "Nơi nhận". */
    default List<String> names(CaseKey key) {
        return of(key).stream().map(Receiver::nameVi).toList();
    }

    /**
     * A receiver.
     *
     * @param nameVi name as written on the dispatch
     * @param group group inside this installation that is told, empty for an external body
     * @param article article or practice it comes from
     */
    record Receiver(String nameVi, String group, String article) {}
}
