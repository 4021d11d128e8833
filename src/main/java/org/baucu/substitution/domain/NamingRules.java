package org.baucu.substitution.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.work.Substitution;
import org.baucu.platform.work.SubstitutionRule;

/** Who may be named whose substitute, and when. */
public final class NamingRules {

    /** Days that one substitution lasts at most; whoever is away longer holds the office no more. A matter of the product, not of the law. */
    public static final int LONGEST = 180;

    /** Characters of a note. */
    public static final int NOTE = 500;

    private NamingRules() {}

    /**
     * What speaks against it; empty if nothing does.
     *
     * @param today the day of the product's clock, in Asia/Ho_Chi_Minh
     * @param members user ids of who works for the body
     * @param others substitutions of either person in any body that have not ended, as person or as substitute
     */
    public static List<Violation> check(Wish wish, LocalDate today, Set<String> members, List<Substitution> others) {
        List<Violation> broken = new ArrayList<>();
        if (!members.contains(wish.person())) {
            broken.add(SubstitutionRule.PERSON_NOT_OF_BODY.broken("body"));
        }
        if (wish.substitute().equals(wish.person())) {
            broken.add(SubstitutionRule.ONESELF.broken("substitute"));
        } else if (!members.contains(wish.substitute())) {
            broken.add(SubstitutionRule.SUBSTITUTE_NOT_OF_BODY.broken("substitute"));
        }
        if (wish.reason().isEmpty()) {
            broken.add(SubstitutionRule.NO_REASON.broken("reason"));
        }
        if (wish.note().length() > NOTE) {
            broken.add(SubstitutionRule.NOTE_TOO_LONG.broken("note", NOTE));
        }
        if (wish.firstDay().isEmpty() || wish.lastDay().isEmpty()) {
            broken.add(SubstitutionRule.DAYS_MISSING.broken(wish.firstDay().isEmpty() ? "firstDay" : "lastDay"));
        } else {
            broken.addAll(days(wish, wish.firstDay().get(), wish.lastDay().get(), today, others));
        }
        return List.copyOf(broken);
    }

    private static List<Violation> days(
            Wish wish, LocalDate first, LocalDate last, LocalDate today, List<Substitution> others) {
        if (last.isBefore(first)) {
            return List.of(SubstitutionRule.DAYS_REVERSED.broken(
                    "lastDay", VietnamTime.format(last), VietnamTime.format(first)));
        }
        List<Violation> broken = new ArrayList<>();
        if (first.isBefore(today)) {
            broken.add(SubstitutionRule.BEGINS_IN_THE_PAST.broken("firstDay", VietnamTime.format(first)));
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days > LONGEST) {
            broken.add(SubstitutionRule.TOO_LONG.broken("lastDay", days, LONGEST));
        }
        List<Substitution> then = others.stream()
                .filter(o -> o.endedAt().isEmpty())
                .filter(o -> !o.firstDay().isAfter(last) && !o.lastDay().isBefore(first))
                .toList();
        first(
                broken,
                then,
                SubstitutionRule.OVERLAP,
                "firstDay",
                o -> o.person().equals(wish.person()) && o.body().equals(wish.body()));
        first(broken, then, SubstitutionRule.SUBSTITUTE_AWAY, "substitute", o -> o.person()
                .equals(wish.substitute()));
        first(broken, then, SubstitutionRule.PERSON_SUBSTITUTES, "firstDay", o -> o.substitute()
                .equals(wish.person()));
        return broken;
    }

    private static void first(
            List<Violation> broken,
            List<Substitution> then,
            SubstitutionRule rule,
            String where,
            Predicate<Substitution> which) {
        then.stream()
                .filter(which)
                .findFirst()
                .ifPresent(o -> broken.add(
                        rule.broken(where, VietnamTime.format(o.firstDay()), VietnamTime.format(o.lastDay()))));
    }
}
