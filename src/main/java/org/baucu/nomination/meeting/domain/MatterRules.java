package org.baucu.nomination.meeting.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.MeetingPlace;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Who answers a matter that voters raised, and whether the answer is complete (Điều 46, 55; the same under both rule sets). */
public final class MatterRules {

    private MatterRules() {}

    /** Who may answer, the usual one first. */
    public static Set<Answerer> answerers(CandidateSource source, MeetingPlace place) {
        if (source == CandidateSource.SELF) {
            return EnumSet.of(Answerer.COMMISSION);
        }
        if (place == MeetingPlace.WORKPLACE) {
            return EnumSet.of(Answerer.EMPLOYER, Answerer.EMPLOYER_ABOVE);
        }
        return EnumSet.of(source == CandidateSource.HAMLET ? Answerer.HAMLET : Answerer.NOMINATOR);
    }

    /** The article that says so. */
    public static String article(ElectedBody body, CandidateSource source, MeetingPlace place) {
        String paragraph = source == CandidateSource.SELF ? "3" : place == MeetingPlace.WORKPLACE ? "1" : "2";
        return (body == ElectedBody.NATIONAL_ASSEMBLY ? "Điều 46" : "Điều 55") + " khoản " + paragraph;
    }

    /**
     * What is wrong with an answer; empty when it stands.
     *
     * @param allowed who may answer
     * @param article the article that says who
     * @param raisedOn the day of the meeting, empty if unknown
     * @param today in Asia/Ho_Chi_Minh
     */
    public static List<Violation> check(
            MatterAnswer answer, Set<Answerer> allowed, String article, Optional<LocalDate> raisedOn, LocalDate today) {
        List<Violation> found = new ArrayList<>();
        missing(answer.answerer().isEmpty(), "answerer", "nơi xác minh, trả lời", found);
        missing(answer.answererName().isBlank(), "answererName", "tên cơ quan trả lời", found);
        missing(answer.documentNumber().isBlank(), "documentNumber", "số văn bản trả lời", found);
        missing(answer.documentDate().isEmpty(), "documentDate", "ngày văn bản trả lời", found);
        missing(answer.answer().isBlank(), "answer", "nội dung trả lời", found);
        missing(answer.upheld().isEmpty(), "upheld", "kết luận vụ việc", found);
        answer.answerer()
                .filter(one -> !allowed.contains(one))
                .ifPresent(one -> found.add(MatterRule.WRONG_ANSWERER.brokenUnder(article, "answerer", nameVi(one))));
        answer.documentDate().ifPresent(day -> dated(day, raisedOn, today, found));
        return List.copyOf(found);
    }

    private static void dated(LocalDate day, Optional<LocalDate> raisedOn, LocalDate today, List<Violation> found) {
        if (day.isAfter(today)) {
            found.add(MatterRule.IN_FUTURE.broken("documentDate", VietnamTime.format(day), VietnamTime.format(today)));
        }
        raisedOn.filter(day::isBefore)
                .ifPresent(raised -> found.add(MatterRule.BEFORE_MEETING.broken(
                        "documentDate", VietnamTime.format(day), VietnamTime.format(raised))));
    }

    private static void missing(boolean missing, String field, String whatVi, List<Violation> found) {
        if (missing) {
            found.add(MatterRule.INCOMPLETE.broken(field, whatVi));
        }
    }

    private static String nameVi(Answerer answerer) {
        return switch (answerer) {
            case EMPLOYER -> "Cơ quan quản lý người ứng cử";
            case EMPLOYER_ABOVE -> "Cơ quan cấp trên trực tiếp";
            case NOMINATOR -> "Cơ quan giới thiệu người ứng cử";
            case HAMLET -> "Thôn, tổ dân phố giới thiệu người ứng cử";
            case COMMISSION -> "Ủy ban bầu cử";
        };
    }
}
