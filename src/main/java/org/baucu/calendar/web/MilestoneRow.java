package org.baucu.calendar.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.baucu.calendar.DeadlineState;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;

/**
 * A limit as the page shows it.
 *
 * @param date its day and hour, or that there is none
 * @param position where it lies against election day, in words
 * @param distance how far it is from today, empty where it has no day
 * @param over whether the day has passed
 * @param working the plan's earlier day, empty where there is none
 * @param basis where it does not come from the law: plan, resolution, press; empty otherwise
 * @param verified whether it was read in a text
 */
record MilestoneRow(
        String code,
        String name,
        String article,
        String date,
        String position,
        String distance,
        boolean over,
        String working,
        String basis,
        boolean verified) {

    static MilestoneRow of(Milestone m, LocalDate electionDay, LocalDate today) {
        return new MilestoneRow(
                m.code(),
                m.nameVi(),
                m.article(),
                date(m),
                m.day().map(day -> position(m.bound(), day, electionDay)).orElse("tính từ khi có sự kiện"),
                m.day().map(day -> distance(day, today)).orElse(""),
                m.day().filter(today::isAfter).isPresent(),
                m.workingDay()
                        .filter(day -> !m.day().equals(Optional.of(day)))
                        .map(VietnamTime::format)
                        .orElse(""),
                basis(m.basis()),
                m.verified());
    }

    static String date(Milestone m) {
        return m.day()
                .map(day -> m.hour().map(hour -> hour + " ngày ").orElse("") + VietnamTime.format(day))
                .orElse("không ấn định ngày");
    }

    static String distance(LocalDate day, LocalDate today) {
        return DeadlineState.distanceVi(day, today);
    }

    private static String position(String bound, LocalDate day, LocalDate electionDay) {
        long days = ChronoUnit.DAYS.between(day, electionDay);
        String atLatest = bound.equals("no-later-than") ? "chậm nhất " : bound.equals("from-this-day") ? "từ " : "";
        if (days == 0) {
            return "ngày bầu cử";
        }
        return atLatest + Math.abs(days) + " ngày " + (days > 0 ? "trước" : "sau") + " ngày bầu cử";
    }

    private static String basis(String basis) {
        return switch (basis) {
            case "plan" -> "theo kế hoạch";
            case "resolution" -> "theo nghị quyết, văn bản";
            case "press" -> "theo báo chí";
            default -> "";
        };
    }
}
