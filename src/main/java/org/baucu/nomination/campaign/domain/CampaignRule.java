package org.baucu.nomination.campaign.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with the plan of a campaign or the report on it. */
public enum CampaignRule implements Rule {
    TOO_EARLY(
            "CAMPAIGN-001",
            "Hội nghị lúc %s diễn ra trước khi danh sách chính thức được công bố (%s).",
            "The meeting at %s comes before the official list was published (%s).",
            "Điều 64",
            "Chuyển hội nghị sang sau thời điểm công bố danh sách chính thức.",
            "Move the meeting to after the announcement of the official list."),
    TOO_LATE(
            "CAMPAIGN-002",
            "Hội nghị kết thúc lúc %s; vận động bầu cử phải kết thúc chậm nhất lúc %s, trước giờ bắt đầu bỏ phiếu %s giờ.",
            "The meeting ends at %s; campaigning ends at %s, %s hours before voting starts.",
            "Điều 64",
            "Chuyển hội nghị sang thời gian sớm hơn.",
            "Move the meeting to an earlier time."),
    FORM_NOT_ALLOWED(
            "CAMPAIGN-003",
            "Luật áp dụng cho cuộc bầu cử này không có hình thức “%s”; được tổ chức: %s.",
            "The law of this election does not know the form “%s”; allowed: %s.",
            "Điều 66",
            "Chọn hình thức được luật cho phép.",
            "Choose a form that the law allows."),
    CANDIDATE_LEFT_OUT(
            "CAMPAIGN-004",
            "Hội nghị lúc %s của đơn vị bầu cử số %s không có %s; mọi người ứng cử của đơn vị được bố trí như nhau.",
            "The meeting at %s of electoral unit %s leaves out %s; all candidates of a unit are treated alike.",
            "Điều 63, Điều 66",
            "Bố trí đủ người ứng cử của đơn vị bầu cử ở mỗi hội nghị.",
            "Have all candidates of the electoral unit at each meeting."),
    UNIT_WITHOUT_MEETING(
            "CAMPAIGN-005",
            "Đơn vị bầu cử số %s chưa có hội nghị tiếp xúc cử tri nào.",
            "Electoral unit %s has no meeting with voters yet.",
            "Điều 62 khoản 3, Điều 66",
            "Bố trí ít nhất một hội nghị cho những người ứng cử của đơn vị này.",
            "Plan at least one meeting for the candidates of this unit."),
    UNKNOWN_UNIT(
            "CAMPAIGN-006",
            "Không có đơn vị bầu cử số %s.",
            "There is no electoral unit %s.",
            "Điều 63 khoản 2",
            "Ghi số của một đơn vị bầu cử của cơ quan được bầu này.",
            "Write the number of an electoral unit of this elected body."),
    UNKNOWN_CANDIDATE(
            "CAMPAIGN-007",
            "Danh sách của đơn vị bầu cử số %s không có số thứ tự %s; người ứng cử chỉ vận động ở đơn vị mình ứng cử.",
            "The list of electoral unit %s has no place %s; candidates campaign in their own unit only.",
            "Điều 63 khoản 2",
            "Ghi số thứ tự của người ứng cử trong danh sách chính thức của đơn vị.",
            "Write the candidate's number on the official list of the unit."),
    ENDS_BEFORE_IT_STARTS(
            "CAMPAIGN-008",
            "Hội nghị ghi kết thúc lúc %s, không sau lúc bắt đầu %s.",
            "The meeting ends at %s, which is not after its start at %s.",
            "",
            "Ghi lại giờ bắt đầu, giờ kết thúc.",
            "Correct the hours of beginning and end."),
    AT_ONE_TIME(
            "CAMPAIGN-009",
            "Đơn vị bầu cử số %s có hai hội nghị trùng thời gian (%s).",
            "Electoral unit %s has two meetings at one time (%s).",
            "Điều 63",
            "Bố trí các hội nghị của một đơn vị không trùng thời gian, để mọi người ứng cử cùng dự.",
            "Plan the meetings of one unit at different times, so that all candidates can attend."),
    NOT_INSTRUCTED(
            "CAMPAIGN-010",
            "Chưa ghi thời điểm phổ biến quyền, trách nhiệm vận động bầu cử cho người ứng cử.",
            "When the candidates were instructed is missing.",
            "Điều 62, Điều 63",
            "Ghi ngày, giờ đã phổ biến cho người ứng cử.",
            "Write the day and hour at which the candidates were told."),
    INSTRUCTED_LATE(
            "CAMPAIGN-011",
            "Phổ biến cho người ứng cử lúc %s, không trước hội nghị đầu tiên (%s).",
            "The candidates are instructed at %s, which is not before the first meeting (%s).",
            "Điều 62, Điều 63",
            "Phổ biến trước hội nghị đầu tiên hoặc dời hội nghị.",
            "Tell the candidates before the first meeting, or move the meeting."),
    PLACE_MISSING(
            "CAMPAIGN-012",
            "Chưa ghi địa điểm hoặc điểm truy cập trực tuyến của hội nghị.",
            "The place or the point of access of the meeting is missing.",
            "Điều 66 khoản 1",
            "Ghi địa điểm; hội nghị trực tuyến ghi điểm truy cập.",
            "Write the place; for an online meeting, where people join it."),
    NO_LIST(
            "CAMPAIGN-013",
            "Danh sách chính thức những người ứng cử chưa được công bố.",
            "The official list is not published yet.",
            "Điều 64",
            "Lập kế hoạch sau khi danh sách chính thức được công bố.",
            "Make the plan after the official list is announced."),
    // report
    NOT_OVER(
            "CAMPAIGN-020",
            "Hội nghị lúc %s chưa diễn ra, chưa thể báo cáo.",
            "The meeting at %s has not taken place yet.",
            "Điều 66 khoản 3",
            "Báo cáo sau khi hội nghị kết thúc.",
            "Report after the meeting has ended."),
    NOT_REPORTED(
            "CAMPAIGN-021",
            "Chưa báo cáo hội nghị lúc %s của đơn vị bầu cử số %s.",
            "The meeting at %s of electoral unit %s is not reported.",
            "Điều 66 khoản 3",
            "Ghi kết quả của hội nghị này.",
            "Write the result of this meeting."),
    NOBODY_CAME(
            "CAMPAIGN-022",
            "Hội nghị đã tổ chức phải có số cử tri dự.",
            "A meeting that was held has attending voters.",
            "Điều 66 khoản 1",
            "Ghi số cử tri dự hội nghị.",
            "Write the number of voters who attended."),
    OPINIONS_MISSING(
            "CAMPAIGN-023",
            "Chưa ghi ý kiến của cử tri về từng người ứng cử.",
            "What voters said of each candidate is missing.",
            "Điều 66 khoản 3",
            "Ghi ý kiến của cử tri; nếu không có ý kiến thì ghi “Không có ý kiến”.",
            "Write the voters' opinions; if there were none, write “Không có ý kiến” (no opinions)."),
    WHY_MISSING(
            "CAMPAIGN-024",
            "Chưa nêu lý do hội nghị không tổ chức hoặc có người ứng cử vắng mặt.",
            "Why the meeting was not held, or why a candidate was absent, is missing.",
            "Điều 63, Điều 66",
            "Ghi lý do ở cột “Lý do, ghi chú”.",
            "Write the reason in the column “Lý do, ghi chú” (reason, note)."),
    UNEQUAL(
            "CAMPAIGN-025",
            "Đơn vị bầu cử số %s không tổ chức được hội nghị nào; người ứng cử ở đây không được tiếp xúc cử tri.",
            "Electoral unit %s held no meeting: its candidates did not meet the voters.",
            "Điều 63, Điều 66",
            "Bố trí hội nghị thay thế trước khi hết thời gian vận động.",
            "Plan another meeting before the campaign ends.");

    private final RuleText text;

    CampaignRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
