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
            "Hướng dẫn người ứng cử nộp tại Ủy ban bầu cử có thẩm quyền.",
            "Tell the candidate to hand the dossier in at the competent election commission."),
    NO_COUNCIL(
            "DOSSIER-002",
            "Không có cuộc bầu cử cơ quan này ở đơn vị hành chính này.",
            "This body is not elected in this unit.",
            "Điều 36",
            "Chọn đúng cơ quan được bầu.",
            "Choose the right elected body."),
    NOT_RECEIVABLE(
            "DOSSIER-003",
            "Người này không có trong danh sách được giới thiệu của cơ quan được bầu, hoặc đã có hồ sơ đang xem xét.",
            "This person is not among the nominees of the body, or has a dossier already.",
            "Điều 36",
            "Chọn lại trong danh sách; người không được giới thiệu thì nhận là người tự ứng cử.",
            "Choose from the list again; who was not nominated is received as a self-nominated candidate."),
    NOBODY(
            "DOSSIER-004",
            "Chưa chọn người được giới thiệu và chưa ghi người tự ứng cử.",
            "No nominee is chosen and no self-nominated person is entered.",
            "",
            "Chọn một người được giới thiệu, hoặc ghi thông tin người tự ứng cử.",
            "Choose a nominated person, or write the data of the self-nominated candidate."),
    ITEM_UNKNOWN(
            "DOSSIER-005",
            "Hồ sơ không có thành phần “%s”.",
            "A dossier has no item “%s”.",
            "Điều 35 khoản 2",
            "Nhập lại theo danh mục thành phần hồ sơ.",
            "Fill it in again by the list of what a dossier consists of."),
    IMPOSSIBLE_COUNT(
            "DOSSIER-006",
            "Số lượng “%s” không thể là %s.",
            "The number of “%s” cannot be %s.",
            "",
            "Đếm lại và ghi số lượng thực nhận.",
            "Count again and write the number really received."),
    GROUND_UNKNOWN(
            "DOSSIER-007",
            "Luật không có trường hợp “%s”.",
            "The law has no ground “%s”.",
            "Điều 37",
            "Chọn lại trong danh mục.",
            "Choose from the list again."),
    CLOSED(
            "DOSSIER-009",
            "Hồ sơ đã có kết quả, không rút được nữa ở đây.",
            "The dossier is settled and can no longer be withdrawn here.",
            "",
            "Người đã có tên trong danh sách chính thức thì làm hồ sơ xóa tên.",
            "For a person on the official list open a case of removal."),
    NO_REASON(
            "DOSSIER-010",
            "Chưa ghi đơn xin rút hoặc lý do.",
            "The request or the reason is missing.",
            "",
            "Ghi số, ngày đơn xin rút của người ứng cử hoặc lý do.",
            "Write number and date of the candidate's letter of withdrawal, or the reason."),
    TOO_LONG(
            "DOSSIER-011",
            "%s dài %s ký tự, nhiều nhất %s ký tự.",
            "%s has %s characters, at most %s fit.",
            "",
            "Ghi ngắn hơn.",
            "Write less."),
    NOT_CORRECTABLE(
            "DOSSIER-012",
            "Chỉ sửa thông tin của người đang có hồ sơ ứng cử, trước giờ bắt đầu bỏ phiếu.",
            "Only the data of somebody whose dossier stands are corrected, before voting begins.",
            "Điều 36",
            "Danh sách giới thiệu đang lập thì sửa ngay trong danh sách đó.",
            "What a list of nominees says is corrected in that list while it is drawn up."),
    UNCHANGED(
            "DOSSIER-013",
            "Chưa có thông tin nào được sửa.",
            "Nothing was changed.",
            "",
            "Sửa thông tin ghi sai rồi lưu, hoặc quay lại.",
            "Correct what is wrong and save, or go back.");

    private final RuleText text;

    DossierRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
