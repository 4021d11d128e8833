package org.baucu.phases;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with an election that is being set up; rules of the product but where an article stands. */
public enum SetupRule implements Rule {
    TITLE_MISSING(
            "SETUP-001",
            "Chưa có tên cuộc bầu cử.",
            "The election has no title.",
            "",
            "Ghi tên cuộc bầu cử như trong văn bản công bố.",
            "Write the title of the election as in the announcement."),
    TITLE_TOO_LONG(
            "SETUP-002",
            "Tên cuộc bầu cử dài quá %s ký tự.",
            "The title is longer than %s characters.",
            "",
            "Rút ngắn tên.",
            "Shorten the title."),
    RULE_SET_MISSING(
            "SETUP-003",
            "Chưa chọn luật áp dụng.",
            "No law is chosen.",
            "",
            "Chọn một trong các luật trong danh sách.",
            "Choose one of the laws in the list."),
    DAY_MISSING(
            "SETUP-004",
            "Chưa có %s, hoặc ngày không đúng.",
            "The %s is missing or no date.",
            "",
            "Ghi ngày theo dạng ngày/tháng/năm.",
            "Write the date as day/month/year."),
    ANNOUNCED_AFTER_DAY(
            "SETUP-005",
            "Ngày công bố %s không trước ngày bầu cử %s.",
            "The day of announcement, %s, is not before election day, %s.",
            "",
            "Kiểm tra lại hai ngày.",
            "Check both days."),
    UNITS_MISSING(
            "SETUP-006",
            "Chưa có danh sách đơn vị hành chính.",
            "There is no list of units.",
            "",
            "Chọn tệp danh sách đơn vị hành chính của tỉnh.",
            "Choose the file with the administrative units of the province."),
    ELECTION_RUNS(
            "SETUP-007",
            "Hệ thống đang có cuộc bầu cử “%s”; mỗi lần chỉ tổ chức một cuộc bầu cử.",
            "The election “%s” is in this installation; there is one at a time.",
            "",
            "Kết thúc cuộc bầu cử đó trước, hoặc dùng một bản cài đặt khác.",
            "End that election first, or use another installation."),
    IN_REHEARSAL(
            "SETUP-008",
            "Bản cài đặt này ở chế độ diễn tập, dữ liệu minh họa đã được nạp.",
            "This installation is a rehearsal; its sample is loaded.",
            "",
            "Cài đặt ở chế độ chính thức để thiết lập cuộc bầu cử thật.",
            "Install in production mode to set up a real election."),
    ID_TAKEN(
            "SETUP-009",
            "Đã có một cuộc bầu cử mang mã “%s”.",
            "There is an election “%s” already.",
            "",
            "Kiểm tra lại tỉnh và năm bầu cử.",
            "Check the province and the year of the election."),
    /** A warning, never a refusal. */
    DAY_PASSED(
            "SETUP-010",
            "Ngày bầu cử %s đã qua; mọi thời hạn đã qua sẽ hiện ngay là quá hạn.",
            "Election day %s has passed; all limits that have passed will show as overdue at once.",
            "",
            "Kiểm tra lại ngày bầu cử.",
            "Check the election day."),
    PLAN_MISSING(
            "SETUP-011",
            "Chưa có nội dung nào đang chờ xác nhận.",
            "Nothing waits to be confirmed.",
            "",
            "Nhập lại thông tin cuộc bầu cử.",
            "Fill in the data of the election again."),
    NAME_WITHOUT_LETTERS(
            "SETUP-012",
            "Không lập được mã cuộc bầu cử từ tên tỉnh “%s”.",
            "No id can be made of the province's name “%s”.",
            "",
            "Sửa tên tỉnh trong danh sách đơn vị hành chính.",
            "Correct the name of the province in the list of administrative units."),
    SEATS_BODY_UNKNOWN(
            "SETUP-020",
            "Không có cơ quan được bầu “%s”: chỉ dùng NA, PC-province, PC-district, PC-commune.",
            "There is no elected body “%s”: use NA, PC-province, PC-district, PC-commune.",
            "",
            "Sửa mã như trong mẫu.",
            "Correct the code as in the template."),
    SEATS_UNIT_UNKNOWN(
            "SETUP-021",
            "Không có đơn vị hành chính mang mã “%s” trong danh sách.",
            "No unit of the list has the code “%s”.",
            "",
            "Sửa mã đơn vị.",
            "Correct the code of the unit."),
    SEATS_OTHER_LEVEL(
            "SETUP-022",
            "%s không bầu %s.",
            "%s does not elect %s.",
            "",
            "Sửa mã cơ quan hoặc mã đơn vị như trong mẫu.",
            "Correct the code of the body or of the unit as in the template."),
    SEATS_NOT_A_NUMBER(
            "SETUP-023",
            "“%s” không phải là số đại biểu: cần số nguyên từ 1 đến 999.",
            "“%s” is no number of deputies from 1 to 999.",
            "",
            "Ghi số đại biểu được bầu bằng chữ số.",
            "Write the number of deputies to elect in digits."),
    SEATS_TWICE(
            "SETUP-024",
            "Cơ quan này đã có ở dòng %s.",
            "This body stands in line %s already.",
            "",
            "Giữ lại một dòng.",
            "Keep one of the lines."),
    SEATS_FIXED(
            "SETUP-025",
            "Các đơn vị bầu cử của %s %s đã được ấn định, không đổi số đại biểu được bầu.",
            "The electoral units of %s %s are fixed; the number of seats stays.",
            "",
            "Bỏ dòng này.",
            "Take this line out.");

    private final RuleText text;

    SetupRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
