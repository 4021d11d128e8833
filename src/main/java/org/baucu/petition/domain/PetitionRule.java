package org.baucu.petition.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a petition, its answer or what is done with it. */
public enum PetitionRule implements Rule {
    INCOMPLETE(
            "PETITION-001",
            "Chưa nhập %s.",
            "%s is missing.",
            "Điều 61",
            "Nhập đủ rồi gửi lại.",
            "Fill everything in, then send again."),
    NO_SENDER(
            "PETITION-002",
            "Khiếu nại, kiến nghị phải có họ, tên người gửi.",
            "A complaint or proposal has the name of its sender.",
            "Điều 61 khoản 1",
            "Ghi họ, tên, địa chỉ người gửi; đơn tố cáo không có tên thì chọn loại tố cáo để ghi sổ.",
            "Write the sender's name and address; for an unsigned denunciation choose the kind “denunciation”, so that it is entered in the book."),
    NO_CANDIDATE(
            "PETITION-003",
            "Chưa chọn người ứng cử mà đơn nêu.",
            "The candidate whom the petition is about is missing.",
            "Điều 61",
            "Chọn người ứng cử trong danh sách.",
            "Choose the candidate from the list."),
    OTHER_CANDIDATE(
            "PETITION-004",
            "Người ứng cử đã chọn không thuộc cơ quan được bầu hoặc đơn vị bầu cử này.",
            "The candidate chosen stands for another body or unit.",
            "",
            "Chọn lại người ứng cử.",
            "Choose the candidate again."),
    FROZEN(
            "PETITION-005",
            "Từ ngày %s ngừng xem xét, giải quyết mọi khiếu nại, tố cáo, kiến nghị về người ứng cử và việc lập danh sách.",
            "From %s nothing about candidates and lists is considered any more.",
            "Điều 61 khoản 2",
            "Hồ sơ chưa giải quyết được chuyển đến cơ quan có thẩm quyền; trường hợp đã rõ ràng, đủ cơ sở thì đề nghị xóa tên.",
            "An unsettled file goes to the competent authority; where the case is clear and well founded, propose the removal."),
    NOT_OF_BODY(
            "PETITION-006",
            "Chỉ Ban bầu cử và Ủy ban bầu cử của cơ quan được bầu này được làm việc này.",
            "Only the board and the commission of this council may do this.",
            "Điều 61 khoản 1",
            "Chuyển cho cơ quan có thẩm quyền.",
            "Pass it to the competent authority."),
    NOT_FOUNDED(
            "PETITION-009",
            "Đơn này không thể dẫn đến xóa tên: %s.",
            "This petition cannot lead to striking a candidate: %s.",
            "Điều 61 khoản 2",
            "Kiểm tra lại nội dung đơn và kết quả giải quyết.",
            "Check what the letter says and how it was settled."),
    TOO_LATE(
            "PETITION-010",
            "Việc xóa tên phải quyết định trước ngày bầu cử %s.",
            "A candidate is struck before election day, %s.",
            "Điều 61 khoản 2",
            "Chuyển hồ sơ đến cơ quan có thẩm quyền sau bầu cử.",
            "Pass the file to the competent authority after the election."),
    UNIT_UNKNOWN(
            "PETITION-011",
            "Không có đơn vị bầu cử số %s.",
            "There is no electoral unit %s.",
            "",
            "Chọn lại đơn vị bầu cử.",
            "Choose the electoral unit again."),
    FINAL_ALREADY(
            "PETITION-012",
            "Ủy ban bầu cử đã trực tiếp giải quyết đơn này; quyết định của Ủy ban bầu cử là quyết định cuối cùng, không có khiếu nại tiếp.",
            "The commission itself has settled this petition; its decision is final and there is no appeal.",
            "Điều 61 khoản 1 điểm b",
            "Ghi nhận không có khiếu nại tiếp và trả lời người gửi đơn rằng quyết định đã là cuối cùng.",
            "Enter that there is no appeal, and answer the sender that the decision is final.");

    private final RuleText text;

    PetitionRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
