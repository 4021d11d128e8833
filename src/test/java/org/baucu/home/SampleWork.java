package org.baucu.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baucu.calendar.Milestone;
import org.baucu.notification.Inbox;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.WorkItem;

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
}
