package org.baucu.coordination;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What a coordinator has to say when it steps in, and when it cannot. */
public enum CoordinationRule implements Rule {
    NOTHING_WAITS(
            "COORD-001",
            "Hồ sơ không còn việc nào chờ cơ quan thực hiện.",
            "No task of the case is open.",
            "Mở lại bảng tiến độ để xem tình hình mới nhất.",
            "Open the board again to see how things stand."),
    NO_REASON(
            "COORD-002",
            "Chưa chọn lý do.",
            "No reason is given.",
            "Chọn lý do trong danh sách.",
            "Choose a reason from the list."),
    NO_TEXT(
            "COORD-003",
            "Chưa có nội dung đôn đốc.",
            "The message is empty.",
            "Nhập nội dung gửi cơ quan.",
            "Write the message to the body."),
    TEXT_TOO_LONG(
            "COORD-004",
            "Nội dung dài quá %s ký tự.",
            "The message is longer than %s characters.",
            "Rút ngắn rồi gửi lại.",
            "Shorten it, then send again."),
    NUDGED_TODAY(
            "COORD-005",
            "Đã đôn đốc trong ngày hôm nay, lần gần nhất lúc %s.",
            "Nudged today already, last at %s.",
            "Nêu lý do đôn đốc lại, hoặc chờ sang ngày khác.",
            "Give the reason for a second nudge, or wait for another day."),
    TOO_MANY(
            "COORD-006",
            "Chọn %s hồ sơ, quá %s hồ sơ trong một lần.",
            "%s cases are more than %s at once.",
            "Chia thành nhiều lần.",
            "Split it into several times."),
    NONE_CHOSEN(
            "COORD-007",
            "Chưa chọn hồ sơ nào.",
            "No case is chosen.",
            "Chọn ít nhất một hồ sơ.",
            "Choose at least one case."),
    NOBODY_CHOSEN(
            "COORD-008",
            "Chưa chọn người nhận việc.",
            "Nobody is chosen.",
            "Chọn một người của cơ quan.",
            "Choose a person of the body."),
    SAME_PERSON(
            "COORD-009",
            "Việc này đang do chính người được chọn thực hiện.",
            "The chosen person has the task already.",
            "Chọn người khác.",
            "Choose another person."),
    CHANGED_MEANWHILE(
            "COORD-010",
            "Người thực hiện việc này vừa thay đổi.",
            "Who has the task has changed meanwhile.",
            "Xem người đang thực hiện ở dưới rồi quyết định lại.",
            "See below who has the task now, then decide again."),
    NOBODY_HAS_IT(
            "COORD-011",
            "Việc chưa có người nhận nên không cần chuyển cho người thay.",
            "Nobody has taken the task.",
            "Mọi người của cơ quan đều thấy và nhận được việc này; có thể đôn đốc hoặc giao cho một người.",
            "Everybody of the body sees the task and can claim it; you may nudge, or give it to one person."),
    NOTE_MISSING(
            "COORD-012",
            "Chưa nêu rõ lý do khác.",
            "The other reason is not told.",
            "Ghi ngắn gọn lý do vào ô ghi chú.",
            "Write the reason briefly in the note."),
    NOTE_TOO_LONG(
            "COORD-013",
            "Ghi chú dài quá %s ký tự.",
            "The note is longer than %s characters.",
            "Rút ngắn.",
            "Shorten it.");

    private final RuleText text;

    CoordinationRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
