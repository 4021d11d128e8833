package org.baucu.nomination.list.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the removal of a candidate, and what is said of a unit that has lost one. */
public enum RemovalRule implements Rule {
    VOTING_BEGUN(
            "REMOVE-001",
            "Đã đến %s; sau thời điểm này không xóa tên người ứng cử với căn cứ “%s”.",
            "It is past %s; nobody is struck from the list on the ground “%s” after it.",
            "Điều 60, Điều 61 khoản 2",
            "Không xóa tên; báo cáo cấp có thẩm quyền để xem xét tư cách đại biểu nếu người này trúng cử.",
            "Do not remove the name; report to the competent level, which examines the mandate if this person is elected."),
    UNKNOWN_GROUND(
            "REMOVE-002",
            "“%s” không phải là căn cứ xóa tên người ứng cử.",
            "“%s” is no ground for a removal.",
            "Điều 60, Điều 61 khoản 2",
            "Chọn một căn cứ theo luật.",
            "Choose a ground that the law names."),
    NOT_ON_A_LIST(
            "REMOVE-003",
            "Người này không có tên trong danh sách chính thức đã công bố.",
            "This person is on no published list.",
            "Điều 60",
            "Kiểm tra lại người ứng cử; người chưa vào danh sách chính thức thì không phải xóa tên.",
            "Check the candidate; who is not yet on the official list need not be removed from it."),
    OPEN_ALREADY(
            "REMOVE-004",
            "Đã có hồ sơ xóa tên đang mở đối với người này.",
            "A removal of this person is under way.",
            "",
            "Mở hồ sơ đang có để làm tiếp.",
            "Open the case that exists and go on with it."),
    FACTS_MISSING(
            "REMOVE-005",
            "Chưa ghi %s của căn cứ xóa tên.",
            "Of the ground this is missing: %s.",
            "Điều 60, Điều 61 khoản 2",
            "Ghi theo văn bản của cơ quan có thẩm quyền.",
            "Fill it in by the document of the competent authority."),
    FACTS_LATER(
            "REMOVE-006",
            "Văn bản ghi ngày %s, sau hôm nay.",
            "The document is dated %s, which is after today.",
            "",
            "Ghi lại ngày văn bản.",
            "Correct the date of the document."),
    NOT_RETURNED(
            "REMOVE-007",
            "Chưa có cơ quan nào trả lại đề nghị xóa tên này nên chưa được rút đề nghị.",
            "No body has returned this proposal, so it may not be given up yet.",
            "Điều 60",
            "Nộp đề nghị để cơ quan có thẩm quyền xem xét; khi bị trả lại hoặc không còn được xóa tên thì mới rút đề nghị.",
            "Submit the proposal to the competent body; give it up once it is returned or nobody may be struck any more."),
    NO_REASON(
            "REMOVE-008",
            "Chưa ghi lý do rút đề nghị.",
            "The reason for giving the proposal up is missing.",
            "",
            "Ghi lý do không tiếp tục đề nghị xóa tên.",
            "Write why the removal is proposed no more."),
    /** Not a refusal: said of a unit that has too few candidates left. */
    UNIT_SHORT(
            "REMOVE-010",
            "%s: sau khi xóa tên còn %s người ứng cử cho %s đại biểu, theo luật phải có ít nhất %s.",
            "%s: %s candidates are left for %s seats, the law wants %s at least.",
            "Điều 57 khoản 6, Điều 58 khoản 3",
            "Báo cáo Hội đồng bầu cử quốc gia về việc khuyết người ứng cử vì lý do bất khả kháng, ghi văn bản cho phép; "
                    + "thông báo cho cử tri của đơn vị bầu cử.",
            "Report the vacancy by force majeure to the National Election Council and record the document that allows it; tell the voters of the electoral unit."),
    /** Not a refusal: said of a unit in which nothing is left to choose. */
    UNIT_WITHOUT_CHOICE(
            "REMOVE-011",
            "%s: còn %s người ứng cử cho %s đại biểu, không nhiều hơn số đại biểu được bầu.",
            "%s: %s candidates are left for %s seats, no more than the seats.",
            "Điều 57 khoản 6, Điều 58 khoản 3",
            "Báo cáo khẩn Hội đồng bầu cử quốc gia để xem xét, quyết định trước giờ bắt đầu bỏ phiếu.",
            "Report urgently to the National Election Council, which decides before voting begins.");

    private final RuleText text;

    RemovalRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
