package org.baucu.nomination.nominees.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.baucu.nomination.domain.PersonFields;

/**
 * The columns of a list of nominees: keys of those beside {@link PersonFields}, and what all are called on the page, in the spreadsheet and in
 * the place of a violation.
 */
public final class NomineeColumns {

    public static final String NOMINATED_BY = "nominatedBy";
    public static final String ASKED = "asked";
    public static final String LEADERSHIP = "leadership";
    public static final String VOTERS = "voters";
    public static final String CALLED = "called";
    public static final String ATTENDING = "attending";
    public static final String COUNTERS = "counters";
    public static final String IN_FAVOUR = "inFavour";
    public static final String SECOND_VOTE = "secondVote";
    public static final String ENLARGED = "enlarged";
    public static final String PUT_FORWARD = "putForward";

    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put(NOMINATED_BY, "Nơi giới thiệu");
        HEADINGS.put(ASKED, "Số người được phân bổ");
        HEADINGS.put(PersonFields.BIRTH_DATE, "Ngày sinh");
        HEADINGS.put(PersonFields.DEPUTY_BEFORE, "Đã là đại biểu");
        HEADINGS.put(PersonFields.BIOGRAPHY, "Tiểu sử tóm tắt");
        HEADINGS.put(LEADERSHIP, "Ngày họp ban lãnh đạo");
        HEADINGS.put(VOTERS, "Ngày hội nghị cử tri");
        HEADINGS.put(CALLED, "Cử tri được triệu tập");
        HEADINGS.put(ATTENDING, "Cử tri có mặt");
        HEADINGS.put(COUNTERS, "Tổ kiểm phiếu");
        HEADINGS.put(IN_FAVOUR, "Cử tri tín nhiệm");
        HEADINGS.put(SECOND_VOTE, "Phiếu biểu quyết lại");
        HEADINGS.put(ENLARGED, "Ngày hội nghị lãnh đạo mở rộng");
        HEADINGS.put(PUT_FORWARD, "Được giới thiệu");
    }

    private NomineeColumns() {}

    /**
     * What a column is called in Vietnamese.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public static String heading(String key) {
        String own = HEADINGS.get(key);
        return own == null ? PersonFields.heading(key) : own;
    }
}
