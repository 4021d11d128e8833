package org.baucu.nomination.proof.web;

import java.util.List;
import java.util.Optional;
import org.baucu.nomination.proof.DeliveryWork;
import org.baucu.nomination.proof.domain.Delivery;
import org.baucu.platform.rows.RowDrafts;
import org.baucu.platform.rows.RowsPage;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page on which a commune reports the delivery of biographies. */
@Controller
@RequestMapping(DeliveryWork.PAGE)
class DeliveryPage extends RowsPage<List<Delivery>> {

    private final DeliveryWork work;

    DeliveryPage(DeliverySheet sheet, WorkItems workItems, Cases cases, RowDrafts drafts, DeliveryWork work) {
        super(DeliveryWork.PAGE, sheet, workItems, cases, drafts);
        this.work = work;
    }

    @Override
    protected void submit(String taskId, List<Delivery> said, Optional<String> lateReason) {
        work.submit(taskId, said, lateReason);
    }
}
