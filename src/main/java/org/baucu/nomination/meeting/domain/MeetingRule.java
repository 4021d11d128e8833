package org.baucu.nomination.meeting.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the minutes of a commune's voter meetings, beside the figures of one meeting ({@code NOMINATION-001} to {@code 003}). */
public enum MeetingRule implements Rule {
    NOT_HELD(
            "MEETING-001",
            "Chưa có kết quả hội nghị cử tri %s về người ứng cử ở dòng này.",
            "There is no voter meeting %s about the candidate of this row yet.",
            "Điều 44, Điều 53",
            "Tổ chức hội nghị cử tri rồi nhập kết quả theo biên bản.",
            "Hold the voter meeting, then write its result by the minutes."),
    INCOMPLETE(
            "MEETING-002",
            "Chưa nhập %s.",
            "%s is missing.",
            "Điều 45, Điều 54",
            "Nhập theo biên bản hội nghị cử tri.",
            "Fill it in by the minutes of the voter meeting."),
    IN_FUTURE(
            "MEETING-003",
            "Ngày hội nghị %s sau ngày hôm nay %s.",
            "The day of the meeting %s is after today, %s.",
            "",
            "Kiểm tra ngày ghi trong biên bản.",
            "Check the date in the minutes."),
    FORM_UNKNOWN_TO_LAW(
            "MEETING-004",
            "Quy định áp dụng cho cuộc bầu cử này không có hình thức “%s”.",
            "The rules of this election know no meeting of the form “%s”.",
            "Điều 45, Điều 54",
            "Tổ chức hội nghị cử tri trực tiếp.",
            "Hold the voter meeting in person."),
    FORM_WITHOUT_DECISION(
            "MEETING-005",
            "Hình thức “%s” chỉ dùng khi bất khả kháng và có quyết định của cấp có thẩm quyền; chưa ghi số quyết định.",
            "The form “%s” is for force majeure and needs a decision; its number is missing.",
            "Điều 45, Điều 54",
            "Ghi số quyết định của Hội đồng bầu cử quốc gia hoặc Ủy ban bầu cử cấp tỉnh.",
            "Write the number of the decision of the National Election Council or of the provincial election commission."),
    TWO_FIGURES(
            "MEETING-006",
            "Cùng một hội nghị (%s) nhưng số cử tri, Tổ kiểm phiếu hoặc hình thức ghi khác với dòng %s.",
            "The same meeting (%s), but voters, counting team or form differ from row %s.",
            "",
            "Ghi giống nhau cho mọi người được lấy ý kiến tại cùng hội nghị.",
            "Write the same for everybody on whom the same meeting was asked."),
    SPECIAL_WITHOUT_NEED(
            "MEETING-007",
            "Người ứng cử được tín nhiệm của trên một nửa cử tri dự, không phải trường hợp đặc biệt.",
            "More than half of those attending expressed confidence: this is no special case.",
            "NQLT 102/2025 Điều 26, Điều 28",
            "Xóa lý do trường hợp đặc biệt.",
            "Delete the special reason."),
    OTHER_ROWS(
            "MEETING-008",
            "Danh sách người được lấy ý kiến không còn khớp với hồ sơ.",
            "The candidates asked about are not those of the case.",
            "",
            "Tải lại trang rồi nhập lại.",
            "Load the page again, then fill it in again."),
    BEFORE_CONFERENCE(
            "MEETING-011",
            "Hội nghị cử tri ngày %s họp trước hội nghị hiệp thương lần thứ hai ngày %s; khi đó chưa có danh sách sơ bộ để lấy ý kiến.",
            "The meeting of %s was held before the second conference of %s; there was no preliminary list to ask voters about.",
            "Điều 44 khoản 2, Điều 53 khoản 2",
            "Kiểm tra ngày ghi trong biên bản; hội nghị đã họp trước thì tổ chức lại.",
            "Check the day in the minutes; a meeting that was held before is held again."),
    BEFORE_WINDOW(
            "MEETING-012",
            "Hội nghị cử tri ngày %s họp trước ngày %s là ngày đầu được tổ chức lấy ý kiến cử tri.",
            "The meeting of %s was held before %s, the first day on which voters may be asked.",
            "",
            "Kiểm tra ngày ghi trong biên bản; hội nghị đã họp trước thì tổ chức lại.",
            "Check the day in the minutes; a meeting that was held before is held again.");

    private final RuleText text;

    MeetingRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
