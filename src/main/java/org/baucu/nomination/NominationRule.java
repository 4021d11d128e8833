package org.baucu.nomination;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** What can be wrong with a meeting, a dossier, a list or the removal of a candidate. */
public enum NominationRule implements Rule {
    // meetings
    COUNT_IMPOSSIBLE(
            "NOMINATION-001",
            "Số liệu không khớp: triệu tập %s, có mặt %s, tín nhiệm %s.",
            "The figures cannot be: %s called, %s attending, %s in favour.",
            "",
            "Đối chiếu với biên bản và ghi lại.",
            "Compare with the minutes and write it again."),
    NO_QUORUM(
            "NOMINATION-002",
            "Có %s trong %s cử tri dự, phải có ít nhất %s.",
            "%s of %s voters attended, at least %s must.",
            "Điều 45, Điều 54",
            "Tổ chức lại hội nghị cử tri.",
            "Hold the voter meeting again."),
    COUNTERS(
            "NOMINATION-003",
            "Tổ kiểm phiếu có %s người, phải có từ %s đến %s người.",
            "The counting team has %s members, it must have %s to %s.",
            "Điều 45, Điều 54",
            "Cử lại Tổ kiểm phiếu và ghi vào biên bản.",
            "Appoint the counting team again and record it in the minutes."),
    ROUND_TOO_EARLY(
            "NOMINATION-004",
            "Chưa thể tổ chức hội nghị hiệp thương lần thứ %s: chưa có %s.",
            "Conference %s cannot be held yet: %s is missing.",
            "Điều 44, Điều 49, Điều 53, Điều 56",
            "Hoàn thành việc còn thiếu của cơ quan được bầu này trước.",
            "Finish what is missing for this elected body first."),
    // lists
    SURPLUS(
            "NOMINATION-010",
            "Đơn vị bầu cử số %s có %s người ứng cử cho %s đại biểu, phải có ít nhất %s người.",
            "Electoral unit %s has %s candidates for %s seats, at least %s are needed.",
            "Điều 57, Điều 58",
            "Bổ sung người ứng cử, hoặc nêu quyết định cho phép khuyết vì lý do bất khả kháng.",
            "Add candidates, or name the decision that allows the vacancy by force majeure."),
    TWO_UNITS(
            "NOMINATION-011",
            "%s có tên ở đơn vị bầu cử số %s và số %s; mỗi người chỉ được ghi tên ở một đơn vị bầu cử.",
            "%s stands in electoral units %s and %s; a candidate stands in one.",
            "Điều 57 khoản 5",
            "Xóa tên ở một đơn vị bầu cử.",
            "Delete the name in one of the electoral units."),
    NAME_ORDER(
            "NOMINATION-012",
            "Danh sách của đơn vị bầu cử số %s chưa xếp theo vần chữ cái A, B, C…",
            "The list of electoral unit %s is not in the order of the alphabet.",
            "Điều 57 khoản 5",
            "Xếp lại theo tên.",
            "Put the list in the order of given names."),
    SHARE(
            "NOMINATION-013",
            "Tỷ lệ %s là %s %%, phải đạt ít nhất %s %%.",
            "The share of %s is %s %%, it must be %s %% at least.",
            "Điều 8, Điều 9",
            "Điều chỉnh danh sách, hoặc ra nghị quyết nêu rõ lý do rồi báo cáo cấp trên.",
            "Adjust the list, or pass a resolution that states the reason and report to the level above."),
    // dossiers
    TOO_LATE(
            "NOMINATION-020",
            "Hồ sơ nộp lúc %s, sau thời hạn %s; không nhận hồ sơ nộp sau thời hạn.",
            "The dossier came at %s, after the limit %s; nothing is accepted after it.",
            "Điều 35 khoản 1",
            "Trả lại hồ sơ cho người nộp và ghi rõ lý do.",
            "Return the dossier to who handed it in and state the reason."),
    ITEM_MISSING(
            "NOMINATION-021",
            "Thiếu “%s”: có %s, phải có %s.",
            "“%s” is missing: there are %s, %s are needed.",
            "Điều 35 khoản 2",
            "Yêu cầu người ứng cử bổ sung trong thời hạn nộp hồ sơ.",
            "Ask the candidate to add it within the time for dossiers."),
    TOO_YOUNG(
            "NOMINATION-022",
            "Người ứng cử chưa đủ %s tuổi vào ngày bầu cử %s.",
            "The candidate is not %s years old on election day %s.",
            "Điều 2",
            "Không nhận hồ sơ.",
            "Do not accept the dossier."),
    NOT_ELIGIBLE(
            "NOMINATION-023",
            "Thuộc trường hợp không được ứng cử: %s.",
            "May not stand: %s.",
            "Điều 37",
            "Không đưa vào danh sách; thông báo bằng văn bản, nêu rõ lý do.",
            "Do not put the person on the list; tell the person in writing, with the reason."),
    TOO_MANY_COUNCILS(
            "NOMINATION-024",
            "Đã nộp hồ sơ ứng cử ở %s; chỉ được nộp nhiều nhất ở %s cấp Hội đồng nhân dân%s.",
            "Already stands for %s; at most %s councils are allowed%s.",
            "Điều 36 khoản 3",
            "Người ứng cử rút hồ sơ ở nơi khác trước, hoặc trả lại hồ sơ này.",
            "The candidate withdraws the other dossier first, or this one is returned."),
    TWICE_FOR_ONE(
            "NOMINATION-025",
            "Người này đã có hồ sơ ứng cử %s.",
            "This person already has a dossier for %s.",
            "Điều 36",
            "Mở hồ sơ đã có để bổ sung, không lập hồ sơ thứ hai.",
            "Open the dossier that exists and add to it; do not open a second one."),
    NOT_OF_THE_PLACE(
            "NOMINATION-026",
            "Người ứng cử không cư trú hoặc công tác thường xuyên ở địa phương.",
            "The candidate neither lives nor works regularly in the place.",
            "Điều 36 khoản 2",
            "Nộp hồ sơ ở nơi cư trú hoặc nơi công tác thường xuyên.",
            "Hand the dossier in at the place of residence or of regular work."),
    IDENTITY_NUMBER(
            "NOMINATION-027",
            "Số định danh phải có 12 chữ số (thẻ cũ 9 chữ số).",
            "An identity number has 12 digits (9 on cards of before).",
            "",
            "Đối chiếu với giấy tờ và ghi lại.",
            "Compare with the papers and write it again."),
    IN_A_NOMINATION(
            "NOMINATION-028",
            "Người này đang có tên trong danh sách giới thiệu ứng cử %s của %s, biên bản giới thiệu chưa được ghi nhận; chưa có hồ sơ ứng cử.",
            "This person is named in a nomination for %s by %s whose minutes are not recorded yet; there is no dossier.",
            "Điều 36",
            "Chờ ghi nhận biên bản rồi nhận hồ sơ theo diện được giới thiệu; nếu người này tự ứng cử, Ban Thường trực Mặt trận bỏ tên khỏi danh sách"
                    + " giới thiệu trước.",
            "Wait until the minutes are recorded and take the dossier in as that of a nominee; if the person stands by itself, the Front first"
                    + " takes the name out of the nomination."),
    NOMINATED_ALREADY(
            "NOMINATION-029",
            "Người này đã được %2$s giới thiệu ứng cử %1$s và chưa nộp hồ sơ.",
            "This person is nominated for %s by %s and has handed in no dossier yet.",
            "Điều 36",
            "Chọn người này ở mục người được giới thiệu rồi nhận hồ sơ.",
            "Choose the person among the nominees and take the dossier in.");

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern(
                    "HH:mm:ss 'ngày' dd/MM/yyyy", Locale.ROOT)
            .withZone(VietnamTime.ZONE);

    private final RuleText text;

    NominationRule(
            String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }

    /** A dossier that came too late, both moments to the second. */
    public static Violation tooLate(String location, Instant arrived, Instant limit) {
        return TOO_LATE.broken(location, TO_THE_SECOND.format(arrived), TO_THE_SECOND.format(limit));
    }

    /** The group of a share as the law names it. */
    public static String groupVi(String group) {
        return switch (group) {
            case "women" -> "phụ nữ";
            case "minority" -> "người dân tộc thiểu số";
            default -> throw new IllegalArgumentException("unknown group " + group);
        };
    }
}
