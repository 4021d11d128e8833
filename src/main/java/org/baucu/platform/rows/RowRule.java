package org.baucu.platform.rows;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a cell. */
public enum RowRule implements Rule {
    EMPTY("ROW-001", "Chưa ghi “%s”.", "“%s” is missing.", "Ghi giá trị vào ô này."),
    NOT_A_NUMBER(
            "ROW-002",
            "“%s” không phải là số nguyên dương.",
            "“%s” is not a positive whole number.",
            "Ghi số bằng chữ số, ví dụ 1250."),
    NOT_A_DATE(
            "ROW-003",
            "“%s” không phải là một ngày.",
            "“%s” is not a date.",
            "Ghi ngày, tháng, năm, ví dụ 09/04/2021."),
    NOT_A_TIME(
            "ROW-004",
            "“%s” không phải là ngày và giờ.",
            "“%s” is not a day and an hour.",
            "Ghi ngày và giờ, ví dụ 09/04/2021 14:30."),
    NOT_A_CHOICE(
            "ROW-005",
            "“%s” không có trong danh mục: %s.",
            "“%s” is not in the list: %s.",
            "Chọn một giá trị của danh mục."),
    NOT_YES_OR_NO(
            "ROW-006", "“%s” không phải là Có hoặc Không.", "“%s” is neither Có nor Không.", "Ghi Có hoặc Không."),
    TOO_LONG("ROW-007", "Dài %s ký tự, tối đa %s.", "%s characters, at most %s.", "Ghi ngắn hơn."),
    UNKNOWN_ROW(
            "ROW-008",
            "Mã “%s” không có trong danh sách của hồ sơ này.",
            "The code “%s” is not in the list of this case.",
            "Dùng bảng tính mẫu tải từ trang này, không sửa cột Mã.");

    private final RuleText text;

    RowRule(String code, String sentenceVi, String sentenceEn, String remedyVi) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
