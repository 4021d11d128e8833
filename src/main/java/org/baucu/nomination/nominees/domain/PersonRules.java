package org.baucu.nomination.nominees.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.nominees.NomineeRule;
import org.baucu.platform.DateText;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;

/** Whether the data of a person are there and can be printed; the same for a nominee and for who nominates itself. */
public final class PersonRules {

    private static final int NAME = 200;
    private static final int SHORT = 100;
    private static final int LONG = 300;
    private static final int EDUCATION = 200;
    /** A summary biography is printed on one page. */
    private static final int BIOGRAPHY = 6_000;

    private PersonRules() {}

    /**
     * What is wrong with the data of a person.
     *
     * @param minAge age in full years on election day (Điều 2)
     * @param communes codes of the communes of the province
     * @param at the place of a column, by its key
     */
    public static List<Violation> check(
            PersonData person, int minAge, LocalDate electionDay, Set<String> communes, UnaryOperator<String> at) {
        List<Violation> found = new ArrayList<>(unstorable(person, at));
        needed(person.fullName(), "họ và tên", at.apply(PersonFields.FULL_NAME), found);
        needed(person.ethnicity(), "dân tộc", at.apply(PersonFields.ETHNICITY), found);
        needed(person.homePlace(), "quê quán", at.apply(PersonFields.HOME_PLACE), found);
        needed(person.residence(), "nơi ở hiện nay", at.apply(PersonFields.RESIDENCE), found);
        needed(person.education(), "trình độ giáo dục phổ thông", at.apply(PersonFields.EDUCATION), found);
        needed(person.occupation(), "nghề nghiệp, chức vụ", at.apply(PersonFields.OCCUPATION), found);
        String born = at.apply(PersonFields.BIRTH_DATE);
        if (!DateText.plausible(person.birthDate()) || !person.birthDate().isBefore(electionDay)) {
            found.add(NomineeRule.IMPLAUSIBLE_DAY.broken(born, "Ngày sinh", VietnamTime.format(person.birthDate())));
        } else if (person.birthDate().plusYears(minAge).isAfter(electionDay)) {
            found.add(NominationRule.TOO_YOUNG.broken(born, minAge, VietnamTime.format(electionDay)));
        }
        person.partyJoined()
                .filter(day -> !day.isAfter(person.birthDate()) || day.isAfter(electionDay))
                .ifPresent(day -> found.add(NomineeRule.IMPLAUSIBLE_DAY.broken(
                        at.apply(PersonFields.PARTY_JOINED), "Ngày vào Đảng", VietnamTime.format(day))));
        if (!person.residenceCommune().isEmpty() && !communes.contains(person.residenceCommune())) {
            found.add(NomineeRule.NO_SUCH_COMMUNE.broken(
                    at.apply(PersonFields.RESIDENCE_COMMUNE), person.residenceCommune()));
        }
        return found;
    }

    /** What cannot be kept at all, for its length. */
    public static List<Violation> unstorable(PersonData person, UnaryOperator<String> at) {
        List<Violation> found = new ArrayList<>();
        fits(person.fullName(), NAME, "Họ và tên", at.apply(PersonFields.FULL_NAME), found);
        fits(person.ethnicity(), SHORT, "Dân tộc", at.apply(PersonFields.ETHNICITY), found);
        fits(person.religion(), SHORT, "Tôn giáo", at.apply(PersonFields.RELIGION), found);
        fits(person.homePlace(), LONG, "Quê quán", at.apply(PersonFields.HOME_PLACE), found);
        fits(person.residence(), LONG, "Nơi ở hiện nay", at.apply(PersonFields.RESIDENCE), found);
        fits(person.residenceCommune(), 20, "Mã xã, phường", at.apply(PersonFields.RESIDENCE_COMMUNE), found);
        fits(person.education(), EDUCATION, "Giáo dục phổ thông", at.apply(PersonFields.EDUCATION), found);
        fits(person.qualification(), LONG, "Chuyên môn", at.apply(PersonFields.QUALIFICATION), found);
        fits(person.politicalTheory(), SHORT, "Lý luận chính trị", at.apply(PersonFields.POLITICAL_THEORY), found);
        fits(person.occupation(), LONG, "Nghề nghiệp, chức vụ", at.apply(PersonFields.OCCUPATION), found);
        fits(person.workplace(), LONG, "Nơi công tác", at.apply(PersonFields.WORKPLACE), found);
        fits(person.biography(), BIOGRAPHY, "Tiểu sử tóm tắt", at.apply(PersonFields.BIOGRAPHY), found);
        return found;
    }

    static void fits(String text, int most, String nameVi, String location, List<Violation> found) {
        if (text.length() > most) {
            found.add(NomineeRule.TOO_LONG.broken(location, nameVi, text.length(), most));
        }
    }

    private static void needed(String text, String nameVi, String location, List<Violation> found) {
        if (NameKey.clean(text).isEmpty()) {
            found.add(NomineeRule.MISSING.broken(location, nameVi));
        }
    }
}
