package org.baucu.nomination.dossier;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the receipt of a dossier beside what the law asks of the dossier itself. */
public enum DossierRule implements Rule {
    NOT_COMMISSION(
            "DOSSIER-001",
            "Chỉ Ủy ban bầu cử cùng cấp nhận, xem xét hồ sơ ứng cử.",
            "Only the election commission of the level receives dossiers.",
            "Điều 36",
            "Hướng dẫn người ứng cử nộp tại Ủy ban bầu cử có thẩm quyền."),
    NO_COUNCIL(
            "DOSSIER-002",
            "Không có cuộc bầu cử cơ quan này ở đơn vị hành chính này.",
            "This body is not elected in this unit.",
            "Điều 36",
            "Chọn đúng cơ quan được bầu."),
    NOT_RECEIVABLE(
            "DOSSIER-003",
            "Người này không có trong danh sách được giới thiệu của cơ quan được bầu, hoặc đã có hồ sơ đang xem xét.",
            "This person is not among the nominees of the body, or has a dossier already.",
            "Điều 36",
            "Chọn lại trong danh sách; người không được giới thiệu thì nhận là người tự ứng cử."),
    NOBODY(
            "DOSSIER-004",
            "Chưa chọn người được giới thiệu và chưa ghi người tự ứng cử.",
            "No nominee is chosen and no self-nominated person is entered.",
            "",
            "Chọn một người được giới thiệu, hoặc ghi thông tin người tự ứng cử."),
    ITEM_UNKNOWN(
            "DOSSIER-005",
            "Hồ sơ không có thành phần “%s”.",
            "A dossier has no item “%s”.",
            "Điều 35 khoản 2",
            "Nhập lại theo danh mục thành phần hồ sơ."),
    IMPOSSIBLE_COUNT(
            "DOSSIER-006",
            "Số lượng “%s” không thể là %s.",
            "The number of “%s” cannot be %s.",
            "",
            "Đếm lại và ghi số lượng thực nhận."),
    GROUND_UNKNOWN(
            "DOSSIER-007",
            "Luật không có trường hợp “%s”.",
            "The law has no ground “%s”.",
            "Điều 37",
            "Chọn lại trong danh mục."),
    CLOSED(
            "DOSSIER-009",
            "Hồ sơ đã có kết quả, không rút được nữa ở đây.",
            "The dossier is settled and can no longer be withdrawn here.",
            "",
            "Người đã có tên trong danh sách chính thức thì làm hồ sơ xóa tên."),
    NO_REASON(
            "DOSSIER-010",
            "Chưa ghi đơn xin rút hoặc lý do.",
            "The request or the reason is missing.",
            "",
            "Ghi số, ngày đơn xin rút của người ứng cử hoặc lý do."),
    TOO_LONG(
            "DOSSIER-011",
            "%s dài %s ký tự, nhiều nhất %s ký tự.",
            "%s has %s characters, at most %s fit.",
            "",
            "Ghi ngắn hơn.");

    private final RuleText text;

    DossierRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
