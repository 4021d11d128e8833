package org.baucu.nomination.nominees;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the persons that agencies and hamlets put forward. */
public enum NomineeRule implements Rule {
    NOBODY(
            "NOMINEE-002",
            "Chưa ghi người nào được giới thiệu ứng cử.",
            "Nobody is put forward.",
            "Điều 42, Điều 52",
            "Ghi người được cơ quan, tổ chức, đơn vị hoặc thôn, tổ dân phố giới thiệu.",
            "Write a person nominated by an agency, organisation, unit, hamlet or residential group."),
    MISSING(
            "NOMINEE-003",
            "Chưa ghi %s.",
            "%s is missing.",
            "",
            "Ghi theo hồ sơ và biên bản.",
            "Fill it in by the dossier and the minutes."),
    TOO_LONG(
            "NOMINEE-004",
            "%s dài %s ký tự, nhiều nhất %s ký tự.",
            "%s has %s characters, at most %s fit.",
            "",
            "Ghi ngắn hơn.",
            "Write less."),
    NO_SUCH_COMMUNE(
            "NOMINEE-005",
            "Không có xã, phường mang mã %s trong tỉnh.",
            "There is no commune %s in the province.",
            "",
            "Chọn xã, phường nơi cư trú; để trống nếu cư trú ở tỉnh khác.",
            "Choose the commune or ward of residence; leave it empty for a residence in another province."),
    TWICE(
            "NOMINEE-006",
            "Người này đã được ghi ở hàng %s (cùng họ tên, ngày sinh).",
            "This person is already in row %s (same name and date of birth).",
            "Điều 36",
            "Bỏ một trong hai hàng.",
            "Take one of the two rows out."),
    NOMINATED_ELSEWHERE(
            "NOMINEE-007",
            "Người này đã được giới thiệu hoặc đã tự ứng cử vào cùng cơ quan được bầu, trong hồ sơ khác.",
            "This person already stands for the same body through another case.",
            "Điều 36",
            "Đối chiếu với nơi đã giới thiệu; mỗi người chỉ ghi một lần cho một cơ quan được bầu.",
            "Ask the body that nominated; a person is written once for one elected body."),
    ORDER(
            "NOMINEE-008",
            "%s ngày %s, trước %s ngày %s; phải theo đúng trình tự.",
            "%s of %s is before %s of %s; the order is set.",
            "Điều 42, Điều 52",
            "Đối chiếu với biên bản từng cuộc họp và ghi lại ngày.",
            "Compare with the minutes of each meeting and correct the date."),
    NOT_HELD_YET(
            "NOMINEE-009",
            "%s ghi ngày %s, sau ngày hôm nay.",
            "%s is dated %s, which is still to come.",
            "",
            "Chỉ ghi cuộc họp đã tổ chức.",
            "Write only meetings that were held."),
    BEFORE_ANNOUNCEMENT(
            "NOMINEE-010",
            "%s ghi ngày %s, trước ngày công bố ngày bầu cử %s.",
            "%s is dated %s, before the election day was announced on %s.",
            "Điều 5",
            "Đối chiếu với biên bản và ghi lại ngày.",
            "Compare with the minutes and correct the date."),
    NO_CONFIDENCE(
            "NOMINEE-011",
            "Có %s trong %s cử tri dự hội nghị nơi công tác tín nhiệm, không quá một nửa: không được giới thiệu.",
            "%s of %s voters at the workplace are in favour, which is not more than half: the person cannot be put forward.",
            "Điều 42, Điều 52",
            "Bỏ dấu “Được giới thiệu” và ghi người khác do cơ quan, tổ chức, đơn vị giới thiệu lại theo đúng trình tự.",
            "Take the mark “nominated” away and write another person, nominated by the agency, organisation or unit by the same procedure."),
    ANOTHER_NEEDED(
            "NOMINEE-012",
            "%s chưa giới thiệu được ai: người dự kiến không đạt tín nhiệm.",
            "%s has put nobody forward: whom it meant had not the confidence.",
            "Điều 42, Điều 52",
            "Cơ quan, tổ chức, đơn vị giới thiệu người khác theo đúng trình tự.",
            "The agency, organisation or unit nominates another person by the same procedure."),
    HAMLET_NO_MAJORITY(
            "NOMINEE-013",
            "Có %s trong %s cử tri có mặt tín nhiệm, không quá một nửa: không được giới thiệu.",
            "%s of %s voters present are in favour, which is not more than half: the person cannot be put forward.",
            "Điều 52 khoản 4",
            "Bỏ dấu “Được giới thiệu”.",
            "Take the mark “nominated” away."),
    HAMLET_ORDER(
            "NOMINEE-014",
            "%s: người có kết quả biểu quyết cao hơn (hàng %s) chưa được giới thiệu.",
            "%s: who has more votes (row %s) is not put forward.",
            "Điều 52 khoản 4",
            "Lấy theo kết quả biểu quyết từ cao xuống thấp cho đến khi đủ số lượng được phân bổ.",
            "Take them by the result of the vote, highest first, until the allocated number is reached."),
    HAMLET_TOO_MANY(
            "NOMINEE-015",
            "%s giới thiệu %s người, được phân bổ %s người.",
            "%s puts %s persons forward, it was asked for %s.",
            "Điều 52 khoản 4",
            "Lấy theo kết quả biểu quyết từ cao xuống thấp cho đến khi đủ số lượng được phân bổ.",
            "Take them by the result of the vote, highest first, until the allocated number is reached."),
    HAMLET_TOO_FEW(
            "NOMINEE-016",
            "%s giới thiệu %s người; có %s người trên một nửa tín nhiệm và được phân bổ %s người.",
            "%s puts %s persons forward; %s have more than half and it was asked for %s.",
            "Điều 52 khoản 4",
            "Đánh dấu “Được giới thiệu” cho đủ số lượng được phân bổ, từ cao xuống thấp.",
            "Mark as “nominated” as many as are allocated, highest first."),
    HAMLET_LEVEL(
            "NOMINEE-017",
            "%s: người ở hàng %s và hàng %s có kết quả ngang nhau, chưa ghi kết quả biểu quyết lại.",
            "%s: rows %s and %s are level, and no second vote tells them apart.",
            "Điều 52 khoản 4",
            "Biểu quyết lại giữa những người ngang nhau và ghi số phiếu biểu quyết lại.",
            "Vote again between those who are equal and write the votes of the second vote."),
    HAMLET_FIGURES(
            "NOMINEE-018",
            "%s: số được phân bổ, ngày họp, số triệu tập, có mặt và Tổ kiểm phiếu phải như nhau ở mọi hàng của một hội nghị.",
            "%s: number asked, day, voters called, present and counters must be the same in every row of one meeting.",
            "",
            "Đối chiếu với biên bản hội nghị và ghi lại.",
            "Compare with the minutes of the conference and write it again."),
    NOTHING_ASKED(
            "NOMINEE-019",
            "%s: chưa ghi số lượng người được phân bổ giới thiệu.",
            "%s: the number asked for is missing.",
            "Điều 52",
            "Ghi theo thông báo của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã.",
            "Fill it in by the notice of the standing board of the commune's Fatherland Front."),
    IMPLAUSIBLE_DAY(
            "NOMINEE-020",
            "%s không thể là ngày %s.",
            "%s cannot be %s.",
            "",
            "Đối chiếu với giấy tờ và ghi lại.",
            "Compare with the papers and write it again.");

    private final RuleText text;

    NomineeRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
