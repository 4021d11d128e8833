package org.baucu.nomination.conference.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a consultation conference or its minutes. */
public enum ConferenceRule implements Rule {
    NOT_ATTENDED(
            "ROUND-001",
            "Không có ai dự thuộc thành phần “%s”.",
            "Nobody attended of “%s”, who belong to the conference.",
            "Điều 39, Điều 50",
            "Ghi số người dự theo biên bản; thiếu thành phần thì tổ chức lại hội nghị.",
            "Write the number of people present by the minutes; if a group was missing, hold the conference again."),
    IMPOSSIBLE_COUNT(
            "ROUND-002",
            "Số người dự của “%s” không thể là %s.",
            "“%s” cannot have had %s people there.",
            "",
            "Đối chiếu với biên bản và ghi lại.",
            "Compare with the minutes and write it again."),
    IN_FUTURE(
            "ROUND-003",
            "Ngày tổ chức hội nghị %s chưa tới.",
            "The day of the conference, %s, has not come.",
            "",
            "Nộp sau khi hội nghị đã họp.",
            "Submit after the conference has met."),
    BEFORE_ITS_GROUND(
            "ROUND-004",
            "Hội nghị ghi ngày %s, trước ngày hoàn thành việc làm căn cứ cho hội nghị (%s).",
            "The conference is dated %s, before what it rests on was done (%s).",
            "Điều 44, Điều 49, Điều 53, Điều 56",
            "Sửa ngày theo biên bản, hoặc tổ chức hội nghị sau ngày này.",
            "Correct the date by the minutes, or hold the conference after this day."),
    MINUTES_INCOMPLETE(
            "ROUND-005",
            "Biên bản thiếu: %s.",
            "The minutes lack: %s.",
            "Điều 39 khoản 3, Điều 50 khoản 4",
            "Ghi đủ theo biên bản.",
            "Fill it in completely by the minutes."),
    NO_COUNTERS(
            "ROUND-006",
            "Hội nghị có biểu quyết nhưng chưa ghi Tổ kiểm phiếu.",
            "There was a vote and no counting team is named.",
            "Điều 39, Điều 50",
            "Ghi số người của Tổ kiểm phiếu.",
            "Write the number of people on the counting team."),
    COUNTERS(
            "ROUND-007",
            "Tổ kiểm phiếu có %s người, phải có từ %s đến %s người.",
            "The counting team has %s members, it must have %s to %s.",
            "",
            "Cử lại Tổ kiểm phiếu và ghi vào biên bản.",
            "Appoint the counting team again and record it in the minutes."),
    NOT_SEALED(
            "ROUND-008",
            "Phiếu biểu quyết chưa đóng dấu của Ủy ban Mặt trận Tổ quốc Việt Nam cấp tổ chức hội nghị.",
            "The voting slips do not carry the seal of the Front's committee.",
            "",
            "Tổ chức bỏ phiếu lại bằng phiếu có đóng dấu.",
            "Vote again with stamped ballots."),
    NO_VOTES(
            "ROUND-009",
            "Hội nghị có biểu quyết nhưng chưa ghi số người tán thành cho người ứng cử nào.",
            "There was a vote and no votes are written down for anyone.",
            "",
            "Ghi số người tán thành, hoặc chọn hình thức thỏa thuận.",
            "Write how many were in favour, or choose agreement without a vote."),
    TOO_MANY_VOTES(
            "ROUND-010",
            "%s người tán thành, chỉ có %s đại biểu thuộc thành phần hội nghị có mặt; khách mời không biểu quyết.",
            "%s votes in favour, but only %s members were present; guests do not vote.",
            "Điều 39, Điều 50",
            "Đối chiếu với biên bản kiểm phiếu và ghi lại.",
            "Compare with the minutes of the count and write it again."),
    VOTES_WITHOUT_VOTE(
            "ROUND-011",
            "Ghi số người tán thành trong khi hội nghị không biểu quyết.",
            "Votes are written down though there was no vote.",
            "",
            "Bỏ số người tán thành, hoặc chọn hình thức biểu quyết.",
            "Take the number in favour out, or choose a vote."),
    NO_VERDICT(
            "ROUND-012",
            "Còn %s người ứng cử chưa được hội nghị kết luận.",
            "%s candidates have no verdict of the conference.",
            "Điều 44, Điều 49, Điều 53, Điều 56",
            "Mở lại trang để lấy danh sách mới nhất, ghi kết luận cho từng người.",
            "Open the page again for the newest list, and write the conclusion for each person."),
    NOT_BEFORE_IT(
            "ROUND-013",
            "Có kết luận về người không thuộc diện đưa ra hội nghị: hồ sơ chưa được nhận hoặc đã rút.",
            "There is a verdict on someone who is not before the conference: no accepted dossier, or withdrawn.",
            "Điều 35, Điều 44, Điều 53",
            "Mở lại trang để lấy danh sách mới nhất.",
            "Open the page again for the newest list."),
    TWICE(
            "ROUND-014",
            "Một người ứng cử có hai kết luận.",
            "A candidate has two verdicts.",
            "",
            "Giữ lại một dòng.",
            "Keep one of the lines."),
    NO_REASON(
            "ROUND-015",
            "Chưa nêu lý do không đưa vào danh sách.",
            "The reason for dropping the candidate is missing.",
            "Điều 44, Điều 49, Điều 53, Điều 56",
            "Ghi lý do như trong biên bản.",
            "Write the reason as in the minutes."),
    LOW_CONFIDENCE(
            "ROUND-016",
            "Người ứng cử không đạt mức tín nhiệm tại hội nghị cử tri nơi cư trú nên không giới thiệu ra hội nghị lần thứ ba.",
            "The voters at the residence were not confident enough, so the candidate is not presented.",
            "Điều 45, Điều 54",
            "Chọn không giới thiệu, hoặc nêu lý do trường hợp đặc biệt đã báo cáo hội nghị.",
            "Choose “not put forward”, or give the special reason that was reported to the conference."),
    CONFIDENT(
            "ROUND-017",
            "Người ứng cử đạt mức tín nhiệm ở nơi cư trú thì phải giới thiệu ra hội nghị.",
            "A candidate whom the voters are confident of is presented to the conference.",
            "Điều 49, Điều 56",
            "Chọn đưa hoặc không đưa vào danh sách, không chọn “không giới thiệu”.",
            "Choose on the list or not on the list, not “not put forward”."),
    PRESENTED_TOO_FEW(
            "ROUND-018",
            "Danh sách trình hội nghị có %s người; phải nhiều hơn %s người thì số dư mới lớn hơn số dư tối thiểu.",
            "The list before the conference has %s people; it must have more than %s.",
            "Điều 57 khoản 6, Điều 58 khoản 3",
            "Bổ sung người được giới thiệu trước khi tổ chức hội nghị.",
            "Add more nominees before the conference is held."),
    KEPT_TOO_FEW(
            "ROUND-019",
            "Danh sách hội nghị lập có %s người cho %s đại biểu; các đơn vị bầu cử cần ít nhất %s người.",
            "The conference's list has %s people for %s seats; the electoral units need %s at least.",
            "Điều 57 khoản 6, Điều 58 khoản 3",
            "Hội nghị xem xét, đưa thêm người đủ tiêu chuẩn vào danh sách.",
            "The conference considers and puts more qualified people on the list."),
    NOT_OF_THIS_ROUND(
            "ROUND-020",
            "Chỉ hội nghị lần thứ ba mới có kết luận “không giới thiệu ra hội nghị”.",
            "Only the third conference has candidates who are not presented.",
            "Điều 49, Điều 56",
            "Chọn đưa hoặc không đưa vào danh sách.",
            "Choose on the list or not on the list."),
    TOO_MUCH(
            "ROUND-032",
            "%s quá dài hoặc quá nhiều: nhiều nhất %s.",
            "%s is too long or too many: %s at most.",
            "",
            "Rút gọn rồi nộp lại.",
            "Shorten it, then submit again.");

    private final RuleText text;

    ConferenceRule(
            String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
