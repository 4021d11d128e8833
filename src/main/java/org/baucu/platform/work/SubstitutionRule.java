package org.baucu.platform.work;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** Who may be named a substitute, and what person and substitute may do meanwhile. */
public enum SubstitutionRule implements Rule {
    ONESELF(
            "SUBST-001",
            "Người được phân công thay trùng với người được thay.",
            "Nobody is one's own substitute.",
            "Chọn một người khác của cùng cơ quan.",
            "Choose another person of the same body."),
    SUBSTITUTE_NOT_OF_BODY(
            "SUBST-002",
            "Người được phân công thay không làm việc ở cơ quan này.",
            "The substitute does not work for this body.",
            "Chọn một người của cùng cơ quan trong danh sách.",
            "Choose a person of the same body from the list."),
    PERSON_NOT_OF_BODY(
            "SUBST-003",
            "Người được thay không làm việc ở cơ quan này.",
            "The person does not work for this body.",
            "Chọn đúng cơ quan của người được thay.",
            "Choose the right body of the person who is away."),
    DAYS_MISSING(
            "SUBST-004",
            "Chưa nhập đủ ngày bắt đầu và ngày kết thúc.",
            "First or last day is missing.",
            "Nhập cả hai ngày.",
            "Fill in both days."),
    DAYS_REVERSED(
            "SUBST-005",
            "Ngày kết thúc %s trước ngày bắt đầu %s.",
            "The last day %s is before the first day %s.",
            "Nhập ngày kết thúc từ ngày bắt đầu trở đi.",
            "Choose a last day that is not before the first."),
    BEGINS_IN_THE_PAST(
            "SUBST-006",
            "Ngày bắt đầu %s đã qua.",
            "The first day %s has passed.",
            "Chọn từ hôm nay trở đi; việc đã làm trước đó không đổi người thực hiện.",
            "Choose today or a later day; what was done before keeps the person who did it."),
    TOO_LONG(
            "SUBST-007",
            "Thời gian thay dài %s ngày, quá %s ngày.",
            "%s days are more than %s.",
            "Chia thành nhiều lần, hoặc đề nghị quản trị viên đổi người của cơ quan.",
            "Split it into several periods, or ask the administrator to change the people of the body."),
    OVERLAP(
            "SUBST-008",
            "Từ %s đến %s đã có người được phân công thay ở cơ quan này.",
            "From %s to %s a substitute is named already.",
            "Kết thúc lần phân công đó trước, hoặc chọn thời gian khác.",
            "End that substitution first, or choose another period."),
    SUBSTITUTE_AWAY(
            "SUBST-009",
            "Người được phân công thay cũng vắng mặt, có người khác thay từ %s đến %s.",
            "The substitute is away too, from %s to %s.",
            "Chọn người khác, hoặc chọn thời gian người đó có mặt.",
            "Choose another person, or a period in which this one is present."),
    PERSON_SUBSTITUTES(
            "SUBST-010",
            "Người được thay đang nhận thay việc của người khác từ %s đến %s.",
            "The person is itself a substitute from %s to %s.",
            "Người đó kết thúc việc nhận thay trước; việc không được chuyển tiếp qua nhiều người.",
            "That person ends the substitution first; work is not passed on through several people."),
    NO_REASON("SUBST-011", "Chưa chọn lý do.", "No reason is given.", "Chọn lý do.", "Choose a reason."),
    NOTE_TOO_LONG(
            "SUBST-012",
            "Ghi chú dài quá %s ký tự.",
            "The note is longer than %s characters.",
            "Rút ngắn.",
            "Shorten it."),
    AWAY(
            "SUBST-013",
            "Đồng chí đang có người thay ở cơ quan này đến hết ngày %s.",
            "A substitute does your work for this body until %s.",
            "Nếu đã trở lại làm việc, kết thúc sớm ở trang “Người được phân công thay”, rồi thực hiện lại.",
            "If you are back at work, end the substitution early on the page “Substitutes”, then do it again."),
    OVER(
            "SUBST-014",
            "Thời gian thay đã hết; việc này trở lại với người được thay.",
            "The substitution is over; the task goes back.",
            "Liên hệ người được thay, hoặc đề nghị giao lại việc.",
            "Contact the person who is away, or ask for the task to be reassigned."),
    ENDED_ALREADY(
            "SUBST-015",
            "Lần phân công này đã kết thúc.",
            "This substitution has ended already.",
            "Mở lại trang để xem tình hình.",
            "Open the page again to see how things stand.");

    private final RuleText text;

    SubstitutionRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
