package org.baucu.identity;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** Rules for users and passwords; all of them the product's own. */
enum IdentityRule implements Rule {
    PASSWORD_TOO_SHORT(
            "IDENTITY-001",
            "Mật khẩu có ít hơn %s ký tự.",
            "The password has fewer than %s characters.",
            "Đặt mật khẩu dài hơn.",
            "Choose a longer password."),
    PASSWORD_TOO_LONG(
            "IDENTITY-002",
            "Mật khẩu dài hơn %s byte.",
            "The password is longer than %s bytes.",
            "Đặt mật khẩu ngắn hơn.",
            "Choose a shorter password."),
    USER_UNKNOWN(
            "IDENTITY-003",
            "Không có người dùng “%s”.",
            "There is no user “%s”.",
            "Kiểm tra tên đăng nhập.",
            "Check the user name."),
    USER_EXISTS(
            "IDENTITY-004",
            "Tên đăng nhập “%s” đã có.",
            "The user name “%s” is taken.",
            "Chọn tên đăng nhập khác.",
            "Choose another user name."),
    USER_TWICE(
            "IDENTITY-005",
            "Tên đăng nhập “%s” lặp lại.",
            "The user name “%s” appears twice.",
            "Xóa dòng lặp lại.",
            "Delete the repeated line."),
    ID_MALFORMED(
            "IDENTITY-006",
            "“%s” không dùng được làm tên.",
            "“%s” cannot be used as an id.",
            "Chỉ dùng chữ không dấu, chữ số, dấu chấm, gạch dưới, gạch nối; tối đa 64 ký tự.",
            "Use plain letters without accents, digits, full stops, underscores and hyphens only; 64 characters at most."),
    NAME_MISSING(
            "IDENTITY-007",
            "Thiếu họ và tên.",
            "The full name is missing.",
            "Điền họ và tên.",
            "Fill in the full name."),
    EMAIL_MALFORMED(
            "IDENTITY-008",
            "“%s” không phải là địa chỉ thư điện tử.",
            "“%s” is not an e-mail address.",
            "Sửa địa chỉ hoặc để trống.",
            "Correct the address or leave it empty."),
    PASSWORD_WRONG(
            "IDENTITY-013",
            "Mật khẩu hiện nay không đúng.",
            "The present password is wrong.",
            "Nhập lại mật khẩu hiện nay.",
            "Type the present password again."),
    PASSWORDS_DIFFER(
            "IDENTITY-014",
            "Hai lần nhập mật khẩu mới khác nhau.",
            "The two new passwords differ.",
            "Nhập lại mật khẩu mới.",
            "Type the new password again."),
    PASSWORD_UNCHANGED(
            "IDENTITY-015",
            "Mật khẩu mới trùng mật khẩu hiện nay.",
            "The new password is the present one.",
            "Đặt mật khẩu khác.",
            "Choose a different password."),
    GROUP_UNKNOWN(
            "IDENTITY-016",
            "Không có nhóm “%s”.",
            "There is no group “%s”.",
            "Ghi đúng mã nhóm của cơ quan, như trong tệp mẫu.",
            "Write the group code of the body exactly as in the sample file."),
    NO_OFFICE(
            "IDENTITY-017",
            "Người này không thuộc cơ quan nào và không có vai trò nào.",
            "This person is of no body and has no role.",
            "Ghi ít nhất một mã nhóm.",
            "Write at least one group code."),
    TEXT_TOO_LONG(
            "IDENTITY-018",
            "Nội dung dài quá %s ký tự.",
            "The text is longer than %s characters.",
            "Rút ngắn nội dung.",
            "Shorten the text."),
    DRAFT_GONE(
            "IDENTITY-019",
            "Không còn tệp đang chờ xác nhận.",
            "There is no file waiting to be confirmed.",
            "Chọn lại tệp và kiểm tra lại; người dùng có thể đã được tạo.",
            "Choose the file again and check it again; the users may have been created already."),
    OWN_ACCOUNT(
            "IDENTITY-020",
            "Không tự ngừng sử dụng hoặc tự bỏ quyền quản trị của tài khoản đang dùng.",
            "Nobody deactivates the own account or takes the own administrator's right away.",
            "Nhờ một quản trị viên khác thực hiện.",
            "Ask another administrator to do it."),
    DEACTIVATED(
            "IDENTITY-021",
            "Tài khoản “%s” đã ngừng sử dụng.",
            "The account “%s” is out of use.",
            "Cho sử dụng lại trước khi ghi thêm cơ quan.",
            "Activate the user again before adding a body.");

    private final RuleText text;

    IdentityRule(String code, String sentenceVi, String sentenceEn, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, "", remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
