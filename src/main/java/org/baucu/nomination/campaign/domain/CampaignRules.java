package org.baucu.nomination.campaign.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether the plan of a campaign treats all candidates alike and keeps within the law's time and forms (Điều 62–66). */
public final class CampaignRules {

    private final CampaignTerms terms;

    public CampaignRules(CampaignTerms terms) {
        this.terms = terms;
    }

    /**
     * What is wrong with the plan; empty when it may be approved.
     *
     * @param instructedAt when the candidates are instructed
     */
    public List<Violation> plan(List<CampaignMeeting> meetings, Optional<Instant> instructedAt) {
        List<Violation> found = new ArrayList<>();
        if (terms.published().isEmpty() || terms.lists().isEmpty()) {
            return List.of(CampaignRule.NO_LIST.broken(""));
        }
        for (int row = 0; row < meetings.size(); row++) {
            found.addAll(meeting(meetings.get(row), "hàng " + (row + 1) + ", cột "));
        }
        found.addAll(overlaps(meetings));
        terms.lists().keySet().stream()
                .sorted()
                .filter(unit -> meetings.stream().noneMatch(meeting -> meeting.unitNumber() == unit))
                .forEach(unit -> found.add(CampaignRule.UNIT_WITHOUT_MEETING.broken("Đơn vị bầu cử số " + unit, unit)));
        found.addAll(instructed(meetings, instructedAt));
        return List.copyOf(found);
    }

    private List<Violation> meeting(CampaignMeeting meeting, String at) {
        List<Violation> found = new ArrayList<>();
        List<String> list = terms.lists().get(meeting.unitNumber());
        String starts = VietnamTime.format(meeting.startsAt());
        String ends = VietnamTime.format(meeting.endsAt());
        if (list == null) {
            found.add(CampaignRule.UNKNOWN_UNIT.broken(at + "Đơn vị bầu cử", meeting.unitNumber()));
        } else {
            found.addAll(equal(meeting, list, at, starts));
        }
        if (!meeting.endsAt().isAfter(meeting.startsAt())) {
            found.add(CampaignRule.ENDS_BEFORE_IT_STARTS.broken(at + "Kết thúc", ends, starts));
        }
        terms.published()
                .filter(meeting.startsAt()::isBefore)
                .ifPresent(published -> found.add(
                        CampaignRule.TOO_EARLY.broken(at + "Bắt đầu", starts, VietnamTime.format(published))));
        if (meeting.place().isBlank()) {
            found.add(CampaignRule.PLACE_MISSING.broken(at + "Địa điểm, điểm truy cập"));
        }
        Optional<CampaignTerms.Form> form = terms.forms().stream()
                .filter(one -> one.code().equals(meeting.form()))
                .findFirst();
        if (form.isEmpty()) {
            found.add(CampaignRule.FORM_NOT_ALLOWED.broken(
                    at + "Hình thức",
                    meeting.form(),
                    terms.forms().stream().map(CampaignTerms.Form::nameVi).collect(Collectors.joining(", "))));
            return found;
        }
        Instant end = terms.voting().minus(Duration.ofHours(form.get().endsHoursBefore()));
        if (meeting.endsAt().isAfter(end)) {
            found.add(CampaignRule.TOO_LATE.broken(
                    at + "Kết thúc", ends, VietnamTime.format(end), form.get().endsHoursBefore()));
        }
        return found;
    }

