package org.baucu.nomination.structure.domain;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a structure or its adjustment. */
public enum StructureRule implements Rule {
    TOTAL(
            "STRUCT-001",
            "%s: tổng phân bổ cho các cơ quan, tổ chức, đơn vị là %s, số dự kiến chung là %s.",
            "%s: the allocations add up to %s, the whole is %s.",
            "Điều 8, Điều 9",
            "Sửa dòng phân bổ hoặc số dự kiến chung để hai số khớp nhau.",
            "Correct the line of the allocation or the planned total, so that the two figures agree."),
    SEATS(
            "STRUCT-002",
            "Số đại biểu được bầu ghi là %s, kế hoạch bầu cử ấn định %s.",
            "The deputies to elect are given as %s, the election's plan has %s.",
            "Điều 8, Điều 9",
            "Ghi đúng số đại biểu được bầu.",
            "Write the number of deputies to elect."),
    TOO_FEW(
            "STRUCT-003",
            "Giới thiệu %s người cho %s đại biểu; để đủ số dư ở các đơn vị bầu cử phải có ít nhất %s người.",
            "%s are to be nominated for %s seats; the electoral units need %s at least.",
            "Điều 57, Điều 58",
            "Tăng số người được giới thiệu ứng cử.",
            "Raise the number of people to be nominated."),
    WOMEN(
            "STRUCT-004",
            "Dự kiến %s nữ trong %s người, tỷ lệ %s %%; phải đạt ít nhất %s %%.",
            "%s women of %s people, %s %%; it must be %s %% at least.",
            "Điều 9",
            "Tăng số nữ được giới thiệu ứng cử.",
            "Raise the number of women to be nominated."),
    IMPOSSIBLE(
            "STRUCT-005",
            "%s: số nữ, dân tộc thiểu số, trẻ tuổi hoặc ngoài Đảng lớn hơn số người, hoặc có số âm.",
            "%s: a group is larger than the whole, or a figure is negative.",
            "",
            "Đối chiếu với văn bản và ghi lại.",
            "Compare with the document and write it again."),
    NO_ALLOCATION(
            "STRUCT-006",
            "Chưa phân bổ cho cơ quan, tổ chức, đơn vị nào.",
            "Nothing is allocated to any agency.",
            "Điều 8, Điều 9",
            "Ghi từng cơ quan, tổ chức, đơn vị và số người được giới thiệu.",
            "Write each agency, organisation or unit and the number of people it nominates."),
    ALLOCATED_TWICE(
            "STRUCT-007",
            "“%s” có hai dòng phân bổ.",
            "“%s” is allocated to twice.",
            "",
            "Gộp thành một dòng.",
            "Merge them into one line."),
    GROUP_NOT_HERE(
            "STRUCT-008",
            "“%s” thuộc nhóm “%s”, không giới thiệu người ứng cử %s.",
            "“%s” is of the group “%s”, which nominates nobody for %s.",
            "Điều 8, Điều 9",
            "Chọn lại nhóm, hoặc bỏ dòng này.",
            "Choose the group again, or take this line out."),
    NO_MORE_ADJUSTMENTS(
            "STRUCT-009",
            "Văn bản lần thứ %s: luật chỉ cho điều chỉnh %s lần.",
            "Document %s: the law allows %s adjustment(s).",
            "Điều 40, Điều 47, Điều 51",
            "Không lập thêm lần điều chỉnh.",
            "Make no further adjustment."),
    ADJUSTED_TOO_EARLY(
            "STRUCT-010",
            "Chưa thể điều chỉnh lần này: chưa có %s.",
            "This adjustment cannot be made yet: %s is missing.",
            "Điều 40, Điều 47, Điều 51",
            "Hoàn thành việc còn thiếu của cơ quan được bầu này trước.",
            "Finish what is missing for this elected body first."),
    NO_YOUNG_AGE(
            "STRUCT-011",
            "Chưa ghi người trẻ tuổi là dưới bao nhiêu tuổi.",
            "The age under which a person counts as young is missing.",
            "",
            "Ghi tuổi theo văn bản dự kiến cơ cấu, lớn hơn tuổi được ứng cử.",
            "Write the age of the planned structure, above the age at which one may stand."),
    NOBODY_CENTRAL(
            "STRUCT-012",
            "Chỉ danh sách ứng cử đại biểu Quốc hội mới có người do trung ương giới thiệu về địa phương.",
            "Only the National Assembly's list has people sent by central bodies.",
            "Điều 57 khoản 3",
            "Ghi 0.",
            "Write 0."),
    NAME_MISSING(
            "STRUCT-013",
            "Hàng %s: thiếu tên cơ quan, tổ chức, đơn vị.",
            "Line %s: the name of the agency is missing.",
            "",
            "Ghi tên như trong văn bản.",
            "Write the name as in the document."),
    TOO_MUCH(
            "STRUCT-021",
            "%s quá dài hoặc quá nhiều: nhiều nhất %s.",
            "%s is too long or too many: %s at most.",
            "",
            "Rút gọn rồi nộp lại.",
            "Shorten it, then submit again.");

    private final RuleText text;

    StructureRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
