package org.baucu.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baucu.calendar.Milestone;
import org.baucu.election.Level;
import org.baucu.notification.Inbox;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.progress.PhaseCount;
import org.baucu.progress.PhaseCounts;

/** The tasks, messages and counts of the samples. */
final class SampleWork {

    static Instant endOf(int month, int day) {
        return VietnamTime.at(LocalDate.of(2021, month, day), VietnamTime.END_OF_DAY);
    }

    static WorkItem item(
            String id, String name, String title, String form, Instant working, Instant legal, String returned) {
        return new WorkItem(
                id,
                name,
                "user_X",
                CaseKey.of("vinh-phuc-2021", "establish-polling-teams", "08731"),
                title,
                "ubnd-08731",
                Optional.empty(),
                Optional.ofNullable(legal),
                Optional.ofNullable(working),
                legal != null && legal.isBefore(PagesTest.NOW),
                form,
                returned);
    }

    static List<WorkItem> items() {
        return List.of(
                item(
                        "t1",
                        "Đề xuất danh sách thành viên Tổ bầu cử",
                        "Thành lập Tổ bầu cử xã Thanh Trù",
                        "/work/members",
                        endOf(3, 30),
                        endOf(4, 3),
                        "Thiếu Thư ký Tổ bầu cử khu vực bỏ phiếu số 05"),
                item(
                        "t2",
                        "Niêm yết danh sách cử tri",
                        "Danh sách cử tri xã Thanh Trù",
                        "",
                        endOf(4, 9),
                        endOf(4, 13),
                        ""),
                item(
                        "t3",
                        "Quyết định thành lập Tổ bầu cử",
                        "Thành lập Tổ bầu cử xã Thanh Trù",
                        "/work/decision",
                        endOf(4, 16),
                        endOf(4, 20),
                        ""),
                item(
                        "t4",
                        "Cho ý kiến về danh sách Tổ bầu cử",
                        "Thành lập Tổ bầu cử xã Thanh Trù",
                        "/work/agreement",
                        endOf(4, 16),
                        endOf(4, 20),
                        ""),
                item(
                        "t5",
                        "Lập danh sách thay đổi thành viên",
                        "Thay đổi thành viên Ban bầu cử số 02",
                        "/work/member-change",
                        null,
                        null,
                        "Chưa ghi số văn bản cử người"),
                item(
                        "t6",
                        "Gửi Quyết định đến nơi nhận",
                        "Xác định khu vực bỏ phiếu xã Thanh Trù",
                        "",
                        endOf(4, 20),
                        endOf(5, 8),
                        ""));
    }

