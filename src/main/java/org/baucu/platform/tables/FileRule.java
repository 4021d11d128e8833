package org.baucu.platform.tables;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What makes a table file unreadable; rules of the product, so none has an article. */
public enum FileRule implements Rule {
    TOO_BIG(
            "FILE-001",
            "Tệp lớn quá %s MB.",
            "The file is larger than %s MB.",
            "Chia tệp thành nhiều phần hoặc bỏ hình ảnh khỏi tệp rồi nộp lại.",
            "Split the file into several parts, or take the pictures out of it, then submit it again."),
    EMPTY(
            "FILE-002",
            "Tệp không có nội dung.",
            "The file is empty.",
            "Kiểm tra lại tệp rồi nộp lại.",
            "Check the file, then submit it again."),
    NOT_UTF8(
            "FILE-003",
            "Tệp CSV không được lưu bằng bảng mã UTF-8.",
            "The CSV file is not UTF-8 text.",
            "Lưu lại tệp ở dạng CSV UTF-8, hoặc dùng bảng tính XLSX.",
            "Save the file again as CSV UTF-8, or use an XLSX workbook."),
    NOT_XLSX(
            "FILE-004",
            "Tệp không phải bảng tính XLSX hoặc đã bị hỏng.",
            "The file is not an XLSX workbook, or it is damaged.",
            "Mở tệp bằng phần mềm bảng tính, lưu lại ở dạng XLSX rồi nộp lại.",
            "Open the file with a spreadsheet program, save it again as XLSX, then submit it again."),
    INFLATES(
            "FILE-005",
            "Nội dung của tệp khi mở ra lớn quá mức cho phép.",
            "The content of the file is too large once unpacked.",
            "Bỏ hình ảnh, trang tính và dòng thừa khỏi tệp rồi nộp lại.",
            "Take pictures, spare sheets and spare lines out of the file, then submit it again."),
    NO_HEADER(
            "FILE-006",
            "Dòng 1 của tệp không có tiêu đề cột.",
            "Line 1 of the file has no column headings.",
            "Ghi tiêu đề cột ở dòng 1 như trong mẫu.",
            "Write the column headings in line 1 as in the template."),
    HEADING_TWICE(
            "FILE-007",
            "Tiêu đề cột “%s” có hơn một lần.",
            "The heading “%s” stands more than once.",
            "Giữ lại một cột cho mỗi tiêu đề.",
            "Keep one column for each heading."),
    TOO_MANY(
            "FILE-008",
            "Tệp có quá %s dòng hoặc quá %s cột.",
            "The file has more than %s lines or more than %s columns.",
            "Chia tệp thành nhiều phần rồi nộp lại.",
            "Split the file into several parts, then submit it again."),
    BROKEN_LINE(
            "FILE-009",
            "Không đọc được dòng này: dấu nháy kép mở ra mà không khép lại, hoặc đặt sai chỗ.",
            "The line cannot be read: a double quote is not closed or stands in the wrong place.",
            "Sửa dấu nháy kép ở dòng này rồi nộp lại.",
            "Correct the double quotes in this line, then submit the file again."),
    MORE_CELLS(
            "FILE-010",
            "Dòng này có nhiều ô hơn số tiêu đề cột.",
            "The line has more cells than there are headings.",
            "Xóa ô thừa, hoặc đặt giá trị có dấu phân cách trong dấu nháy kép.",
            "Delete the spare cell, or put a value that contains the separator in double quotes."),
    MISSING_COLUMN(
            "FILE-011",
            "Thiếu cột “%s”.",
            "The column “%s” is missing.",
            "Thêm cột với đúng tiêu đề như trong mẫu.",
            "Add the column with exactly the heading of the template."),
    UNKNOWN_COLUMN(
            "FILE-012",
            "Không có cột nào tên là “%s” trong mẫu.",
            "No column is called “%s”.",
            "Sửa tiêu đề như trong mẫu hoặc xóa cột.",
            "Correct the heading as in the template, or delete the column."),
    LONG_CELL(
            "FILE-013",
            "Một ô của dòng này có quá %s ký tự.",
            "A cell of this line has more than %s characters.",
            "Rút ngắn nội dung của ô.",
            "Shorten the text of the cell."),
    NO_ROWS(
            "FILE-014",
            "Tệp chỉ có tiêu đề, không có dòng dữ liệu nào.",
            "The file has headings only.",
            "Thêm dữ liệu từ dòng 2 rồi nộp lại.",
            "Add data from line 2 on, then submit the file again.");

    private final RuleText text;

    FileRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
