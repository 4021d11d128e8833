package org.baucu.nomination.nominees.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** The columns of a list of nominees: keys, and what they are called on the page, in the spreadsheet and in the place of a violation. */
public final class NomineeColumns {

    public static final String NOMINATED_BY = "nominatedBy";
    public static final String ASKED = "asked";
    public static final String FULL_NAME = "fullName";
    public static final String BIRTH_DATE = "birthDate";
    public static final String SEX = "sex";
    public static final String ETHNICITY = "ethnicity";
    public static final String RELIGION = "religion";
    public static final String HOME_PLACE = "homePlace";
    public static final String RESIDENCE = "residence";
    public static final String RESIDENCE_COMMUNE = "residenceCommune";
    public static final String EDUCATION = "education";
    public static final String QUALIFICATION = "qualification";
    public static final String POLITICAL_THEORY = "politicalTheory";
    public static final String OCCUPATION = "occupation";
    public static final String WORKPLACE = "workplace";
    public static final String PARTY_JOINED = "partyJoined";
    public static final String DEPUTY_BEFORE = "deputyBefore";
    public static final String BIOGRAPHY = "biography";
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
        HEADINGS.put(FULL_NAME, "Họ và tên");
        HEADINGS.put(BIRTH_DATE, "Ngày sinh");
        HEADINGS.put(SEX, "Giới tính");
        HEADINGS.put(ETHNICITY, "Dân tộc");
        HEADINGS.put(RELIGION, "Tôn giáo");
        HEADINGS.put(HOME_PLACE, "Quê quán");
        HEADINGS.put(RESIDENCE, "Nơi ở hiện nay");
        HEADINGS.put(RESIDENCE_COMMUNE, "Xã, phường nơi ở");
        HEADINGS.put(EDUCATION, "Giáo dục phổ thông");
        HEADINGS.put(QUALIFICATION, "Chuyên môn, nghiệp vụ");
        HEADINGS.put(POLITICAL_THEORY, "Lý luận chính trị");
        HEADINGS.put(OCCUPATION, "Nghề nghiệp, chức vụ");
        HEADINGS.put(WORKPLACE, "Nơi công tác");
        HEADINGS.put(PARTY_JOINED, "Ngày vào Đảng");
        HEADINGS.put(DEPUTY_BEFORE, "Đã là đại biểu");
        HEADINGS.put(BIOGRAPHY, "Tiểu sử tóm tắt");
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

    /** What a column is called. */
    public static String heading(String key) {
        return HEADINGS.getOrDefault(key, key);
    }
}
