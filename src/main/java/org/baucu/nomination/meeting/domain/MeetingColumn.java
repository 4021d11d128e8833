package org.baucu.nomination.meeting.domain;

/** The columns of the minutes of a commune's meetings, on the page, in its spreadsheet and in violations. */
public enum MeetingColumn {
    CANDIDATE("candidate", "Người ứng cử"),
    PLACE("place", "Lấy ý kiến tại"),
    PLACE_NAME("placeName", "Nơi tổ chức hội nghị"),
    MET("met", "Ngày, giờ hội nghị"),
    FORM("form", "Hình thức"),
    DECISION("formDecision", "Số quyết định (bất khả kháng)"),
    CALLED("called", "Cử tri được triệu tập"),
    ATTENDING("attending", "Cử tri có mặt"),
    COUNTERS("counters", "Tổ kiểm phiếu"),
    IN_FAVOUR("inFavour", "Cử tri tín nhiệm"),
    MATTER("matter", "Vụ việc cử tri nêu"),
    SPECIAL("specialReason", "Lý do trường hợp đặc biệt");

    private final String key;
    private final String headingVi;

    MeetingColumn(String key, String headingVi) {
        this.key = key;
        this.headingVi = headingVi;
    }

    /** Name of the form's parameter, and the end of its message key {@code meeting.column.<key>}. */
    public String key() {
        return key;
    }

    /** As an official reads it. */
    public String headingVi() {
        return headingVi;
    }
}
