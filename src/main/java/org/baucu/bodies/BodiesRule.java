package org.baucu.bodies;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the proposal of commissions, boards and teams, or with a change of their members. */
public enum BodiesRule implements Rule {
    TOO_FEW_MEMBERS(
            1,
            "%1$s có %2$d thành viên, ít hơn mức tối thiểu %3$d.",
            "%1$s has %2$d members, fewer than the minimum of %3$d.",
            "Điều 22, 24, 25",
            "Bổ sung thành viên cho đủ số lượng.",
            "Add members up to the number required."),
    TOO_MANY_MEMBERS(
            2,
            "%1$s có %2$d thành viên, nhiều hơn mức tối đa %3$d.",
            "%1$s has %2$d members, more than the maximum of %3$d.",
            "Điều 22, 24, 25",
            "Giảm số thành viên xuống trong mức luật định.",
            "Reduce the members to what the law allows."),
    NO_HEAD(
            3,
            "%1$s chưa có %2$s.",
            "%1$s has no head (%2$s).",
            "Điều 22, 24, 25",
            "Chọn đúng một người đứng đầu.",
            "Choose exactly one head."),
    SEVERAL_HEADS(
            4,
            "%1$s có %3$d %2$s, chỉ được có một.",
            "%1$s has %3$d heads (%2$s); only one is allowed.",
            "Điều 22, 24, 25",
            "Giữ một người đứng đầu, đổi chức danh của những người còn lại.",
            "Keep one head and change the role of the others."),
    TOO_FEW_DEPUTIES(
            5,
            "%1$s có %2$d %3$s, luật yêu cầu ít nhất %4$d.",
            "%1$s has %2$d deputies (%3$s); at least %4$d are asked for.",
            "Điều 22, 24",
            "Bổ sung cấp phó của người đứng đầu.",
            "Add deputies of the head."),
    NO_SECRETARY(
            6,
            "%1$s chưa có Thư ký.",
            "%1$s has no secretary.",
            "Điều 22, 24, 25",
            "Phân công một thành viên làm Thư ký.",
            "Make one member the secretary."),
    SOURCE_MISSING(
            7,
            "%1$s chưa có đại diện: %2$s.",
            "%1$s has no representative of: %2$s.",
            "Điều 22, 24, 25",
            "Bổ sung thành viên là đại diện của cơ quan, tổ chức còn thiếu.",
            "Add members who represent the bodies and organisations that are missing."),
    SOURCE_FOREIGN(
            8,
            "Thành viên thuộc thành phần \"%1$s\", không được tham gia %2$s.",
            "A member from \"%1$s\" may not sit in %2$s.",
            "Điều 25 khoản 1",
            "Chọn thành viên là đại diện chỉ huy hoặc quân nhân của đơn vị.",
            "Choose a member who represents the unit's command or its soldiers."),
    PERSON_TWICE(
            9,
            "Người này đã có tên ở dòng %1$d của cùng danh sách.",
            "This person already stands in row %1$d of the same list.",
            "",
            "Xóa một trong hai dòng.",
            "Delete one of the two rows."),
    MEMBER_INCOMPLETE(
            10,
            "Thiếu thông tin: %1$s.",
            "Missing: %1$s.",
            "",
            "Điền đủ họ và tên, ngày sinh, chức danh và thành phần đại diện.",
            "Fill in full name, date of birth, role and body represented."),
    UNDER_AGE(
            11,
            "Thành viên chưa đủ %s tuổi vào ngày bầu cử.",
            "The member is under %s on election day.",
            "Điều 20 Bộ luật Dân sự 2015",
            "Kiểm tra ngày sinh hoặc chọn người khác.",
            "Check the date of birth or choose another person."),
    CANDIDATE_ON_BODY(
            12,
            "Thành viên là người ứng cử tại đơn vị bầu cử số %1$d (%2$s) nên không được tham gia %3$s.",
            "The member stands as a candidate in electoral unit %1$d (%2$s) and may not sit in %3$s.",
            "Điều 27",
            "Chọn người khác thay thế.",
            "Choose another person instead."),
    BODY_MISSING(
            13,
            "Chưa có danh sách %1$s.",
            "No list for %1$s.",
            "Điều 24, 25",
            "Lập danh sách cho mọi đơn vị bầu cử, khu vực bỏ phiếu.",
            "Make a list for every electoral unit and every polling area."),
    PLACE_UNKNOWN(
            14,
            "Không có %1$s số %2$d thuộc hồ sơ này.",
            "There is no %1$s number %2$d in this case.",
            "Điều 24, 25",
            "Sửa số đơn vị bầu cử, khu vực bỏ phiếu.",
            "Correct the number of the electoral unit or polling area."),
    BODY_TWICE(
            15,
            "%1$s có hai danh sách.",
            "%1$s has two lists.",
            "Điều 24, 25",
            "Gộp thành một danh sách.",
            "Merge them into one list."),
    FOREIGN_UNIT(
            16,
            "Danh sách mang mã đơn vị hành chính %1$s, hồ sơ này thuộc %2$s.",
            "The list bears unit code %1$s; this case belongs to %2$s.",
            "",
            "Chỉ lập danh sách của địa phương mình.",
            "Make lists of your own place only."),
    WRONG_TYPE(
            17,
            "Loại tổ chức không đúng: hồ sơ này lập %1$s.",
            "Wrong kind of body: this case establishes %1$s.",
            "Điều 22, 24, 25",
            "Dùng đúng mẫu của hồ sơ.",
            "Use the template of this case."),
    UNITS_NOT_FIXED(
            18,
            "Chưa ấn định đơn vị bầu cử %1$s nên chưa thể thành lập Ban bầu cử.",
            "The electoral units (%1$s) are not fixed, so boards cannot be established.",
            "Điều 10, 24",
            "Chờ quyết định ấn định đơn vị bầu cử rồi trình lại.",
            "Wait for the decision on the electoral units, then submit again."),
    AREAS_NOT_FIXED(
            19,
            "Chưa xác định khu vực bỏ phiếu nên chưa thể thành lập Tổ bầu cử.",
            "The polling areas are not fixed, so teams cannot be established.",
            "Điều 11, 25",
            "Chờ quyết định khu vực bỏ phiếu rồi trình lại.",
            "Wait for the decision on the polling areas, then submit again."),
    ARMED_AREA_OWN_CASE(
            20,
            "Khu vực bỏ phiếu số %1$d là khu vực riêng của đơn vị vũ trang nhân dân, có hồ sơ riêng do chỉ huy đơn vị quyết định.",
            "Polling area %1$d is an armed unit's own and has its own case, decided by its commander.",
            "Điều 25 khoản 1",
            "Bỏ danh sách này khỏi hồ sơ của Ủy ban nhân dân.",
            "Take this list out of the case of the People's Committee."),
    NO_COUNCIL(
            21,
            "%1$s không tổ chức Hội đồng nhân dân nên không thành lập tổ chức này.",
            "%1$s has no People's Council, so this body is not established.",
            "Điều 22, 24",
            "Báo cáo cấp trên để hủy hồ sơ.",
            "Report to the level above, so that the case is cancelled."),
    TEXT_TOO_LONG(
            22,
            "Nội dung của %1$s dài quá %2$d ký tự.",
            "%1$s is longer than %2$d characters.",
            "",
            "Rút ngắn nội dung.",
            "Shorten the text."),
    STRUCK_UNKNOWN(
            30,
            "Người bị xóa tên, thay thế không có trong danh sách %1$s hiện hành.",
            "The person to leave is not in the current list of %1$s.",
            "Điều 27",
            "Chọn đúng người trong danh sách hiện hành.",
            "Choose the right person from the present list."),
    REASON_MISSING(
            31,
            "Chưa ghi lý do thay đổi thành viên %1$s.",
            "No reason is given for the change in %1$s.",
            "",
            "Ghi lý do của từng thay đổi.",
            "Write the reason of each change."),
    NOT_ESTABLISHED(
            32,
            "%1$s chưa được thành lập nên chưa thể thay đổi thành viên.",
            "%1$s is not established, so its members cannot change.",
            "",
            "Chỉ thay đổi thành viên của tổ chức đã thành lập.",
            "Change only members of a body that has been established."),
    OTHER_DECIDER(
            33,
            "%1$s do cơ quan khác quyết định thành lập.",
            "%1$s was established by another body.",
            "Điều 25, 27",
            "Cơ quan đã quyết định thành lập lập hồ sơ thay đổi.",
            "The body that decided on the establishment opens the case of change."),
    RIVAL_CHANGE(
            34,
            "%1$s đang có hồ sơ thay đổi khác mở trước và chưa kết thúc.",
            "An earlier change of %1$s is still open.",
            "",
            "Chờ hồ sơ kia kết thúc rồi trình lại.",
            "Wait until the other case is finished, then submit again."),
    NO_CHANGE(
            35,
            "Hồ sơ chưa có thay đổi nào.",
            "The case contains no change.",
            "",
            "Thêm ít nhất một thay đổi.",
            "Add at least one change."),
    ADDED_MISSING(
            36,
            "Chưa có thông tin người được bổ sung vào %1$s.",
            "Nobody is named to join %1$s.",
            "Điều 27",
            "Điền thông tin người được bổ sung.",
            "Fill in the data of the person who is added."),
    CELL_UNREADABLE(
            40,
            "Không đọc được giá trị \"%1$s\".",
            "The value \"%1$s\" cannot be read.",
            "",
            "Sửa theo mẫu: %2$s.",
            "Correct it as in the template: %2$s."),
    CELL_EMPTY(
            41,
            "Ô bắt buộc đang để trống.",
            "A required cell is empty.",
            "",
            "Điền giá trị vào ô này.",
            "Write a value in this cell."),
    SHEET_EMPTY(
            42,
            "Bảng không có dòng nào.",
            "The table has no row.",
            "",
            "Tải mẫu, điền danh sách rồi tải lên lại.",
            "Download the template, fill the list in, then upload it again."),
    NOT_DECIDER(
            51,
            "Chỉ cơ quan đã quyết định thành lập được mở hồ sơ thay đổi thành viên.",
            "Only the body that decided the establishment may open a change of members.",
            "Điều 27",
            "Đăng nhập với tư cách của cơ quan đó.",
            "Sign in for that body.");

    private final RuleText text;

    BodiesRule(int number, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText("BODIES-%03d".formatted(number), sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
