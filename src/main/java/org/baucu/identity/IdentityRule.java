package org.baucu.identity;

import org.baucu.platform.Rule;

/** Rules for users and passwords; all of them the product's own. */
enum IdentityRule implements Rule {
    PASSWORD_TOO_SHORT(
            "IDENTITY-001", "Mật khẩu có ít hơn %s ký tự.", "The password has fewer than %s characters.", "Đặt mật khẩu dài hơn."),
    PASSWORD_TOO_LONG(
            "IDENTITY-002", "Mật khẩu dài hơn %s byte.", "The password is longer than %s bytes.", "Đặt mật khẩu ngắn hơn."),
    USER_UNKNOWN("IDENTITY-003", "Không có người dùng “%s”.", "There is no user “%s”.", "Kiểm tra tên đăng nhập."),
    USER_EXISTS("IDENTITY-004", "Tên đăng nhập “%s” đã có.", "The user name “%s” is taken.", "Chọn tên đăng nhập khác."),
    USER_TWICE("IDENTITY-005", "Tên đăng nhập “%s” lặp lại.", "The user name “%s” appears twice.", "Xóa dòng lặp lại."),
    ID_MALFORMED(
            "IDENTITY-006",
            "“%s” không dùng được làm tên.",
            "“%s” cannot be used as an id.",
            "Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch dưới, gạch nối; tối đa 64 ký tự."),
    NAME_MISSING("IDENTITY-007", "Thiếu họ và tên.", "The full name is missing.", "Điền họ và tên."),
    EMAIL_MALFORMED("IDENTITY-008", "“%s” không phải là địa chỉ thư điện tử.", "“%s” is not an e-mail address.", "Sửa địa chỉ hoặc để trống."),
    COLUMN_MISSING("IDENTITY-009", "Thiếu cột “%s”.", "The column “%s” is missing.", "Dùng tệp mẫu."),
    FILE_UNREADABLE("IDENTITY-010", "Không đọc được tệp.", "The file cannot be read.", "Lưu lại tệp ở dạng CSV, mã UTF-8."),
    FILE_EMPTY("IDENTITY-011", "Tệp không có người dùng nào.", "The file has no users.", "Điền ít nhất một dòng."),
    LINE_INCOMPLETE("IDENTITY-012", "Dòng có %s cột, cần %s cột.", "The line has %s columns, %s are needed.", "Kiểm tra dấu phẩy và dấu ngoặc kép."),
    PASSWORD_WRONG("IDENTITY-013", "Mật khẩu hiện nay không đúng.", "The present password is wrong.", "Nhập lại mật khẩu hiện nay."),
    PASSWORDS_DIFFER("IDENTITY-014", "Hai lần nhập mật khẩu mới khác nhau.", "The two new passwords differ.", "Nhập lại mật khẩu mới.");

    private final String code;
    private final String sentenceVi;
    private final String sentenceEn;
    private final String remedyVi;

    IdentityRule(String code, String sentenceVi, String sentenceEn, String remedyVi) {
        this.code = code;
        this.sentenceVi = sentenceVi;
        this.sentenceEn = sentenceEn;
        this.remedyVi = remedyVi;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String sentenceVi() {
        return sentenceVi;
    }

    @Override
    public String sentenceEn() {
        return sentenceEn;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String remedyVi() {
        return remedyVi;
    }
}
