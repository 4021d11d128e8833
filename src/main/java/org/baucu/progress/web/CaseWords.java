package org.baucu.progress.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.progress.CaseState;
import org.baucu.progress.PhaseCounts.CaseLine;

/** Writes a case as of a day. */
record CaseWords(LocalDate today) {

    CaseRow line(CaseLine line) {
        return new CaseRow(
                line.businessKey(),
                line.processInstanceId(),
                line.titleVi(),
                line.unitVi(),
                line.state().code(),
                badge(line),
                line.workingLimit()
                        .map(VietnamTime::dayOf)
                        .map(VietnamTime::format)
                        .orElse("–"),
                limit(line.legalLimit()),
                line.decidedAt().map(VietnamTime::format).orElse(""),
                line.lateReason());
    }

    private String badge(CaseLine line) {
        Optional<LocalDate> legal = line.legalLimit().map(VietnamTime::dayOf);
        return switch (line.state()) {
            case OVER ->
                legal.map(day -> ChronoUnit.DAYS.between(day, today))
                        .filter(days -> days > 0)
                        .map(days -> "Quá hạn " + days + " ngày")
                        .orElse("Quá hạn");
            case SOON ->
                legal.map(day -> ChronoUnit.DAYS.between(today, day))
                        .filter(days -> days >= 0)
                        .map(CaseWords::left)
                        .orElse(line.state().nameVi());
            case NOT_STARTED, RUNNING, DONE, LATE -> line.state().nameVi();
        };
    }

    private static String left(long days) {
        return days == 0 ? "Đến hạn hôm nay" : "Còn " + days + " ngày";
    }

    /** The day, with the hour only where the limit has one. */
    private static String limit(Optional<Instant> limit) {
        return limit.map(at -> {
                    LocalTime time = at.atZone(VietnamTime.ZONE).toLocalTime();
                    boolean wholeDay = time.equals(VietnamTime.END_OF_DAY) || time.equals(LocalTime.MIDNIGHT);
                    return wholeDay ? VietnamTime.format(VietnamTime.dayOf(at)) : VietnamTime.format(at);
                })
                .orElse("–");
    }

    /** A case as a row of the page. */
    record CaseRow(
            String businessKey,
            String processInstanceId,
            String titleVi,
            String unitVi,
            String state,
            String badgeVi,
            String workingLimit,
            String legalLimit,
            String decidedAt,
            String lateReason) {

        public boolean overdue() {
            return state.equals(CaseState.OVER.code());
        }
    }
}
