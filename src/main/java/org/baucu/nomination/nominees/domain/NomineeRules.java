package org.baucu.nomination.nominees.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.domain.MeetingRules;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.NomineeRule;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether a list of nominees may be recorded (Điều 42, 52; Nghị quyết liên tịch 102/2025 Điều 7–16; Nghị quyết 101/2025 Điều 5, 6). */
public final class NomineeRules {

    private static final String LEADERSHIP = "Họp ban lãnh đạo";
    private static final String WORKPLACE = "Hội nghị cử tri nơi công tác";
    private static final String HAMLET = "Hội nghị cử tri ở thôn, tổ dân phố";
    private static final String ENLARGED = "Hội nghị ban lãnh đạo mở rộng";

    private static final int NAME_LENGTH = 300;

    private final NominationTerms terms;
    private final List<Nominee> rows;
    private final List<Violation> found = new ArrayList<>();

    private NomineeRules(NominationTerms terms, List<Nominee> rows) {
        this.terms = terms;
        this.rows = rows;
    }

    /** All that is wrong with a list; empty when it is lawful. Rows count from 1. */
    public static List<Violation> check(NominationTerms terms, List<Nominee> rows) {
        return new NomineeRules(terms, rows).run();
    }

    /** What cannot be kept at all. */
    public static List<Violation> unstorable(List<Nominee> rows) {
        List<Violation> found = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            int row = at + 1;
            Nominee nominee = rows.get(at);
            found.addAll(PersonRules.unstorable(nominee.person(), column -> at(row, column)));
            PersonRules.fits(
                    nominee.nominatedBy(), NAME_LENGTH, "Nơi giới thiệu", at(row, NomineeColumns.NOMINATED_BY), found);
        }
        return found;
    }

    /** The place of a cell. */
    public static String at(int row, String column) {
        return "hàng " + row + ", cột " + NomineeColumns.heading(column);
    }

    private List<Violation> run() {
        if (rows.stream().noneMatch(Nominee::putForward)) {
            found.add(NomineeRule.NOBODY.broken(""));
        }
        Map<String, List<Integer>> bodies = new LinkedHashMap<>();
        Map<String, Integer> persons = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            int row = at + 1;
            Nominee nominee = rows.get(at);
            checkRow(row, nominee);
            bodies.computeIfAbsent(NameKey.of(nominee.nominatedBy()), body -> new ArrayList<>())
                    .add(row);
            String person = NameKey.of(nominee.person().fullName()) + "|"
                    + nominee.person().birthDate();
            Integer first = persons.putIfAbsent(person, row);
            if (first != null) {
                found.add(NomineeRule.TWICE.broken(at(row, PersonFields.FULL_NAME), first));
            }
        }
        bodies.forEach((body, its) -> {
            if (body.isEmpty()) {
                return;
            }
            if (terms.hamlets()) {
                found.addAll(new HamletVote(terms.meeting(), rows, its).check());
            } else if (its.stream().noneMatch(row -> rows.get(row - 1).putForward())) {
                found.add(NomineeRule.ANOTHER_NEEDED.brokenUnder(
                        terms.articleOfConfidence(),
                        at(its.get(0), NomineeColumns.NOMINATED_BY),
                        rows.get(its.get(0) - 1).nominatedBy()));
            }
        });
        return List.copyOf(found);
    }

    private void checkRow(int row, Nominee nominee) {
        if (NameKey.clean(nominee.nominatedBy()).isEmpty()) {
            found.add(NomineeRule.MISSING.broken(
                    at(row, NomineeColumns.NOMINATED_BY),
                    terms.hamlets() ? "thôn, tổ dân phố giới thiệu" : "cơ quan, tổ chức, đơn vị giới thiệu"));
        }
        found.addAll(PersonRules.check(
                nominee.person(), terms.minAge(), terms.electionDay(), terms.communes(), column -> at(row, column)));
        days(row, nominee);
        MeetingRules.check(nominee.count(), terms.meeting()).stream()
                .map(v -> v.at(at(row, v.location())))
                .forEach(found::add);
        int attending = nominee.count().attending();
        int inFavour = nominee.count().confident();
        if (nominee.putForward() && !terms.meeting().confident(attending, inFavour)) {
            NomineeRule rule = terms.hamlets() ? NomineeRule.HAMLET_NO_MAJORITY : NomineeRule.NO_CONFIDENCE;
            found.add(rule.brokenUnder(
                    terms.hamlets() ? terms.meeting().article() : terms.articleOfConfidence(),
                    at(row, NomineeColumns.IN_FAVOUR),
                    inFavour,
                    attending));
        }
    }

    /** First the leadership names the person, then the voters are asked, then the enlarged leadership puts the person forward. */
    private void days(int row, Nominee nominee) {
        String voters = terms.hamlets() ? HAMLET : WORKPLACE;
        held(row, NomineeColumns.VOTERS, voters, nominee.voters(), true);
        if (terms.hamlets()) {
            return;
        }
        held(row, NomineeColumns.LEADERSHIP, LEADERSHIP, nominee.leadership(), true);
        // Who had not the confidence of the voters is put forward by nobody.
        held(row, NomineeColumns.ENLARGED, ENLARGED, nominee.enlarged(), nominee.putForward());
        ordered(row, NomineeColumns.VOTERS, voters, nominee.voters(), LEADERSHIP, nominee.leadership());
        ordered(row, NomineeColumns.ENLARGED, ENLARGED, nominee.enlarged(), voters, nominee.voters());
    }

    private void held(int row, String column, String nameVi, Optional<LocalDate> day, boolean needed) {
        String place = at(row, column);
        if (day.isEmpty()) {
            if (needed) {
                found.add(NomineeRule.MISSING.broken(
                        place, "ngày " + nameVi.substring(0, 1).toLowerCase() + nameVi.substring(1)));
            }
        } else if (day.get().isAfter(terms.today())) {
            found.add(NomineeRule.NOT_HELD_YET.broken(place, nameVi, VietnamTime.format(day.get())));
        } else if (day.get().isBefore(terms.announcedOn())) {
            found.add(NomineeRule.BEFORE_ANNOUNCEMENT.broken(
                    place, nameVi, VietnamTime.format(day.get()), VietnamTime.format(terms.announcedOn())));
        }
    }

    private void ordered(
            int row,
            String column,
            String laterVi,
            Optional<LocalDate> later,
            String earlierVi,
            Optional<LocalDate> earlier) {
        if (later.isPresent() && earlier.isPresent() && later.get().isBefore(earlier.get())) {
            found.add(NomineeRule.ORDER.brokenUnder(
                    terms.articleOfOrder(),
                    at(row, column),
                    laterVi,
                    VietnamTime.format(later.get()),
                    earlierVi.substring(0, 1).toLowerCase() + earlierVi.substring(1),
                    VietnamTime.format(earlier.get())));
        }
    }
}