    private static List<Violation> equal(CampaignMeeting meeting, List<String> list, String at, String starts) {
        List<Violation> found = new ArrayList<>();
        String missing = IntStream.rangeClosed(1, list.size())
                .filter(place -> !meeting.candidates().contains(place))
                .mapToObj(place -> list.get(place - 1))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            found.add(
                    CampaignRule.CANDIDATE_LEFT_OUT.broken(at + "Người ứng cử", starts, meeting.unitNumber(), missing));
        }
        meeting.candidates().stream()
                .filter(place -> place < 1 || place > list.size())
                .forEach(place -> found.add(
                        CampaignRule.UNKNOWN_CANDIDATE.broken(at + "Người ứng cử", meeting.unitNumber(), place)));
        return found;
    }

    private static List<Violation> overlaps(List<CampaignMeeting> meetings) {
        List<Violation> found = new ArrayList<>();
        List<CampaignMeeting> byTime = meetings.stream()
                .sorted(Comparator.comparingInt(CampaignMeeting::unitNumber).thenComparing(CampaignMeeting::startsAt))
                .toList();
        for (int at = 1; at < byTime.size(); at++) {
            CampaignMeeting before = byTime.get(at - 1);
            CampaignMeeting meeting = byTime.get(at);
            if (before.unitNumber() == meeting.unitNumber()
                    && meeting.startsAt().isBefore(before.endsAt())) {
                found.add(CampaignRule.AT_ONE_TIME.broken(
                        "Đơn vị bầu cử số " + meeting.unitNumber(),
                        meeting.unitNumber(),
                        VietnamTime.format(meeting.startsAt())));
            }
        }
        return found;
    }

    private static List<Violation> instructed(List<CampaignMeeting> meetings, Optional<Instant> instructedAt) {
        if (instructedAt.isEmpty()) {
            return List.of(CampaignRule.NOT_INSTRUCTED.broken("instructedAt"));
        }
        return meetings.stream()
                .map(CampaignMeeting::startsAt)
                .min(Instant::compareTo)
                .filter(first -> !instructedAt.get().isBefore(first))
                .map(first -> List.of(CampaignRule.INSTRUCTED_LATE.broken(
                        "instructedAt", VietnamTime.format(instructedAt.get()), VietnamTime.format(first))))
                .orElse(List.of());
    }

    /**
     * What is wrong with the report; empty when it may be sent.
     *
     * @param reports what became of each meeting, in the order of the plan
     */
    public List<Violation> report(List<CampaignMeeting> meetings, List<MeetingReport> reports, Instant now) {
        List<Violation> found = new ArrayList<>();
        for (int row = 0; row < meetings.size(); row++) {
            CampaignMeeting meeting = meetings.get(row);
            String at = "hàng " + (row + 1) + ", cột ";
            if (row >= reports.size()) {
                found.add(CampaignRule.NOT_REPORTED.broken(
                        "", VietnamTime.format(meeting.startsAt()), meeting.unitNumber()));
            } else {
                found.addAll(reported(meeting, reports.get(row), at, now));
            }
        }
        if (reports.size() >= meetings.size()) {
            IntStream.range(0, meetings.size())
                    .mapToObj(row -> meetings.get(row).unitNumber())
                    .distinct()
                    .sorted()
                    .filter(unit -> IntStream.range(0, meetings.size())
                            .noneMatch(row -> meetings.get(row).unitNumber() == unit
                                    && reports.get(row).held()))
                    .filter(unit -> now.isBefore(terms.voting()))
                    .forEach(unit -> found.add(CampaignRule.UNEQUAL.broken("Đơn vị bầu cử số " + unit, unit)));
        }
        return List.copyOf(found);
    }

    private List<Violation> reported(CampaignMeeting meeting, MeetingReport report, String at, Instant now) {
        List<Violation> found = new ArrayList<>();
        if (report.held() && now.isBefore(meeting.startsAt())) {
            found.add(CampaignRule.NOT_OVER.broken(at + "Đã tổ chức", VietnamTime.format(meeting.startsAt())));
        }
        if (report.held() && report.attendance() < 1) {
            found.add(CampaignRule.NOBODY_CAME.broken(at + "Số cử tri dự"));
        }
        if (report.held() && report.opinions().isBlank()) {
            found.add(CampaignRule.OPINIONS_MISSING.broken(at + "Ý kiến của cử tri"));
        }
        if ((!report.held() || !report.absent().isEmpty()) && report.note().isBlank()) {
            found.add(CampaignRule.WHY_MISSING.broken(at + "Lý do, ghi chú"));
        }
        List<String> list = terms.lists().getOrDefault(meeting.unitNumber(), List.of());
        report.absent().stream()
                .filter(place -> place < 1 || place > Math.max(list.size(), highest(meeting)))
                .forEach(place -> found.add(
                        CampaignRule.UNKNOWN_CANDIDATE.broken(at + "Người ứng cử vắng", meeting.unitNumber(), place)));
        return found;
    }

    private static int highest(CampaignMeeting meeting) {
        return meeting.candidates().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
