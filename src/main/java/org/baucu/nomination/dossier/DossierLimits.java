package org.baucu.nomination.dossier;

import java.time.Instant;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.springframework.stereotype.Component;

/** Until when a council's dossiers are received and when they have to be with the Front. */
@Component
public class DossierLimits {

    private final ElectionCalendar calendar;

    DossierLimits(ElectionCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The last instant at which a dossier is accepted: at it still, one second later no more (Điều 35 khoản 1; 17:00 by the resolution of the
     * National Election Council).
     *
     * @throws IllegalStateException if the election's calendar has no such limit
     */
    public Instant receipt(Council council) {
        String code = receiptMilestone(council);
        return calendar.find(council.election(), code)
                .flatMap(Milestone::due)
                .orElseThrow(() -> new IllegalStateException("no limit " + code + " in " + council.election()));
    }

    /** Code of the limit of receipt. */
    public static String receiptMilestone(Council council) {
        return assembly(council) ? "na-dossier-deadline" : "pc-dossier-deadline";
    }

    /** Code of the limit by which what was accepted is with the Front: the second conference. */
    public static String conferenceMilestone(Council council) {
        return assembly(council) ? "na-consultation-2" : "pc-consultation-2";
    }

    private static boolean assembly(Council council) {
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY;
    }
}
