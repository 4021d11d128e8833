package org.baucu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** What is wrong with a proposed change of the calendar. */
final class CalendarChangeCheck {

    /** How long texts may be, as the tables have room for them. */
    private static final int NUMBER_LENGTH = 100;

    private static final int SIGNER_LENGTH = 200;
    private static final int REASON_LENGTH = 2000;

    private static final String ELECTION_DAY = "election-day";

    private final StatutoryCalendar statutory;

    CalendarChangeCheck(StatutoryCalendar statutory) {
        this.statutory = statutory;
    }

    /**
     * @param election as it is now
     * @param milestones its calendar as it is now
     * @param today the day it is, Asia/Ho_Chi_Minh
     */
    List<Violation> violations(
            CalendarChange.Proposal proposal, Election election, List<Milestone> milestones, LocalDate today) {
        List<Violation> found = new ArrayList<>(document(proposal.document(), today));
        if (milestones.isEmpty()) {
            found.add(CalendarRule.CALENDAR_NOT_FIXED.broken(""));
            return List.copyOf(found);
        }
        proposal.electionDay().ifPresent(day -> {
            found.addAll(statutory.violations(election.ruleSet(), day));
            if (!day.isAfter(today)) {
                found.add(CalendarRule.DAY_NOT_AHEAD.broken(
                        "electionDay", VietnamTime.format(day), VietnamTime.format(today)));
            }
        });
        Optional<Milestone> shifted = proposal.shift().flatMap(shift -> milestones.stream()
                .filter(m -> m.code().equals(shift.milestone()))
                .findFirst());
        proposal.shift().ifPresent(shift -> {
            if (shift.milestone().equals(ELECTION_DAY)) {
                found.add(CalendarRule.ELECTION_DAY_AS_MILESTONE.broken("milestone"));
            } else if (shifted.isEmpty()) {
                found.add(CalendarRule.UNKNOWN_MILESTONE.broken("milestone", shift.milestone()));
            }
        });
        boolean dayMoves = proposal.electionDay()
                .filter(day -> !day.equals(election.electionDay()))
                .isPresent();
        boolean limitMoves = proposal.shift()
                .filter(shift -> !shifted.flatMap(Milestone::day).equals(Optional.of(shift.day())))
                .isPresent();
        if (!dayMoves && !limitMoves) {
            found.add(CalendarRule.NOTHING_CHANGED.broken(""));
        }
        return List.copyOf(found);
    }

    /** What the document lacks. */
    static List<Violation> document(CalendarChange.Document document, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        if (document.number().isBlank()) {
            found.add(CalendarRule.DOCUMENT_MISSING.broken("documentNumber", "số"));
        }
        if (document.date() == null) {
            found.add(CalendarRule.DOCUMENT_MISSING.broken("documentDate", "ngày ban hành"));
        } else if (document.date().isAfter(today)) {
            found.add(CalendarRule.DOCUMENT_AFTER_TODAY.broken(
                    "documentDate", VietnamTime.format(document.date()), VietnamTime.format(today)));
        }
        if (document.signer().isBlank()) {
            found.add(CalendarRule.DOCUMENT_MISSING.broken("signer", "người ký"));
        }
        length("documentNumber", "số văn bản", document.number(), NUMBER_LENGTH, found);
        length("signer", "người ký", document.signer(), SIGNER_LENGTH, found);
        return found;
    }

    /** What is wrong with the reason as a text. */
    static List<Violation> reason(String reasonVi) {
        List<Violation> found = new ArrayList<>();
        length("reason", "lý do", reasonVi, REASON_LENGTH, found);
        return found;
    }

    private static void length(String field, String whatVi, String text, int most, List<Violation> found) {
        if (text.length() > most) {
            found.add(CalendarRule.TEXT_TOO_LONG.broken(field, whatVi, most));
        }
    }
}
