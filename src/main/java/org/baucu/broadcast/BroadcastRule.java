package org.baucu.broadcast;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What is asked of a broadcast. */
public enum BroadcastRule implements Rule {
    NO_TITLE(
            "BROAD-001",
            "Chưa có tiêu đề.",
            "The subject is missing.",
            "Nhập tiêu đề ngắn gọn.",
            "Write a short subject."),
    NO_TEXT(
            "BROAD-002",
            "Chưa có nội dung.",
            "The text is missing.",
            "Nhập nội dung thông báo.",
            "Write the text of the message."),
    TOO_LONG(
            "BROAD-003",
            "“%s” dài quá %s ký tự.",
            "“%s” is longer than %s characters.",
            "Rút ngắn; tài liệu dài gửi bằng công văn.",
            "Shorten it; a long document is sent as a letter."),
    NOBODY(
            "BROAD-004",
            "Không có cơ quan nào khớp với lựa chọn.",
            "No body matches the selection.",
            "Bớt điều kiện chọn cơ quan.",
            "Set fewer conditions for the bodies."),
    CHANGED(
            "BROAD-005",
            "Danh sách cơ quan nhận đã thay đổi so với lúc xem trước.",
            "The receivers have changed since the preview.",
            "Xem lại danh sách ở dưới rồi gửi.",
            "Check the list below, then send."),
    ALL_READ(
            "BROAD-006",
            "Mọi cơ quan có người dùng đều đã đọc.",
            "Every body with users has read it.",
            "Không cần nhắc.",
            "No reminder is needed."),
    REMINDED_TODAY(
            "BROAD-007",
            "Đã nhắc trong ngày hôm nay, lúc %s.",
            "Reminded today already, at %s.",
            "Chờ sang ngày khác, hoặc liên hệ trực tiếp.",
            "Wait for another day, or contact them directly.");

    private final RuleText text;

    BroadcastRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
