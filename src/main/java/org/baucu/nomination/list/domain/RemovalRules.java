package org.baucu.nomination.list.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.domain.UnitList;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether a candidate may be struck from the published list, and what that does to the list (Điều 57, 58, 60, 61). */
public final class RemovalRules {

    private RemovalRules() {}

    /** What stands against opening a case: nobody is struck once voting has begun. */
    public static List<Violation> opening(Candidate candidate, RemovalGround ground, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (candidate.state() != CandidateState.OFFICIAL) {
            found.add(RemovalRule.NOT_ON_A_LIST.broken(""));
        }
        found.addAll(inTime(ground, now));
        return List.copyOf(found);
    }

    /** Whether the ground still holds at a moment; at the limit itself it does no more. */
    public static List<Violation> inTime(RemovalGround ground, Instant now) {
        return now.isBefore(ground.limit())
                ? List.of()
                : List.of(RemovalRule.VOTING_BEGUN.brokenUnder(
                        ground.article(), "ground", ground.limitVi(), ground.nameVi()));
    }

    /**
     * Whether a proposal may be given up: a body did not agree to it, or nobody may be struck any more. Until then a body decides on it, not
     * who drew it up.
     *
     * @param returned whether a body has returned the case
     */
    public static boolean mayGiveUp(boolean returned, RemovalGround ground, Instant now) {
        return returned || !inTime(ground, now).isEmpty();
    }

    /** What stands against giving a proposal up, as {@link #mayGiveUp}, for a reason. */
    public static List<Violation> givingUp(boolean returned, RemovalGround ground, String reason, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (!mayGiveUp(returned, ground, now)) {
            found.add(RemovalRule.NOT_RETURNED.brokenUnder(ground.article(), ""));
        }
        if (reason.isBlank()) {
            found.add(RemovalRule.NO_REASON.broken("giveUpReason"));
        }
        return List.copyOf(found);
    }

    /** What is wrong with the proposal at a moment; empty when it may be decided. */
    public static List<Violation> proposal(
            Candidate candidate, RemovalGround ground, Removal.Facts facts, Instant now, LocalDate today) {
        List<Violation> found = new ArrayList<>(opening(candidate, ground, now));
        missing(found, "factNumber", "số văn bản", !facts.number().isBlank());
        missing(found, "factDate", "ngày văn bản", facts.date().isPresent());
        missing(found, "factIssuer", "cơ quan ban hành văn bản", !facts.issuer().isBlank());
        missing(found, "facts", "nội dung vụ việc", !facts.account().isBlank());
        facts.date()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> found.add(RemovalRule.FACTS_LATER.broken("factDate", VietnamTime.format(day))));
        return List.copyOf(found);
    }

    /**
     * What is to be said of a unit once one of its candidates is gone; empty while enough are left. It refuses nothing: who must be struck
     * is struck, and the shortage goes to who may allow it.
     *
     * @param name the unit as an official reads it
     * @param left candidates that remain
     * @param needed candidates that the law wants
     */
    public static Optional<Violation> shortage(String name, UnitList unit, int left, int needed) {
        if (left >= needed) {
            return Optional.empty();
        }
        String place = "Đơn vị bầu cử số " + unit.number();
        return Optional.of(
                left <= unit.seats()
                        ? RemovalRule.UNIT_WITHOUT_CHOICE.broken(place, name, left, unit.seats())
                        : RemovalRule.UNIT_SHORT.broken(place, name, left, unit.seats(), needed));
    }

    private static void missing(List<Violation> found, String field, String what, boolean there) {
        if (!there) {
            found.add(RemovalRule.FACTS_MISSING.broken(field, what));
        }
    }
}
