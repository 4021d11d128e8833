package org.baucu.calendar;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with an election day or with a change of the calendar. */
public enum CalendarRule implements Rule {
    NOT_A_SUNDAY(
            "CALENDAR-001",
            "Ngày bầu cử %s là %s, không phải ngày chủ nhật.",
            "Election day %s is a %s, not a Sunday.",
            "Điều 5",
            "Chọn một ngày chủ nhật.",
            "Choose a Sunday."),
    RULE_SET_NOT_IN_FORCE(
            "CALENDAR-002",
            "%s không có hiệu lực vào ngày bầu cử %s.",
            "%s is not in force on election day %s.",
            "",
            "Chọn luật có hiệu lực vào ngày bầu cử, hoặc chọn ngày khác.",
            "Choose a law in force on election day, or choose another day."),
    /** A warning, never a refusal: the day is decided by the National Assembly. */
    ANNOUNCED_LATE(
            "CALENDAR-003",
            "Ngày bầu cử được công bố ngày %s, chỉ %s ngày trước ngày bầu cử; luật quy định chậm nhất là %s ngày.",
            "Election day was announced on %s, only %s days before it; the law says at the latest %s days.",
            "Điều 5",
            "Kiểm tra ngày công bố; nếu đúng, ghi lại văn bản quyết định.",
            "Check the day of the announcement; if it is right, record the document of the decision."),
    NOTHING_CHANGED(
            "CALENDAR-004",
            "Đề nghị không thay đổi ngày bầu cử và cũng không thay đổi thời hạn nào.",
            "The proposal changes neither the election day nor any limit.",
            "",
            "Nhập ngày bầu cử mới, hoặc chọn một mốc và ngày mới của mốc đó.",
            "Fill in the new election day, or choose a milestone and its new day."),
    CALENDAR_NOT_FIXED(
            "CALENDAR-005",
            "Cuộc bầu cử chưa có lịch nên không có gì để thay đổi.",
            "The election has no calendar yet, so there is nothing to change.",
            "",
            "Phê duyệt kế hoạch bầu cử trước.",
            "Have the plan of the election approved first."),
    UNKNOWN_MILESTONE(
            "CALENDAR-006",
            "Lịch của cuộc bầu cử không có mốc %s.",
            "The calendar of the election has no milestone %s.",
            "",
            "Chọn một mốc có trong lịch.",
            "Choose a milestone of the calendar."),
    DAY_NOT_AHEAD(
            "CALENDAR-007",
            "Ngày bầu cử mới %s không sau ngày hôm nay %s.",
            "The new election day %s is not after today, %s.",
            "",
            "Chọn một ngày trong tương lai.",
            "Choose a day in the future."),
    DOCUMENT_MISSING(
            "CALENDAR-008",
            "Thiếu %s của văn bản quyết định thay đổi.",
            "The document that decides the change lacks its %s.",
            "",
            "Nhập đủ số, ngày ban hành và người ký của văn bản.",
            "Fill in number, date and signer of the document."),
    DOCUMENT_AFTER_TODAY(
            "CALENDAR-009",
            "Ngày %s của văn bản sau ngày hôm nay %s.",
            "The document's date %s is after today, %s.",
            "",
            "Kiểm tra ngày ban hành của văn bản.",
            "Check the date of the document."),
    ELECTION_DAY_AS_MILESTONE(
            "CALENDAR-010",
            "Ngày bầu cử không thể dời như một thời hạn đơn lẻ.",
            "Election day cannot be moved as a single limit.",
            "Điều 5",
            "Nhập ngày mới ở mục ngày bầu cử; mọi thời hạn sẽ được tính lại.",
            "Write the new day in the section of the election day; all limits are computed again."),
    TEXT_TOO_LONG(
            "CALENDAR-011",
            "Mục %s dài quá %s ký tự.",
            "The %s is longer than %s characters.",
            "",
            "Rút ngắn rồi gửi lại.",
            "Shorten it, then send again.");

    private final RuleText text;

    CalendarRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
