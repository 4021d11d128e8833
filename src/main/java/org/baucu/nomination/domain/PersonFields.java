package org.baucu.nomination.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.PersonData;
import org.baucu.platform.VietnamTime;

/**
 * The fields of a person's data: keys, and what papers print of them, in the order of the forms of lists and biographies (Điều 57 khoản 5).
 * The commune of residence is entered, not printed.
 */
public final class PersonFields {

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
    /** Is entered with a person, and printed on no paper. */
    public static final String IDENTITY_NUMBER = "identityNumber";

    /** Keys of the fields of a list, in the order of its columns. */
    public static final List<String> OF_LIST = List.of(
            FULL_NAME,
            BIRTH_DATE,
            SEX,
            ETHNICITY,
            RELIGION,
            HOME_PLACE,
            RESIDENCE,
            EDUCATION,
            QUALIFICATION,
            POLITICAL_THEORY,
            OCCUPATION,
            WORKPLACE,
            PARTY_JOINED,
            DEPUTY_BEFORE);

    private PersonFields() {}

    /** All public fields, the biography last. */
    public static Map<String, String> of(PersonData person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FULL_NAME, person.fullName());
        fields.put(BIRTH_DATE, VietnamTime.format(person.birthDate()));
        fields.put(SEX, sex(person.female()));
        fields.put(ETHNICITY, person.ethnicity());
        fields.put(RELIGION, person.religion());
        fields.put(HOME_PLACE, person.homePlace());
        fields.put(RESIDENCE, person.residence());
        fields.put(EDUCATION, person.education());
        fields.put(QUALIFICATION, person.qualification());
        fields.put(POLITICAL_THEORY, person.politicalTheory());
        fields.put(OCCUPATION, person.occupation());
        fields.put(WORKPLACE, person.workplace());
        fields.put(PARTY_JOINED, person.partyJoined().map(VietnamTime::format).orElse(""));
        fields.put(DEPUTY_BEFORE, person.deputyBefore() ? "Có" : "Không");
        fields.put(BIOGRAPHY, person.biography());
        return fields;
    }

    /** How a paper calls a field in Vietnamese. */
    public static String heading(String field) {
        return switch (field) {
            case FULL_NAME -> "Họ và tên";
            case BIRTH_DATE -> "Ngày, tháng, năm sinh";
            case SEX -> "Giới tính";
            case ETHNICITY -> "Dân tộc";
            case RELIGION -> "Tôn giáo";
            case HOME_PLACE -> "Quê quán";
            case RESIDENCE -> "Nơi ở hiện nay";
            case RESIDENCE_COMMUNE -> "Xã, phường nơi ở";
            case EDUCATION -> "Giáo dục phổ thông";
            case QUALIFICATION -> "Chuyên môn, nghiệp vụ";
            case POLITICAL_THEORY -> "Lý luận chính trị";
            case OCCUPATION -> "Nghề nghiệp, chức vụ";
            case WORKPLACE -> "Nơi công tác";
            case PARTY_JOINED -> "Ngày vào Đảng";
            case DEPUTY_BEFORE -> "Là đại biểu khóa trước";
            case IDENTITY_NUMBER -> "Số định danh";
            case BIOGRAPHY -> "Tóm tắt quá trình công tác";
            default -> throw new IllegalArgumentException("no field " + field);
        };
    }

    /** Sex as papers print it. */
    public static String sex(boolean female) {
        return female ? "Nữ" : "Nam";
    }
}
