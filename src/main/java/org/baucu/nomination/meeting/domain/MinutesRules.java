package org.baucu.nomination.meeting.domain;

import static org.baucu.nomination.meeting.domain.MeetingColumn.ATTENDING;
import static org.baucu.nomination.meeting.domain.MeetingColumn.CALLED;
import static org.baucu.nomination.meeting.domain.MeetingColumn.COUNTERS;
import static org.baucu.nomination.meeting.domain.MeetingColumn.DECISION;
import static org.baucu.nomination.meeting.domain.MeetingColumn.FORM;
import static org.baucu.nomination.meeting.domain.MeetingColumn.IN_FAVOUR;
import static org.baucu.nomination.meeting.domain.MeetingColumn.MET;
import static org.baucu.nomination.meeting.domain.MeetingColumn.PLACE_NAME;
import static org.baucu.nomination.meeting.domain.MeetingColumn.SPECIAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baucu.nomination.MeetingPlace;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.nomination.domain.MeetingRules;
import org.baucu.nomination.domain.MeetingTerms;
import org.baucu.platform.Ordered;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether the minutes of a commune's voter meetings are complete and lawful. Confidence is a result, never a fault. */
public final class MinutesRules {

    private final Function<MeetingPlace, MeetingTerms> terms;
    private final Map<MeetingForm, FormTerms> forms;
    private final String article;
    private final MeetingWindow window;
    private final LocalDate today;

    /**
     * @param terms what a meeting at a place must be
     * @param forms the forms that the rule set knows
     * @param article the article that owes the meetings
     * @param window from when on meetings count
     * @param today in Asia/Ho_Chi_Minh
     */
    public MinutesRules(
            Function<MeetingPlace, MeetingTerms> terms,
            Map<MeetingForm, FormTerms> forms,
            String article,
            MeetingWindow window,
            LocalDate today) {
        this.terms = terms;
        this.forms = Ordered.copy(forms);
        this.article = article;
        this.window = window;
        this.today = today;
    }

    /**
     * Everything wrong with the rows, each violation at its row (from 1) and heading.
     *
     * @param owed whether the candidate of a row still stands; of who does not nothing is asked
     */
    public List<Violation> check(List<MeetingRow> rows, Predicate<MeetingRow> owed) {
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            MeetingRow row = rows.get(i);
            if (!owed.test(row)) {
                continue;
            }
            if (row.minutes().blank() && row.inFavour().isEmpty()) {
                found.add(MeetingRule.NOT_HELD.brokenUnder(article, at(i, MET), placeVi(row.place())));
            } else {
                complete(row, i, found);
                form(row, i, found);
                figures(row, i, found);
                same(rows, i, found);
            }
        }
        return List.copyOf(found);
    }

    private void complete(MeetingRow row, int i, List<Violation> found) {
        Minutes minutes = row.minutes();
        missing(minutes.placeName().isBlank(), i, PLACE_NAME, "nơi tổ chức hội nghị", found);
        missing(minutes.at().isEmpty(), i, MET, "ngày, giờ hội nghị", found);
        missing(minutes.form().isEmpty(), i, FORM, "hình thức hội nghị", found);
        missing(minutes.called().isEmpty(), i, CALLED, "số cử tri được triệu tập", found);
        missing(minutes.attending().isEmpty(), i, ATTENDING, "số cử tri có mặt", found);
        missing(minutes.counters().isEmpty(), i, COUNTERS, "số thành viên Tổ kiểm phiếu", found);
        missing(row.inFavour().isEmpty(), i, IN_FAVOUR, "số cử tri tín nhiệm", found);
        minutes.at().map(VietnamTime::dayOf).ifPresent(day -> {
            if (day.isAfter(today)) {
                found.add(MeetingRule.IN_FUTURE.broken(at(i, MET), VietnamTime.format(day), VietnamTime.format(today)));
            }
            window.tooEarly(day, at(i, MET)).ifPresent(found::add);
        });
    }

    private void form(MeetingRow row, int i, List<Violation> found) {
        Optional<MeetingForm> form = row.minutes().form();
        if (form.isEmpty()) {
            return;
        }
        FormTerms known = forms.get(form.get());
        if (known == null) {
            found.add(MeetingRule.FORM_UNKNOWN_TO_LAW.broken(at(i, FORM), nameVi(form.get())));
        } else if (known.byDecision() && row.minutes().formDecision().isBlank()) {
            found.add(MeetingRule.FORM_WITHOUT_DECISION.brokenUnder(known.article(), at(i, DECISION), known.nameVi()));
        }
    }

    private void figures(MeetingRow row, int i, List<Violation> found) {
        Minutes minutes = row.minutes();
        if (minutes.called().isEmpty()
                || minutes.attending().isEmpty()
                || minutes.counters().isEmpty()
                || row.inFavour().isEmpty()) {
            return;
        }
        MeetingTerms law = terms.apply(row.place());
        int attending = minutes.attending().getAsInt();
        int inFavour = row.inFavour().getAsInt();
        MeetingRules.check(
                        new MeetingCount(
                                minutes.called().getAsInt(),
                                attending,
                                minutes.counters().getAsInt(),
                                inFavour),
                        law)
                .forEach(v -> found.add(v.at(at(i, v.location().equals("counters") ? COUNTERS : ATTENDING))));
        if (!row.specialReason().isBlank() && law.confident(attending, inFavour)) {
            found.add(MeetingRule.SPECIAL_WITHOUT_NEED.broken(at(i, SPECIAL)));
        }
    }

    /** Rows of one place, day and hour are one meeting: its figures are the same in all of them. */
    private static void same(List<MeetingRow> rows, int i, List<Violation> found) {
        Minutes mine = rows.get(i).minutes();
        for (int j = 0; j < i; j++) {
            Minutes other = rows.get(j).minutes();
            boolean together = rows.get(j).place() == rows.get(i).place()
                    && mine.at().isPresent()
                    && mine.at().equals(other.at())
                    && mine.placeName().equalsIgnoreCase(other.placeName());
            if (together && !mine.equals(other)) {
                found.add(MeetingRule.TWO_FIGURES.broken(at(i, CALLED), mine.placeName(), j + 1));
                return;
            }
        }
    }

    private static void missing(boolean missing, int i, MeetingColumn column, String whatVi, List<Violation> found) {
        if (missing) {
            found.add(MeetingRule.INCOMPLETE.broken(at(i, column), whatVi));
        }
    }

    /** The place of a cell: row from 1, heading of the column. */
    static String at(int index, MeetingColumn column) {
        return "hàng %d, cột %s".formatted(index + 1, column.headingVi());
    }

    /** A place of meeting within a sentence. */
    public static String placeVi(MeetingPlace place) {
        return switch (place) {
            case WORKPLACE -> "nơi công tác";
            case RESIDENCE -> "nơi cư trú";
            case HAMLET -> "thôn, tổ dân phố";
        };
    }

    private static String nameVi(MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> "hội nghị trực tiếp";
            case ONLINE -> "hội nghị trực tuyến";
            case SLIPS -> "phát phiếu lấy ý kiến";
        };
    }
}
