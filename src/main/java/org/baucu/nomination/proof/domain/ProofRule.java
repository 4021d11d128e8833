package org.baucu.nomination.proof.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a proof or a delivery. */
public enum ProofRule implements Rule {
    FIELD_DIFFERS(
            "PROOF-001",
            "%s, mục “%s”: hồ sơ ghi “%s”, bản in thử ghi “%s”.",
            "%s, field “%s”: the dossier has “%s”, the proof has “%s”.",
            "Điều 57 khoản 5, Điều 74",
            "Yêu cầu nhà in sửa rồi nhập lại bản in thử mới; nếu hồ sơ sai thì sửa hồ sơ ở trang của người ứng cử.",
            "Have the printer correct it, then enter the new proof; if the dossier is wrong, correct it on the page of the candidate."),
    CANDIDATE_MISSING(
            "PROOF-002",
            "Bản in thử không có %s (đơn vị bầu cử số %s).",
            "The proof lacks %s (electoral unit %s).",
            "Điều 57, Điều 58",
            "Yêu cầu nhà in bổ sung rồi nhập lại bản in thử mới.",
            "Have the printer add it, then enter the new proof."),
    CANDIDATE_UNKNOWN(
            "PROOF-003",
            "Bản in thử có dòng không phải của người ứng cử trong danh sách chính thức.",
            "The proof has a line of somebody who is on no official list.",
            "Điều 57, Điều 58",
            "Yêu cầu nhà in xóa; người đã bị xóa tên không được có trên phiếu bầu, tiểu sử.",
            "Have the printer take it out; a person who was removed may not stand on the ballot or among the biographies."),
    NO_LIST(
            "PROOF-004",
            "Danh sách chính thức những người ứng cử chưa được công bố.",
            "The official list is not published yet.",
            "Điều 57, Điều 58",
            "Lập bản in sau khi danh sách chính thức được công bố.",
            "Make the proof after the official list is announced."),
    CANDIDATE_TWICE(
            "PROOF-005",
            "%s có ở hai dòng của bản in thử.",
            "%s stands in two lines of the proof.",
            "",
            "Giữ lại một dòng, đúng như bản in.",
            "Keep one row, exactly as printed."),
    // delivery
    HOUSEHOLDS(
            "PROOF-020",
            "%s: số hộ là %s, số hộ đã nhận là %s; số hộ đã nhận không được nhiều hơn số hộ, và phải có ít nhất một hộ.",
            "%s: %s households, %s of them reached; there cannot be more reached than there are, and there is at least one.",
            "",
            "Đối chiếu và ghi lại.",
            "Compare and write it again."),
    REASON_MISSING(
            "PROOF-021",
            "%s: còn %s hộ chưa nhận tiểu sử nhưng chưa ghi lý do.",
            "%s: %s households have no biographies yet, and the reason is missing.",
            "",
            "Ghi lý do và cách phát bổ sung.",
            "Write the reason and how the rest is delivered."),
    PLACE_TWICE(
            "PROOF-022",
            "%s có ở hai dòng.",
            "%s stands in two lines.",
            "",
            "Gộp thành một dòng.",
            "Merge them into one line."),
    PLACE_EMPTY(
            "PROOF-023",
            "Chưa ghi khu vực bỏ phiếu, thôn hoặc tổ dân phố.",
            "The polling area or hamlet is missing.",
            "",
            "Ghi tên nơi phát.",
            "Write the name of the place of delivery."),
    NO_PLACES(
            "PROOF-024",
            "Báo cáo chưa có nơi nào.",
            "The report names no place.",
            "",
            "Ghi đủ các khu vực bỏ phiếu hoặc thôn, tổ dân phố của xã.",
            "Write all polling areas, or all hamlets and residential groups, of the commune."),
    AREA_MISSING(
            "PROOF-025",
            "Chưa có số liệu của %s.",
            "The figures of %s are missing.",
            "",
            "Ghi số hộ và số hộ đã nhận của nơi này, hoặc báo cáo theo thôn, tổ dân phố.",
            "Write the households of this place and how many have received theirs, or report by hamlets and residential groups."),
    NOT_PRINTED(
            "PROOF-026",
            "Tiểu sử tóm tắt của những người ứng cử %s chưa được duyệt in.",
            "The biographies of the candidates for %s are not approved for print yet.",
            "",
            "Phát sau khi bản in tiểu sử được ký duyệt.",
            "Deliver after the proof of the biographies is signed off."),
    NOTHING_TO_RENEW(
            "PROOF-033",
            "Không có bản in nào phải duyệt lại, hoặc hồ sơ duyệt lại đã mở.",
            "No proof must be made anew, or the case is open already.",
            "",
            "Mở hồ sơ đang có trong danh sách việc.",
            "Open the case that exists in the list of tasks.");

    private final RuleText text;

    ProofRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
