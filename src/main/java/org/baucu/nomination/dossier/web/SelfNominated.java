package org.baucu.nomination.dossier.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.nominees.CommuneNames;
import org.baucu.nomination.nominees.NomineeRule;
import org.baucu.nomination.nominees.PersonColumns;
import org.baucu.platform.DateText;
import org.baucu.platform.InBoth;
import org.baucu.platform.NameKey;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;

/** Reads who nominates itself from the fields of the page; the fields are those of the list of nominees. */
final class SelfNominated {

    private SelfNominated() {}

    /**
     * The person, empty where no name was typed.
     *
     * @throws RefusedException if a date or the sex cannot be read
     */
    static Optional<PersonData> read(DossierForm form, CommuneNames.In communes) {
        if (NameKey.clean(form.text(PersonFields.FULL_NAME)).isEmpty()) {
            return Optional.empty();
        }
        List<Violation> found = new ArrayList<>();
        Optional<LocalDate> born = day(form, PersonFields.BIRTH_DATE, new InBoth("Ngày sinh", "Date of birth"), found);
        Optional<LocalDate> joined =
                day(form, PersonFields.PARTY_JOINED, new InBoth("Ngày vào Đảng", "Date of joining the Party"), found);
        if (born.isEmpty() && form.text(PersonFields.BIRTH_DATE).isEmpty()) {
            found.add(NomineeRule.MISSING.broken(PersonFields.BIRTH_DATE, new InBoth("ngày sinh", "date of birth")));
        }
        String sex = form.text(PersonFields.SEX);
        if (!sex.equals("male") && !sex.equals("female")) {
            found.add(NomineeRule.MISSING.broken(PersonFields.SEX, new InBoth("giới tính", "sex")));
        }
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
        return Optional.of(person(form, born.orElseThrow(), sex.equals("female"), joined, communes));
    }

    private static PersonData person(
            DossierForm form, LocalDate born, boolean female, Optional<LocalDate> joined, CommuneNames.In communes) {
        String ethnicity = form.text(PersonFields.ETHNICITY);
        return new PersonData(
                form.text(PersonFields.FULL_NAME),
                born,
                female,
                ethnicity,
                PersonColumns.minority(ethnicity),
                form.text(PersonFields.RELIGION),
                form.text(PersonFields.HOME_PLACE),
                form.text(PersonFields.RESIDENCE),
                communes.code(form.text(PersonFields.RESIDENCE_COMMUNE)),
                form.text(PersonFields.EDUCATION),
                form.text(PersonFields.QUALIFICATION),
                form.text(PersonFields.POLITICAL_THEORY),
                form.text(PersonFields.OCCUPATION),
                form.text(PersonFields.WORKPLACE),
                joined,
                form.text(PersonFields.DEPUTY_BEFORE).equals("true"),
                form.text(PersonFields.BIOGRAPHY));
    }

    private static Optional<LocalDate> day(DossierForm form, String field, InBoth name, List<Violation> found) {
        String text = form.text(field);
        Optional<LocalDate> day = DateText.read(text);
        if (!text.isEmpty() && day.isEmpty()) {
            String shown = text.length() > 20 ? text.substring(0, 20) + "…" : text;
            found.add(NomineeRule.IMPLAUSIBLE_DAY.broken(field, name, shown));
        }
        return day;
    }
}
