package org.baucu.platform.rows;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a cell. */
public enum RowRule implements Rule {
    EMPTY("ROW-001", "Chưa ghi “%s”.", "“%s” is missing.", "Ghi giá trị vào ô này.", "Write a value in this cell."),
    NOT_A_NUMBER(
            "ROW-002",
            "“%s” không phải là số nguyên dương.",
            "“%s” is not a positive whole number.",
            "Ghi số bằng chữ số, ví dụ 1250.",
            "Write the number in digits, for example 1250."),
    NOT_A_DATE(
            "ROW-003",
            "“%s” không phải là một ngày.",
            "“%s” is not a date.",
            "Ghi ngày, tháng, năm, ví dụ 09/04/2021.",
            "Write day, month and year, for example 09/04/2021."),
    NOT_A_TIME(
            "ROW-004",
            "“%s” không phải là ngày và giờ.",
            "“%s” is not a day and an hour.",
            "Ghi ngày và giờ, ví dụ 09/04/2021 14:30.",
            "Write the day and the hour, for example 09/04/2021 14:30."),
    NOT_A_CHOICE(
            "ROW-005",
            "“%s” không có trong danh mục: %s.",
            "“%s” is not in the list: %s.",
            "Chọn một giá trị của danh mục.",
            "Choose a value from the list."),
    NOT_YES_OR_NO(
            "ROW-006",
            "“%s” không phải là Có hoặc Không.",
            "“%s” is neither Có nor Không.",
            "Ghi Có hoặc Không.",
            "Write Có (yes) or Không (no)."),
    TOO_LONG("ROW-007", "Dài %s ký tự, tối đa %s.", "%s characters, at most %s.", "Ghi ngắn hơn.", "Write less."),
    UNKNOWN_ROW(
            "ROW-008",
            "Mã “%s” không có trong danh sách của hồ sơ này.",
            "The code “%s” is not in the list of this case.",
            "Dùng bảng tính mẫu tải từ trang này, không sửa cột Mã.",
            "Use the template downloaded from this page and leave the column Mã (code) as it is."),
    TOO_MANY_ROWS(
            "ROW-009",
            "Bảng có %s hàng, trang này nhận nhiều nhất %s hàng; chưa lưu gì.",
            "The table has %s rows, this page takes %s at most; nothing was saved.",
            "Bỏ bớt hàng rồi gửi lại; các hàng đã nhập vẫn còn trên trang.",
            "Take rows out and send again; what was typed is still on the page.");

    private final RuleText text;

    RowRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
