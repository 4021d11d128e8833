package org.baucu.territory;

import org.baucu.platform.Rule;
import org.baucu.platform.RuleText;

/** What can be wrong with a unit list, electoral units or polling areas. */
public enum TerritoryRule implements Rule {
    // unit list
    CELL_EMPTY(
            "TERRITORY-001",
            "Thiếu %s.",
            "The %s is missing.",
            "",
            "Ghi giá trị vào ô này.",
            "Write a value in this cell."),
    CODE_NOT_DIGITS(
            "TERRITORY-002",
            "Mã “%s” phải gồm từ 1 đến 10 chữ số.",
            "The code “%s” must be 1 to 10 digits.",
            "",
            "Ghi mã đơn vị hành chính của Cục Thống kê, giữ cả số 0 ở đầu.",
            "Write the unit's code of the statistics office, with its leading 0."),
    CODE_TWICE(
            "TERRITORY-003",
            "Mã “%s” đã có ở dòng %s.",
            "The code “%s” already stands in line %s.",
            "",
            "Sửa mã hoặc xóa dòng trùng.",
            "Correct the code or delete the repeated line."),
    TEXT_NOT_PRINTABLE(
            "TERRITORY-004",
            "%s có ký tự điều khiển hoặc ký tự không hiển thị được.",
            "%s contains control or invisible characters.",
            "",
            "Xóa nội dung ô và gõ lại, không xuống dòng trong ô.",
            "Clear the cell and type it again, without a line break."),
    TEXT_TOO_LONG(
            "TERRITORY-005",
            "%s dài quá %s ký tự.",
            "%s is longer than %s characters.",
            "",
            "Rút ngắn nội dung.",
            "Shorten the text."),
    LEVEL_UNKNOWN(
            "TERRITORY-006",
            "Cấp “%s” không đúng: chỉ dùng province, district hoặc commune.",
            "The level “%s” is not one of province, district, commune.",
            "",
            "Ghi province (tỉnh), district (huyện) hoặc commune (xã).",
            "Write province, district or commune."),
    LEVEL_NOT_IN_LAW(
            "TERRITORY-007",
            "Luật áp dụng cho cuộc bầu cử này không có đơn vị hành chính %s.",
            "The law of this election knows no unit of the level %s.",
            "Luật số 83/2025/QH15",
            "Bỏ dòng này và nối các đơn vị trực thuộc vào cấp trên của nó, hoặc chọn đúng luật áp dụng.",
            "Take this line out and join its units to the level above, or choose the right law."),
    KIND_NOT_OF_LEVEL(
            "TERRITORY-008",
            "Loại “%s” không phải là loại đơn vị hành chính %s; loại đúng là: %s.",
            "“%s” is no kind of unit of the level %s; it is one of: %s.",
            "",
            "Sửa loại hoặc sửa cấp của đơn vị.",
            "Correct the kind or the level of the unit."),
    PROVINCE_MISSING(
            "TERRITORY-009",
            "Danh sách không có đơn vị cấp tỉnh nào.",
            "The list has no province.",
            "",
            "Thêm một dòng cho tỉnh hoặc thành phố.",
            "Add a line for the province or city."),
    PROVINCE_TWICE(
            "TERRITORY-010",
            "Danh sách chỉ được có một đơn vị cấp tỉnh; đã có ở dòng %s.",
            "The list may have one province only; it stands in line %s.",
            "",
            "Giữ lại một đơn vị cấp tỉnh.",
            "Keep one province."),
    PROVINCE_WITH_PARENT(
            "TERRITORY-011",
            "Đơn vị cấp tỉnh không có đơn vị cấp trên.",
            "A province has no unit above it.",
            "",
            "Để trống ô này.",
            "Leave this cell empty."),
    PARENT_UNKNOWN(
            "TERRITORY-012",
            "Không có đơn vị nào mang mã cấp trên “%s” trong danh sách.",
            "No unit of the list has the code “%s”.",
            "",
            "Sửa mã cấp trên hoặc thêm đơn vị đó vào danh sách.",
            "Correct the code of the parent, or add that unit to the list."),
    PARENT_CYCLE(
            "TERRITORY-013",
            "Quan hệ cấp trên tạo thành vòng: %s.",
            "The units above each other form a cycle: %s.",
            "",
            "Sửa mã cấp trên để mọi đơn vị nối về tỉnh.",
            "Correct the codes of the parents so that all units lead to the province."),
    PARENT_LEVEL_WRONG(
            "TERRITORY-014",
            "Đơn vị %s phải thuộc đơn vị %s, không thuộc đơn vị %s.",
            "A unit of the level %s belongs to one of the level %s, not %s.",
            "",
            "Sửa mã cấp trên hoặc sửa cấp.",
            "Correct the code of the parent, or the level."),
    FLAG_UNKNOWN(
            "TERRITORY-015",
            "Giá trị “%s” không đúng: chỉ dùng có hoặc không.",
            "“%s” is neither yes nor no.",
            "",
            "Ghi “có” nếu đơn vị có Hội đồng nhân dân, “không” nếu không có.",
            "Write “có” (yes) if the unit has a People's Council, “không” (no) if it has none."),
    UNITS_STAND(
            "TERRITORY-016",
            "Cuộc bầu cử này đã có danh sách đơn vị hành chính.",
            "The units of this election have been imported already.",
            "",
            "Danh sách chỉ nhập một lần; tạo cuộc bầu cử mới nếu danh sách sai.",
            "A list is imported once; set up a new election if the list is wrong."),
    ELECTION_UNKNOWN(
            "TERRITORY-017",
            "Không có cuộc bầu cử “%s”.",
            "There is no election “%s”.",
            "",
            "Kiểm tra mã cuộc bầu cử.",
            "Check the code of the election."),
    // electoral units
    NO_ELECTORAL_UNIT(
            "TERRITORY-020",
            "Chưa có đơn vị bầu cử nào.",
            "There is no electoral unit.",
            "Điều 10",
            "Thêm ít nhất một đơn vị bầu cử.",
            "Add at least one electoral unit."),
    ELECTORAL_UNIT_ELSEWHERE(
            "TERRITORY-021",
            "Đơn vị bầu cử này không thuộc cơ quan và đơn vị hành chính của hồ sơ.",
            "The electoral unit is not of the case's body and unit.",
            "Điều 10",
            "Chỉ nộp đơn vị bầu cử của chính đơn vị mình.",
            "Submit only the electoral units of your own unit."),
    NUMBERS_NOT_IN_SEQUENCE(
            "TERRITORY-022",
            "Phải đánh số liên tục từ 1 đến %s; thiếu số %s.",
            "Numbers must run from 1 to %s; %s is missing.",
            "",
            "Đánh số lại.",
            "Number them again."),
    NUMBER_TWICE(
            "TERRITORY-023",
            "Số %s được dùng %s lần.",
            "The number %s is used %s times.",
            "",
            "Mỗi số chỉ dùng một lần.",
            "Use each number once."),
    TOO_FEW_SEATS(
            "TERRITORY-024",
            "Mỗi đơn vị bầu cử bầu ít nhất 1 đại biểu.",
            "An electoral unit elects at least one deputy.",
            "Điều 10",
            "Sửa số đại biểu được bầu.",
            "Correct the number of deputies to elect."),
    TOO_MANY_SEATS(
            "TERRITORY-025",
            "Bầu %s đại biểu; mỗi đơn vị bầu cử không được bầu quá %s đại biểu.",
            "%s deputies; an electoral unit elects %s at most.",
            "Điều 10",
            "Chia thành nhiều đơn vị bầu cử hoặc giảm số đại biểu.",
            "Split it into several electoral units, or lower the number of deputies."),
    SEATS_NOT_ALL(
            "TERRITORY-026",
            "Tổng số đại biểu của các đơn vị bầu cử là %s, số được bầu là %s.",
            "The seats of all units add up to %s, to be elected are %s.",
            "Điều 10",
            "Sửa số đại biểu để tổng bằng số được bầu.",
            "Correct the numbers of deputies so that they add up to the number to elect."),
    SEATS_UNKNOWN(
            "TERRITORY-027",
            "Chưa có số đại biểu được bầu của %s.",
            "The number of seats of %s is not known.",
            "Điều 10",
            "Ghi số đại biểu được bầu vào kế hoạch bầu cử rồi nộp lại.",
            "Write the number of deputies to elect into the plan of the election, then submit again."),
    AREA_NOT_DESCRIBED(
            "TERRITORY-028",
            "Chưa ghi địa bàn.",
            "The area is not described.",
            "Điều 10",
            "Ghi địa bàn bằng lời, ví dụ “Toàn huyện Tam Đảo”.",
            "Describe the area in words, for example “Toàn huyện Tam Đảo” (the whole of Tam Đảo district)."),
    POPULATION_NOT_POSITIVE(
            "TERRITORY-029",
            "Dân số phải lớn hơn 0.",
            "The population must be more than 0.",
            "Điều 10",
            "Ghi dân số của đơn vị bầu cử.",
            "Write the population of the electoral unit."),
    PART_ELSEWHERE(
            "TERRITORY-030",
            "“%s” không phải là đơn vị hành chính trực thuộc.",
            "“%s” is not a unit below.",
            "Điều 10",
            "Sửa mã đơn vị hợp thành.",
            "Correct the code of the unit it consists of."),
    PART_TWICE(
            "TERRITORY-031",
            "“%s” đã thuộc đơn vị bầu cử số %s.",
            "“%s” already belongs to electoral unit %s.",
            "Điều 10",
            "Mỗi đơn vị hành chính chỉ thuộc một đơn vị bầu cử.",
            "An administrative unit belongs to one electoral unit only."),
    PART_UNCOVERED(
            "TERRITORY-032",
            "“%s” chưa thuộc đơn vị bầu cử nào.",
            "“%s” belongs to no electoral unit.",
            "Điều 10",
            "Thêm đơn vị hành chính này vào một đơn vị bầu cử.",
            "Add this administrative unit to an electoral unit."),
    PARTS_MISSING(
            "TERRITORY-033",
            "Chưa ghi các đơn vị hành chính hợp thành.",
            "The units it is made of are not given.",
            "Điều 10",
            "Ghi mã các đơn vị hành chính, cách nhau bằng dấu chấm phẩy.",
            "Write the codes of the administrative units, with semicolons between them."),
    // polling areas
    NO_POLLING_AREA(
            "TERRITORY-040",
            "Chưa có khu vực bỏ phiếu nào.",
            "There is no polling area.",
            "Điều 11",
            "Thêm ít nhất một khu vực bỏ phiếu.",
            "Add at least one polling area."),
    POLLING_AREA_ELSEWHERE(
            "TERRITORY-041",
            "Khu vực bỏ phiếu thuộc đơn vị “%s”, không thuộc đơn vị của hồ sơ.",
            "The polling area is of the unit “%s”, not of the case's.",
            "Điều 11",
            "Chỉ nộp khu vực bỏ phiếu của chính đơn vị mình.",
            "Submit only the polling areas of your own unit."),
    POLLING_AREA_UNNAMED(
            "TERRITORY-042",
            "Chưa ghi tên hoặc nơi bỏ phiếu.",
            "The name or place is missing.",
            "Điều 11",
            "Ghi tên hoặc nơi bỏ phiếu.",
            "Write the name or the place of voting."),
    VOTERS_NOT_POSITIVE(
            "TERRITORY-043",
            "Số cử tri dự kiến phải lớn hơn 0.",
            "The number of voters must be more than 0.",
            "Điều 11",
            "Ghi số cử tri dự kiến.",
            "Write the number of voters expected."),
    TOO_FEW_VOTERS_UNEXPLAINED(
            "TERRITORY-044",
            "Có %s cử tri, ít hơn %s mà chưa ghi lý do.",
            "%s voters, fewer than %s, and no reason is given.",
            "Điều 11",
            "Ghi lý do (miền núi, vùng cao, hải đảo, dân cư không tập trung) hoặc ghép khu vực.",
            "Write the reason (mountains, highland, island, scattered population), or merge the area with another."),
    TOO_FEW_VOTERS(
            "TERRITORY-045",
            "Có %s cử tri; loại khu vực bỏ phiếu này phải có từ %s cử tri trở lên.",
            "%s voters; an area of this kind has %s or more.",
            "Điều 11",
            "Không lập khu vực riêng; ghép vào khu vực bỏ phiếu gần nhất.",
            "Make no area of its own; join it to the nearest polling area."),
    TOO_MANY_VOTERS(
            "TERRITORY-046",
            "Có %s cử tri; mỗi khu vực bỏ phiếu không được quá %s cử tri.",
            "%s voters; an area has %s at most.",
            "Điều 11",
            "Chia thành nhiều khu vực bỏ phiếu.",
            "Split it into several polling areas."),
    // what was typed
    AREA_KIND_UNKNOWN(
            "TERRITORY-061",
            "Không có loại khu vực bỏ phiếu “%s”.",
            "There is no kind of polling area “%s”.",
            "Điều 11",
            "Chọn một loại có trong mẫu.",
            "Choose a kind that stands in the template."),
    TOO_MANY_ROWS(
            "TERRITORY-062",
            "Danh sách có quá %s dòng.",
            "The list has more than %s rows.",
            "",
            "Kiểm tra lại danh sách.",
            "Check the list again.");

    private final RuleText text;

    TerritoryRule(String code, String sentenceVi, String sentenceEn, String article, String remedyVi, String remedyEn) {
        text = new RuleText(code, sentenceVi, sentenceEn, article, remedyVi, remedyEn);
    }

    @Override
    public RuleText text() {
        return text;
    }
}
