package org.baucu.nomination.nominees;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.nominees.domain.NomineeColumns;
import org.baucu.platform.NameKey;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;

/** The columns in which a person is entered, the same on every page and spreadsheet. */
public final class PersonColumns {

    /** Whoever is not of this people counts as of a minority (Điều 8, 9). */
    private static final String MAJORITY = "kinh";

    private static final int BIOGRAPHY = 6_000;
    private static final String FEMALE = "female";

    /** In the order of the forms. */
    public static final List<Column> ALL = List.of(
            Column.text(NomineeColumns.FULL_NAME, NomineeColumns.heading(NomineeColumns.FULL_NAME)),
            Column.date(NomineeColumns.BIRTH_DATE, NomineeColumns.heading(NomineeColumns.BIRTH_DATE)),
            Column.choice(
                    NomineeColumns.SEX,
                    NomineeColumns.heading(NomineeColumns.SEX),
                    List.of(new Column.Option("male", "Nam"), new Column.Option(FEMALE, "Nữ"))),
            text(NomineeColumns.ETHNICITY),
            text(NomineeColumns.RELIGION),
            text(NomineeColumns.HOME_PLACE),
            text(NomineeColumns.RESIDENCE),
            text(NomineeColumns.RESIDENCE_COMMUNE),
            text(NomineeColumns.EDUCATION),
            text(NomineeColumns.QUALIFICATION),
            text(NomineeColumns.POLITICAL_THEORY),
            text(NomineeColumns.OCCUPATION),
            text(NomineeColumns.WORKPLACE),
            Column.date(NomineeColumns.PARTY_JOINED, NomineeColumns.heading(NomineeColumns.PARTY_JOINED)),
            Column.yesNo(NomineeColumns.DEPUTY_BEFORE, NomineeColumns.heading(NomineeColumns.DEPUTY_BEFORE)),
            new Column(
                    NomineeColumns.BIOGRAPHY,
                    NomineeColumns.heading(NomineeColumns.BIOGRAPHY),
                    Column.Type.LINES,
                    List.of(),
                    BIOGRAPHY));

    private PersonColumns() {}

    /** A person as the texts of a row. */
    public static Map<String, String> texts(PersonData person, CommuneNames.In communes) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(NomineeColumns.FULL_NAME, person.fullName());
        row.put(NomineeColumns.BIRTH_DATE, VietnamTime.format(person.birthDate()));
        row.put(NomineeColumns.SEX, person.female() ? "Nữ" : "Nam");
        row.put(NomineeColumns.ETHNICITY, person.ethnicity());
        row.put(NomineeColumns.RELIGION, person.religion());
        row.put(NomineeColumns.HOME_PLACE, person.homePlace());
        row.put(NomineeColumns.RESIDENCE, person.residence());
        row.put(NomineeColumns.RESIDENCE_COMMUNE, communes.written(person.residenceCommune()));
        row.put(NomineeColumns.EDUCATION, person.education());
        row.put(NomineeColumns.QUALIFICATION, person.qualification());
        row.put(NomineeColumns.POLITICAL_THEORY, person.politicalTheory());
        row.put(NomineeColumns.OCCUPATION, person.occupation());
        row.put(NomineeColumns.WORKPLACE, person.workplace());
        row.put(
                NomineeColumns.PARTY_JOINED,
                person.partyJoined().map(VietnamTime::format).orElse(""));
        row.put(NomineeColumns.DEPUTY_BEFORE, Column.yesOrNo(person.deputyBefore()));
        row.put(NomineeColumns.BIOGRAPHY, person.biography());
        return row;
    }

    /** The person of a row; what cannot be read is told to the reader. */
    public static PersonData read(RowReader reader, int row, CommuneNames.In communes) {
        String ethnicity = reader.required(row, NomineeColumns.ETHNICITY);
        return new PersonData(
                reader.required(row, NomineeColumns.FULL_NAME),
                reader.date(row, NomineeColumns.BIRTH_DATE),
                reader.choice(row, NomineeColumns.SEX).equals(FEMALE),
                ethnicity,
                minority(ethnicity),
                reader.text(row, NomineeColumns.RELIGION),
                reader.text(row, NomineeColumns.HOME_PLACE),
                reader.text(row, NomineeColumns.RESIDENCE),
                communes.code(reader.text(row, NomineeColumns.RESIDENCE_COMMUNE)),
                reader.text(row, NomineeColumns.EDUCATION),
                reader.text(row, NomineeColumns.QUALIFICATION),
                reader.text(row, NomineeColumns.POLITICAL_THEORY),
                reader.text(row, NomineeColumns.OCCUPATION),
                reader.text(row, NomineeColumns.WORKPLACE),
                reader.optionalDate(row, NomineeColumns.PARTY_JOINED),
                reader.optionalYes(row, NomineeColumns.DEPUTY_BEFORE).orElse(false),
                reader.text(row, NomineeColumns.BIOGRAPHY));
    }

    /** Whether a people is a minority. */
    public static boolean minority(String ethnicity) {
        return !NameKey.of(ethnicity).equals(MAJORITY);
    }

    private static Column text(String key) {
        return Column.text(key, NomineeColumns.heading(key));
    }
}
