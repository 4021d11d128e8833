package org.baucu.nomination.list.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.PersonData;
import org.baucu.platform.VietnamTime;

/** A candidate's public data as papers print them, by field, in the order of the forms of lists and biographies (Điều 57 khoản 5). */
public final class PersonFields {

    public static final String FULL_NAME = "fullName";
    public static final String BIRTH_DATE = "birthDate";
    public static final String SEX = "sex";
    public static final String BIOGRAPHY = "biography";
    /** Is entered with a person, and printed on no paper. */
    public static final String IDENTITY_NUMBER = "identityNumber";

    /** Keys of the fields of a list, in the order of its columns. */
    public static final List<String> OF_LIST = List.of(
            FULL_NAME,
            BIRTH_DATE,
            SEX,
            "ethnicity",
            "religion",
            "homePlace",
            "residence",
            "education",
            "qualification",
            "politicalTheory",
            "occupation",
            "workplace",
            "partyJoined",
            "deputyBefore");

    private PersonFields() {}

    /** All public fields, the biography last. */
    public static Map<String, String> of(PersonData person) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FULL_NAME, person.fullName());
        fields.put(BIRTH_DATE, VietnamTime.format(person.birthDate()));
        fields.put(SEX, sex(person.female()));
        fields.put("ethnicity", person.ethnicity());
        fields.put("religion", person.religion());
        fields.put("homePlace", person.homePlace());
        fields.put("residence", person.residence());
        fields.put("education", person.education());
        fields.put("qualification", person.qualification());
        fields.put("politicalTheory", person.politicalTheory());
        fields.put("occupation", person.occupation());
        fields.put("workplace", person.workplace());
        fields.put("partyJoined", person.partyJoined().map(VietnamTime::format).orElse(""));
        fields.put("deputyBefore", person.deputyBefore() ? "Có" : "Không");
        fields.put(BIOGRAPHY, person.biography());
        return fields;
    }

    /** How a paper calls a field in Vietnamese. */
    public static String heading(String field) {
        return switch (field) {
            case FULL_NAME -> "Họ và tên";
            case BIRTH_DATE -> "Ngày, tháng, năm sinh";
            case SEX -> "Giới tính";
            case "ethnicity" -> "Dân tộc";
            case "religion" -> "Tôn giáo";
            case "homePlace" -> "Quê quán";
            case "residence" -> "Nơi ở hiện nay";
            case "education" -> "Giáo dục phổ thông";
            case "qualification" -> "Chuyên môn, nghiệp vụ";
            case "politicalTheory" -> "Lý luận chính trị";
            case "occupation" -> "Nghề nghiệp, chức vụ";
            case "workplace" -> "Nơi công tác";
            case "partyJoined" -> "Ngày vào Đảng";
            case "deputyBefore" -> "Là đại biểu khóa trước";
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
