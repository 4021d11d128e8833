package org.baucu.platform.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a decided document was sent; what is known of it is filled in, so that one click is left. */
@Component
class Dispatch {

    static final String NUMBER = "dispatchNumber";
    static final String DATE = "dispatchDate";

    private static final Set<Evidence.Kind> DECIDED =
            Set.of(Evidence.Kind.DECISION, Evidence.Kind.RATIFICATION, Evidence.Kind.EXTERNAL_DECISION);

    private final WorkItems work;
    private final Cases cases;
    private final Clock clock;

    Dispatch(WorkItems work, Cases cases, Clock clock) {
        this.work = work;
        this.cases = cases;
        this.clock = clock;
    }

    /** The decision is itself what is sent, under its own number, today. */
    Form suggested(WorkItem item) {
        return new Form(
                decision(item).map(Evidence::number).orElse(""),
                VietnamTime.format(VietnamTime.dayOf(clock.instant())));
    }

    /** The document that is sent. */
    Optional<Evidence> decision(WorkItem item) {
        return cases.documents(item.key()).stream()
                .filter(document -> DECIDED.contains(document.kind()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Completes the task.
     *
     * @throws RefusedException with everything that is wrong
     */
    @Transactional
    public void send(String taskId, Form form) {
        WorkItem item = work.open(taskId);
        if (work.declaration(taskId).step() != Step.SEND) {
            throw new RefusedException(WorkRule.NOT_ALLOWED_HERE.broken(item.nameVi()));
        }
        List<Violation> broken = new ArrayList<>();
        if (form.number().isEmpty()) {
            broken.add(WorkRule.MISSING_FIELD.broken(NUMBER, new InBoth("Số văn bản gửi", "Number of the letter")));
        } else if (!form.number().matches("[^/]*[0-9].*")) {
            broken.add(WorkRule.NUMBER_INCOMPLETE.broken(NUMBER, form.number()));
        }
        Optional<LocalDate> day = DateText.read(form.date());
        if (form.date().isEmpty()) {
            broken.add(WorkRule.MISSING_FIELD.broken(DATE, new InBoth("Ngày gửi", "Day of sending")));
        } else if (day.isEmpty()) {
            broken.add(WorkRule.NO_SUCH_DAY.broken(DATE, new InBoth("Ngày gửi", "Day of sending"), form.date()));
        }
        if (!broken.isEmpty()) {
            throw new RefusedException(broken);
        }
        Map<String, Object> fields = new HashMap<>();
        fields.put(NUMBER, form.number());
        fields.put(DATE, day.orElseThrow().toString());
        work.complete(taskId, fields);
    }

    /** Number and day of the document that is sent, as typed. */
    record Form(String number, String date) {

        static Form of(String number, String date) {
            return new Form(clean(number), clean(date));
        }

        private static String clean(String text) {
            return text == null
                    ? ""
                    : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        }
    }
}
