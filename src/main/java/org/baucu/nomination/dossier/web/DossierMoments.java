package org.baucu.nomination.dossier.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baucu.nomination.dossier.DossierState;
import org.baucu.platform.VietnamTime;

/** How moments and states of dossiers are written: a receipt counts to the second. */
final class DossierMoments {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss, dd/MM/yyyy", Locale.ROOT).withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT).withZone(VietnamTime.ZONE);

    private DossierMoments() {}

    static String toTheSecond(Instant moment) {
        return SECOND.format(moment);
    }

    static String toTheMinute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** The class of the badge. */
    static String css(DossierState state) {
        return switch (state) {
            case INCOMPLETE -> "soon";
            case COMPLETE -> "run";
            case FORWARDED -> "done";
            case REFUSED, RETURNED, WITHDRAWN -> "none";
        };
    }
}
