package org.baucu.platform.files;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What a file given as evidence must be. */
public enum FileRule implements Rule {
    EMPTY(
            "EVIDENCE-001",
            "Tệp “%s” không có nội dung.",
            "File “%s” is empty.",
            "Chọn lại tệp đã quét hoặc tệp văn bản gốc."),
    TOO_LARGE(
            "EVIDENCE-002",
            "Tệp “%s” vượt quá dung lượng cho phép (%s MB).",
            "File “%s” is larger than allowed (%s MB).",
            "Quét lại ở độ phân giải thấp hơn hoặc tách tệp."),
    WRONG_TYPE(
            "EVIDENCE-003",
            "Tệp “%s” không phải là PDF, JPEG, PNG hoặc DOCX.",
            "File “%s” is not a PDF, JPEG, PNG or DOCX.",
            "Chuyển văn bản sang PDF rồi chọn lại.");

    private final RuleText text;

    FileRule(String code, String sentenceVi, String sentenceEn, String remedyVi) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