    /** Decisions of one body on so many cases of one kind. */
    static List<WorkItem> alike(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> item(
                        "a" + n,
                        "Quyết định thay đổi thành viên",
                        "Thay đổi thành viên, xã Thanh Trù (lần " + n + ")",
                        "/work/decision",
                        null,
                        null,
                        ""))
                .toList();
    }

    static List<Milestone> milestones() {
        return List.of(
                milestone("voter-list-posted", "Niêm yết danh sách cử tri", 4, 13, "Điều 32", "verified-by-text"),
                milestone(
                        "raised-matters",
                        "Xác minh, trả lời vụ việc cử tri nêu",
                        4,
                        13,
                        "Điều 46, 55",
                        "verified-by-text"),
                milestone("third-consultation", "Hiệp thương lần thứ ba", 4, 18, "Điều 48, 49, 56", "inferred"),
                milestone(
                        "list-published",
                        "Công bố danh sách chính thức những người ứng cử",
                        4,
                        28,
                        "Điều 57, 58",
                        "verified-by-text"));
    }

    private static Milestone milestone(String code, String name, int month, int day, String article, String certainty) {
        return new Milestone(
                code,
                name,
                name,
                "all",
                Optional.of(LocalDate.of(2021, month, day)),
                Optional.empty(),
                Optional.empty(),
                "no-later-than",
                article,
                "law",
                certainty);
    }

    static List<Inbox.Message> messages() {
        return List.of(
                message(1, "REMINDER", "Sắp đến hạn: Niêm yết danh sách cử tri", 9, 8, false),
                message(2, "ESCALATION", "Quá hạn: Thành lập Tổ bầu cử xã Thanh Trù", 8, 0, false),
                message(3, "RETURNED", "Trả lại: Thành lập Tổ bầu cử xã Thanh Trù", 8, 16, true),
                message(4, "DECIDED", "Đã quyết định: Xác định khu vực bỏ phiếu xã Thanh Trù", 7, 10, true));
    }

    private static Inbox.Message message(long id, String kind, String title, int day, int hour, boolean read) {
        return new Inbox.Message(
                id,
                kind,
                "ubnd-08731",
                "vinh-phuc-2021/establish-polling-teams/08731",
                title,
                "Việc chưa hoàn thành. Thời hạn theo luật: 03/04/2021. Cần làm: hoàn thành và ghi lý do chậm.",
                VietnamTime.at(LocalDate.of(2021, 4, day), LocalTime.of(hour, 2)),
                read);
    }

    static List<PhaseCount> phases() {
        return List.of(
                new PhaseCount(
                        "establish-commission",
                        "Thành lập Ủy ban bầu cử",
                        Optional.of(LocalDate.of(2021, 2, 7)),
                        Optional.of(LocalDate.of(2021, 2, 7)),
                        new Counts(0, 0, 0, 0, 143, 3),
                        List.of(
                                level(Level.PROVINCE, 0, 0, 0, 0, 1, 0),
                                level(Level.DISTRICT, 0, 0, 0, 0, 9, 0),
                                level(Level.COMMUNE, 0, 0, 0, 0, 133, 3))),
                new PhaseCount(
                        "fix-electoral-units",
                        "Xác định đơn vị bầu cử",
                        Optional.of(LocalDate.of(2021, 3, 4)),
                        Optional.of(LocalDate.of(2021, 3, 4)),
                        new Counts(0, 0, 0, 0, 147, 0),
                        List.of(
                                level(Level.PROVINCE, 0, 0, 0, 0, 2, 0),
                                level(Level.DISTRICT, 0, 0, 0, 0, 9, 0),
                                level(Level.COMMUNE, 0, 0, 0, 0, 136, 0))),
                new PhaseCount(
                        "establish-polling-teams",
                        "Thành lập Tổ bầu cử",
                        Optional.of(LocalDate.of(2021, 4, 3)),
                        Optional.of(LocalDate.of(2021, 4, 3)),
                        new Counts(4, 6, 12, 1, 110, 3),
                        List.of(level(Level.COMMUNE, 4, 6, 12, 1, 110, 3))),
                new PhaseCount(
                        "change-body-member",
                        "Thay đổi thành viên tổ chức phụ trách bầu cử",
                        Optional.empty(),
                        Optional.empty(),
                        new Counts(0, 1, 0, 0, 0, 0),
                        List.of(level(Level.COMMUNE, 0, 1, 0, 0, 0, 0))));
    }

    private static PhaseCount.AtLevel level(
            Level level, long none, long run, long soon, long over, long done, long late) {
        return new PhaseCount.AtLevel(level, new Counts(none, run, soon, over, done, late));
    }

    static List<PhaseCounts.CaseLine> cases() {
        return List.of(
                line("p1", CaseState.OVER, endOf(3, 30), endOf(4, 3), null, ""),
                line("p2", CaseState.SOON, endOf(4, 9), endOf(4, 13), null, ""),
                line("p3", CaseState.RUNNING, endOf(4, 20), endOf(4, 28), null, ""),
                line(
                        "p4",
                        CaseState.DONE,
                        endOf(3, 30),
                        endOf(4, 3),
                        VietnamTime.at(LocalDate.of(2021, 3, 28), LocalTime.of(9, 12)),
                        ""),
                line(
                        "p5",
                        CaseState.LATE,
                        endOf(3, 30),
                        endOf(4, 3),
                        VietnamTime.at(LocalDate.of(2021, 4, 5), LocalTime.of(15, 40)),
                        "Chờ văn bản cử người của đơn vị."));
    }

    private static PhaseCounts.CaseLine line(
            String id, CaseState state, Instant working, Instant legal, Instant decided, String reason) {
        return new PhaseCounts.CaseLine(
                "vinh-phuc-2021/establish-polling-teams/08731",
                id,
                "Thành lập Tổ bầu cử xã Thanh Trù",
                "Xã Thanh Trù",
                state,
                Optional.of(legal),
                Optional.of(working),
                Optional.ofNullable(decided),
                reason);
    }
}
