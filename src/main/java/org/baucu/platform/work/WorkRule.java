package org.baucu.platform.work;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** Who may complete a task, and with what. */
public enum WorkRule implements Rule {
    NOT_SIGNED_IN(
            "WORK-001",
            "Chưa đăng nhập.",
            "Nobody is signed in.",
            "",
            "Đăng nhập rồi thực hiện lại.",
            "Sign in, then do it again."),
    NOT_ASSIGNEE(
            "WORK-002",
            "Việc này chưa được giao cho đồng chí.",
            "The task is not assigned to you.",
            "",
            "Nhận việc trước; nếu người khác đã nhận thì liên hệ người đó hoặc đề nghị giao lại.",
            "Claim the task first; if somebody else has it, contact that person or ask for it to be reassigned."),
    NOT_OF_BODY(
            "WORK-003",
            "Việc này thuộc cơ quan khác.",
            "The task belongs to another body.",
            "",
            "Chuyển sang đúng cơ quan ở đầu trang, hoặc liên hệ cơ quan được giao việc.",
            "Switch to the right body at the top of the page, or contact the body that has the task."),
    UNDECLARED_INPUT(
            "WORK-004",
            "Biểu mẫu của việc này không có mục “%s”.",
            "The task declares no input “%s”.",
            "",
            "Chỉ gửi các mục có trong biểu mẫu.",
            "Send only what the form asks for."),
    FOUR_EYES(
            "WORK-005",
            "Người lập, trình hồ sơ không được thống nhất hoặc quyết định chính hồ sơ đó.",
            "Who drew up a case may not approve it.",
            "",
            "Để người khác của cơ quan xem xét, quyết định.",
            "Let somebody else of the body examine and decide it."),
    NO_DOCUMENT(
            "WORK-006",
            "Chưa có văn bản làm căn cứ (số, ngày, người ký).",
            "The document that proves the step is missing.",
            "",
            "Mở trang của việc này và nhập đủ số, ngày, người ký văn bản.",
            "Open the page of this task and fill in the number, date and signer of the document."),
    NO_PROPOSAL(
            "WORK-007",
            "Chưa có nội dung trình.",
            "Nothing was submitted.",
            "",
            "Mở trang của việc này, nhập nội dung rồi nộp để kiểm tra.",
            "Open the page of this task, fill in the content, then submit it for checking."),
    MISSING_FIELD(
            "WORK-008",
            "Chưa nhập “%s”.",
            "“%s” is missing.",
            "",
            "Nhập mục này rồi gửi lại.",
            "Fill this in, then send again."),
    LATE_REASON(
            "WORK-009",
            "Đã quá thời hạn theo luật (%s) mà chưa nêu lý do chậm.",
            "The legal limit (%s) has passed and no reason is given.",
            "",
            "Nhập lý do chậm. Việc vẫn được nhận và ghi là hoàn thành chậm.",
            "Give the reason for the delay. The work is still accepted, and recorded as done late."),
    DATE_IN_FUTURE(
            "WORK-010",
            "Ngày văn bản %s sau ngày hôm nay.",
            "The document is dated %s, after today.",
            "",
            "Nhập đúng ngày ghi trên văn bản.",
            "Write the date that stands on the document."),
    NO_RETURN_REASON(
            "WORK-011",
            "Chưa nêu lý do trả lại.",
            "No reason for the return is given.",
            "",
            "Nhập lý do để người lập biết cần sửa gì.",
            "Write the reason, so that who drew the case up knows what to correct."),
    TASK_GONE(
            "WORK-012",
            "Việc này đã hoàn thành hoặc không còn.",
            "The task is done or gone.",
            "",
            "Quay lại danh sách việc để xem tình hình.",
            "Go back to the list of tasks to see how things stand."),
    NO_FILE(
            "WORK-013",
            "Chưa đính kèm tệp văn bản.",
            "The file of the document is missing.",
            "",
            "Chọn tệp PDF, JPEG, PNG hoặc DOCX của văn bản.",
            "Choose the PDF, JPEG, PNG or DOCX file of the document."),
    FEW_PRESENT(
            "WORK-014",
            "Cuộc họp có %s trên %s thành viên, chưa đủ hai phần ba tổng số thành viên.",
            "%s of %s members were present, fewer than two thirds.",
            "Điều 26",
            "Họp lại khi có mặt đủ hai phần ba tổng số thành viên.",
            "Meet again when two thirds of all members attend."),
    FEW_IN_FAVOUR(
            "WORK-015",
            "Có %s trên %s thành viên tán thành, chưa quá nửa tổng số thành viên.",
            "%s of %s members were in favour, not more than half of all.",
            "Điều 26",
            "Quyết định chỉ có giá trị khi quá nửa tổng số thành viên tán thành; ghi trả lại nếu không đạt.",
            "A decision is valid only when more than half of all members are in favour; if it is not, return the case."),
    NO_MEETING(
            "WORK-016",
            "Chưa nhập tổng số thành viên, số có mặt, số tán thành và biên bản cuộc họp.",
            "The vote and minutes of the meeting are missing.",
            "Điều 26",
            "Nhập kết quả biểu quyết và đính kèm biên bản.",
            "Fill in the result of the vote and attach the minutes."),
    BAD_VOTE(
            "WORK-017",
            "Số liệu biểu quyết không khớp: tổng số %s, có mặt %s, tán thành %s.",
            "The vote does not add up: %s in all, %s present, %s in favour.",
            "Điều 26",
            "Kiểm tra lại biên bản: tán thành không quá số có mặt, có mặt không quá tổng số.",
            "Check the minutes: no more in favour than present, no more present than members in all."),
    BAD_VALUE(
            "WORK-018",
            "Giá trị của “%s” không hợp lệ.",
            "The value of “%s” is not valid.",
            "",
            "Nhập lại mục này theo gợi ý trong biểu mẫu.",
            "Fill this in again, following the hint in the form."),
    WRONG_TOTAL(
            "WORK-020",
            "Tổng số thành viên ghi là %s, khác số thành viên theo quyết định thành lập (%s).",
            "%s members are given, the body has %s.",
            "Điều 26",
            "Ghi đúng tổng số thành viên theo quyết định thành lập và các lần thay đổi.",
            "Write the number of all members by the founding decision and the changes since."),
    NOT_ALLOWED_HERE(
            "WORK-019",
            "Việc này chỉ được hoàn thành bằng biểu mẫu của nó.",
            "The task can be completed by its form only.",
            "",
            "Mở việc trong danh sách việc và dùng biểu mẫu.",
            "Open the task in the list of tasks and use its form."),
    TOO_LONG(
            "WORK-021",
            "“%s” dài quá %s ký tự.",
            "“%s” is longer than %s characters.",
            "",
            "Rút ngắn rồi gửi lại.",
            "Shorten it, then send again."),
    TAKEN(
            "WORK-022",
            "%s đã nhận việc này.",
            "%s has taken this task.",
            "",
            "Nội dung đồng chí đã nhập vẫn được giữ. Liên hệ người nhận việc, hoặc đề nghị giao lại.",
            "What you typed is kept. Contact the person who has the task, or ask for it to be reassigned."),
    BEFORE_ANNOUNCEMENT(
            "WORK-023",
            "Ngày văn bản %s trước ngày công bố ngày bầu cử (%s).",
            "The document is dated %s, before election day was announced (%s).",
            "",
            "Nhập đúng ngày ghi trên văn bản.",
            "Write the date that stands on the document."),
    BEFORE_PROPOSAL(
            "WORK-024",
            "Ngày quyết định %s trước ngày trình hồ sơ (%s).",
            "The decision is dated %s, before the case was submitted (%s).",
            "",
            "Nhập đúng ngày ghi trên quyết định; nếu hồ sơ trình sau khi đã quyết định thì trả lại kèm lý do.",
            "Write the date that stands on the decision; if the case was submitted after the decision, return it with a reason."),
    BEFORE_AGREEMENT(
            "WORK-025",
            "Ngày quyết định %s trước ngày văn bản thống nhất (%s).",
            "The decision is dated %s, before the agreement of %s.",
            "",
            "Quyết định sau khi đã thống nhất; nhập đúng ngày ghi trên quyết định.",
            "Decide after all have agreed; write the date that stands on the decision."),
    SENT_BEFORE_DECISION(
            "WORK-026",
            "Ngày gửi %s trước ngày quyết định (%s).",
            "The document was sent on %s, before the decision of %s.",
            "",
            "Nhập đúng ngày gửi văn bản.",
            "Write the day on which the document was really sent."),
    NUMBER_INCOMPLETE(
            "WORK-027",
            "Số văn bản “%s” thiếu số thứ tự.",
            "The document number “%s” lacks its serial number.",
            "",
            "Ghi đủ số và ký hiệu như trên văn bản, ví dụ 41/QĐ-UBND.",
            "Write number and symbol in full as on the document, for example 41/QĐ-UBND."),
    NO_SUCH_DAY(
            "WORK-028",
            "“%s” ghi “%s”, không phải là một ngày có thật.",
            "“%s” says “%s”, which is no day.",
            "",
            "Ghi theo thứ tự ngày/tháng/năm, ví dụ 09/04/2021.",
            "Write day/month/year, for example 09/04/2021."),
    NOT_ALIKE(
            "WORK-029",
            "Việc này không cùng bước, cùng cơ quan với các việc đã chọn.",
            "The task is not of the same step and body as the others.",
            "",
            "Mở riêng việc này.",
            "Open this task by itself."),
    OTHER_PAGE(
            "WORK-030",
            "Việc này không thực hiện trên trang này.",
            "The task is not done on this page.",
            "",
            "Mở việc từ danh sách việc.",
            "Open the task from the list of tasks."),
    SENT_ALREADY(
            "WORK-031",
            "Nội dung này đã được gửi, không ghi nhận lần thứ hai.",
            "This has been sent already; it is not recorded a second time.",
            "",
            "Xem nội dung đã gửi trong danh sách; nếu cần gửi nội dung khác, mở lại trang nhập.",
            "See it in the list; to send something else, open the page anew.");

    private final RuleText text;

    WorkRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
