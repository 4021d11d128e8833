package org.baucu.platform.files;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What a file given as evidence must be. */
public enum FileRule implements Rule {
    EMPTY(
            "EVIDENCE-001",
            "Tệp “%s” không có nội dung.",
            "File “%s” is empty.",
            "Chọn lại tệp đã quét hoặc tệp văn bản gốc.",
            "Choose the scanned file or the original document again."),
    TOO_LARGE(
            "EVIDENCE-002",
            "Tệp “%s” vượt quá dung lượng cho phép (%s MB).",
            "File “%s” is larger than allowed (%s MB).",
            "Quét lại ở độ phân giải thấp hơn hoặc tách tệp.",
            "Scan it again at a lower resolution, or split the file."),
    WRONG_TYPE(
            "EVIDENCE-003",
            "Tệp “%s” không phải là PDF, JPEG, PNG hoặc DOCX.",
            "File “%s” is not a PDF, JPEG, PNG or DOCX.",
            "Chuyển văn bản sang PDF rồi chọn lại.",
            "Turn the document into a PDF, then choose it again."),
    NOT_JOINED(
            "EVIDENCE-004",
            "Tệp “%s” là DOCX, không ghép được với tệp khác.",
            "File “%s” is a DOCX and cannot be joined with other files.",
            "Lưu văn bản sang PDF rồi chọn lại các tệp.",
            "Save the document as a PDF, then choose the files again."),
    UNREADABLE(
            "EVIDENCE-005",
            "Không ghép được tệp “%s”: tệp hỏng, có mật khẩu hoặc hình quá lớn.",
            "File “%s” cannot be joined: it is damaged, has a password, or its picture is too large.",
            "Quét lại, bỏ mật khẩu của tệp, hoặc nộp riêng tệp này.",
            "Scan it again, take its password away, or hand this file in alone."),
    SIGNED(
            "EVIDENCE-006",
            "Tệp “%s” đã ký số; ghép với tệp khác sẽ làm mất chữ ký số.",
            "File “%s” carries a digital signature, which joining it with others would destroy.",
            "Nộp riêng tệp đã ký số.",
            "Hand the signed file in alone.");

    private final RuleText text;

    FileRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
