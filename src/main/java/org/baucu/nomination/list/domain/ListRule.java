package org.baucu.nomination.list.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with an official list or its posting. */
public enum ListRule implements Rule {
    UNKNOWN_CANDIDATE(
            "LIST-001",
            "Danh sách có người không thuộc danh sách do hội nghị hiệp thương lần thứ ba gửi đến.",
            "The list has somebody whom the third conference did not send on.",
            "Điều 57, Điều 58",
            "Xóa dòng này; chỉ đưa vào những người được hội nghị hiệp thương lần thứ ba lập danh sách.",
            "Delete this row; enter only people whom the third consultation conference put on the list."),
    NOT_PLACED(
            "LIST-002",
            "%s chưa được xếp vào đơn vị bầu cử nào.",
            "%s is in no electoral unit yet.",
            "Điều 57 khoản 5, Điều 58 khoản 2",
            "Ghi đơn vị bầu cử và thứ tự cho người này.",
            "Write the electoral unit and the place in the order for this person."),
    UNKNOWN_UNIT(
            "LIST-003",
            "Không có đơn vị bầu cử số %s.",
            "There is no electoral unit %s.",
            "Điều 10",
            "Ghi số của một đơn vị bầu cử đã được ấn định.",
            "Write the number of an electoral unit that is fixed."),
    PLACES(
            "LIST-004",
            "Thứ tự trong danh sách của đơn vị bầu cử số %s không liên tục từ 1 đến %s.",
            "The places on the list of electoral unit %s do not run from 1 to %s.",
            "Điều 57 khoản 5",
            "Đánh số thứ tự 1, 2, 3 … không trùng, không cách quãng.",
            "Number 1, 2, 3 … with nothing twice and nothing left out."),
    NO_UNITS(
            "LIST-005",
            "Chưa có đơn vị bầu cử được ấn định.",
            "No electoral units are fixed yet.",
            "Điều 10",
            "Ấn định đơn vị bầu cử trước khi lập danh sách.",
            "Fix the electoral units before the list is drawn up."),
    CENTRAL_OF_COUNCIL(
            "LIST-006",
            "Chỉ danh sách ứng cử đại biểu Quốc hội có người do trung ương giới thiệu.",
            "Only the list for the National Assembly has centrally nominated candidates.",
            "Điều 57 khoản 3",
            "Xóa người không do hội nghị hiệp thương của địa phương gửi đến.",
            "Delete the person whom the conference of this place did not send."),
    CENTRAL_WITHOUT_LETTER(
            "LIST-007",
            "Có người do trung ương giới thiệu nhưng chưa ghi số, ngày văn bản của Hội đồng bầu cử quốc gia gửi danh sách và hồ sơ.",
            "There are centrally nominated candidates, but number and date of the letter with their dossiers are missing.",
            "Điều 57 khoản 3",
            "Ghi số và ngày văn bản gửi hồ sơ.",
            "Write number and date of the letter that came with the dossier."),
    CENTRAL_INCOMPLETE(
            "LIST-008",
            "Người do trung ương giới thiệu còn thiếu %s.",
            "Of a centrally nominated candidate this is missing: %s.",
            "Điều 57 khoản 5",
            "Ghi theo hồ sơ do Hội đồng bầu cử quốc gia gửi đến.",
            "Fill it in by the dossier that the National Election Council sent."),
    EXCUSE_INCOMPLETE(
            "LIST-009",
            "%s phải có đủ số, ngày và lý do.",
            "%s needs its number, its date and the reason.",
            "Điều 57 khoản 6, Điều 58 khoản 3, Điều 9",
            "Ghi đủ số, ngày văn bản và nêu rõ lý do.",
            "Write number and date of the document and state the reason."),
    SHORTAGE_WITHOUT_DECISION(
            "LIST-010",
            "Đơn vị bầu cử số %s được nêu là khuyết người ứng cử nhưng chưa có văn bản cho phép.",
            "Electoral unit %s is named as short, but the decision that allows it is missing.",
            "Điều 57 khoản 6, Điều 58 khoản 3",
            "Ghi số, ngày văn bản của Hội đồng bầu cử quốc gia và lý do bất khả kháng.",
            "Write number and date of the document of the National Election Council and the reason of force majeure."),
    DATA_OF_REGISTER(
            "LIST-011",
            "%s của người này khác với hồ sơ đã lưu.",
            "%s differs from the register.",
            "",
            "Để nguyên thông tin theo hồ sơ; muốn sửa thì sửa ở trang của người ứng cử.",
            "Leave the data as they are in the dossier; to correct them use the page of the candidate."),
    DOCUMENT_LATER(
            "LIST-012",
            "%s ghi ngày %s, sau hôm nay.",
            "%s is dated %s, which is after today.",
            "",
            "Ghi lại ngày văn bản.",
            "Correct the date of the document."),
    ONE_TWICE(
            "LIST-013",
            "%s có ở hai dòng của danh sách.",
            "%s stands in two lines of the list.",
            "Điều 57 khoản 5",
            "Giữ lại một dòng.",
            "Keep one of the lines."),
    // postings
    AREA_MISSING(
            "LIST-020",
            "Chưa có xác nhận niêm yết ở khu vực bỏ phiếu số %s.",
            "The posting in polling area %s is not confirmed.",
            "Điều 59",
            "Ghi ngày, giờ và nơi niêm yết của khu vực bỏ phiếu này.",
            "Write day, hour and place of posting for this polling area."),
    AREA_UNKNOWN(
            "LIST-021",
            "Không có khu vực bỏ phiếu số %s.",
            "There is no polling area %s.",
            "Điều 59",
            "Xóa dòng này hoặc ghi đúng số khu vực bỏ phiếu.",
            "Delete this row or correct the number of the polling area."),
    AREA_TWICE(
            "LIST-022",
            "Khu vực bỏ phiếu số %s có ở hai dòng.",
            "Polling area %s stands in two lines.",
            "",
            "Giữ lại một dòng.",
            "Keep one of the lines."),
    LIST_NOT_PUBLISHED(
            "LIST-023",
            "Danh sách chính thức những người ứng cử %s chưa được công bố.",
            "The official list of %s is not published yet.",
            "Điều 57, Điều 58, Điều 59",
            "Niêm yết sau khi danh sách được công bố; liên hệ Ủy ban bầu cử lập danh sách.",
            "Post after the list is announced; contact the election commission that draws the list up."),
    POSTED_BEFORE_PUBLISHED(
            "LIST-024",
            "Khu vực bỏ phiếu số %s ghi niêm yết lúc %s, trước khi danh sách được công bố (%s).",
            "Polling area %s reports the posting at %s, before the list was published (%s).",
            "Điều 59",
            "Đối chiếu và ghi lại ngày, giờ niêm yết.",
            "Compare and correct the day and hour of posting."),
    POSTED_LATER(
            "LIST-025",
            "Khu vực bỏ phiếu số %s ghi niêm yết lúc %s, sau thời điểm hiện tại.",
            "Polling area %s reports the posting at %s, which has not come yet.",
            "",
            "Chỉ xác nhận việc niêm yết đã làm.",
            "Confirm only what has been posted."),
    PLACE_MISSING(
            "LIST-026",
            "Chưa ghi nơi niêm yết ở khu vực bỏ phiếu số %s.",
            "Where the list was posted in polling area %s is missing.",
            "Điều 59",
            "Ghi nơi niêm yết.",
            "Write the place of posting."),
    NO_AREAS(
            "LIST-027",
            "Chưa có khu vực bỏ phiếu nào được xác định.",
            "No polling areas are fixed yet.",
            "Điều 11",
            "Xác định khu vực bỏ phiếu trước khi niêm yết danh sách.",
            "Fix the polling areas before the list is posted.");

    private final RuleText text;

    ListRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
