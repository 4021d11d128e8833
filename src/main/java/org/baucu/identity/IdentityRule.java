package org.baucu.identity;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** Rules for users and passwords; all of them the product's own. */
enum IdentityRule implements Rule {
    PASSWORD_TOO_SHORT(
            "IDENTITY-001",
            "Mật khẩu có ít hơn %s ký tự.",
            "The password has fewer than %s characters.",
            "Đặt mật khẩu dài hơn."),
    PASSWORD_TOO_LONG(
            "IDENTITY-002",
            "Mật khẩu dài hơn %s byte.",
            "The password is longer than %s bytes.",
            "Đặt mật khẩu ngắn hơn."),
    USER_UNKNOWN("IDENTITY-003", "Không có người dùng “%s”.", "There is no user “%s”.", "Kiểm tra tên đăng nhập."),
    USER_EXISTS(
            "IDENTITY-004", "Tên đăng nhập “%s” đã có.", "The user name “%s” is taken.", "Chọn tên đăng nhập khác."),
    USER_TWICE("IDENTITY-005", "Tên đăng nhập “%s” lặp lại.", "The user name “%s” appears twice.", "Xóa dòng lặp lại."),
    ID_MALFORMED(
            "IDENTITY-006",
            "“%s” không dùng được làm tên.",
            "“%s” cannot be used as an id.",
            "Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch dưới, gạch nối; tối đa 64 ký tự."),
    NAME_MISSING("IDENTITY-007", "Thiếu họ và tên.", "The full name is missing.", "Điền họ và tên."),
    EMAIL_MALFORMED(
            "IDENTITY-008",
            "“%s” không phải là địa chỉ thư điện tử.",
            "“%s” is not an e-mail address.",
            "Sửa địa chỉ hoặc để trống."),
    PASSWORD_WRONG(
            "IDENTITY-013",
            "Mật khẩu hiện nay không đúng.",
            "The present password is wrong.",
            "Nhập lại mật khẩu hiện nay."),
    PASSWORDS_DIFFER(
            "IDENTITY-014",
            "Hai lần nhập mật khẩu mới khác nhau.",
            "The two new passwords differ.",
            "Nhập lại mật khẩu mới."),
    PASSWORD_UNCHANGED(
            "IDENTITY-015",
            "Mật khẩu mới trùng mật khẩu hiện nay.",
            "The new password is the present one.",
            "Đặt mật khẩu khác."),
    GROUP_UNKNOWN(
            "IDENTITY-016",
            "Không có nhóm “%s”.",
            "There is no group “%s”.",
            "Ghi đúng mã nhóm của cơ quan, như trong tệp mẫu."),
    NO_OFFICE(
            "IDENTITY-017",
            "Người này không thuộc cơ quan nào và không có vai trò nào.",
            "This person is of no body and has no role.",
            "Ghi ít nhất một mã nhóm."),
    TEXT_TOO_LONG(
            "IDENTITY-018",
            "Nội dung dài quá %s ký tự.",
            "The text is longer than %s characters.",
            "Rút ngắn nội dung."),
    DRAFT_GONE(
            "IDENTITY-019",
            "Không còn tệp đang chờ xác nhận.",
            "There is no file waiting to be confirmed.",
            "Chọn lại tệp và kiểm tra lại; người dùng có thể đã được tạo."),
    OWN_ACCOUNT(
            "IDENTITY-020",
            "Không tự ngừng sử dụng hoặc tự bỏ quyền quản trị của tài khoản đang dùng.",
            "Nobody deactivates the own account or takes the own administrator's right away.",
            "Nhờ một quản trị viên khác thực hiện."),
    DEACTIVATED(
            "IDENTITY-021",
            "Tài khoản “%s” đã ngừng sử dụng.",
            "The account “%s” is out of use.",
            "Cho sử dụng lại trước khi ghi thêm cơ quan.");

    private final RuleText text;

    IdentityRule(String code, String sentenceVi, String sentenceEn, String remedyVi) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
