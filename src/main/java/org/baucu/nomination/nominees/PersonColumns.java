package org.baucu.nomination.nominees;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.nominees.domain.NomineeColumns;
import org.baucu.platform.NameKey;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;

/** The columns in which a person's {@link PersonFields} are entered, the same on every page and spreadsheet. */
public final class PersonColumns {

    /** Whoever is not of this people counts as of a minority (Điều 8, 9). */
    private static final String MAJORITY = "kinh";

    private static final int BIOGRAPHY = 6_000;
    private static final String FEMALE = "female";

    /** In the order of the forms. */
    public static final List<Column> ALL = Stream.of(
                    PersonFields.FULL_NAME,
                    PersonFields.BIRTH_DATE,
                    PersonFields.SEX,
                    PersonFields.ETHNICITY,
                    PersonFields.RELIGION,
                    PersonFields.HOME_PLACE,
                    PersonFields.RESIDENCE,
                    PersonFields.RESIDENCE_COMMUNE,
                    PersonFields.EDUCATION,
                    PersonFields.QUALIFICATION,
                    PersonFields.POLITICAL_THEORY,
                    PersonFields.OCCUPATION,
                    PersonFields.WORKPLACE,
                    PersonFields.PARTY_JOINED,
                    PersonFields.DEPUTY_BEFORE,
                    PersonFields.BIOGRAPHY)
            .map(field -> of(field, NomineeColumns.heading(field)))
            .toList();

    private PersonColumns() {}

    /** The column in which a field of {@link PersonFields} is entered, under a heading. */
    public static Column of(String field, String heading) {
        return switch (field) {
            case PersonFields.BIRTH_DATE, PersonFields.PARTY_JOINED -> Column.date(field, heading);
            case PersonFields.SEX ->
                Column.choice(
                        field,
                        heading,
                        List.of(
                                new Column.Option("male", PersonFields.sex(false)),
                                new Column.Option(FEMALE, PersonFields.sex(true))));
            case PersonFields.DEPUTY_BEFORE -> Column.yesNo(field, heading);
            case PersonFields.BIOGRAPHY -> new Column(field, heading, Column.Type.LINES, List.of(), BIOGRAPHY);
            default -> Column.text(field, heading);
        };
    }

    /** A person as the texts of a row. */
    public static Map<String, String> texts(PersonData person, CommuneNames.In communes) {
        Map<String, String> row = PersonFields.of(person);
        row.put(PersonFields.RESIDENCE_COMMUNE, communes.written(person.residenceCommune()));
        return row;
    }

    /** The person of a row; what cannot be read is told to the reader. */
    public static PersonData read(RowReader reader, int row, CommuneNames.In communes) {
        String ethnicity = reader.required(row, PersonFields.ETHNICITY);
        return new PersonData(
                reader.required(row, PersonFields.FULL_NAME),
                reader.date(row, PersonFields.BIRTH_DATE),
                reader.choice(row, PersonFields.SEX).equals(FEMALE),
                ethnicity,
                minority(ethnicity),
                reader.text(row, PersonFields.RELIGION),
                reader.text(row, PersonFields.HOME_PLACE),
                reader.text(row, PersonFields.RESIDENCE),
                communes.code(reader.text(row, PersonFields.RESIDENCE_COMMUNE)),
                reader.text(row, PersonFields.EDUCATION),
                reader.text(row, PersonFields.QUALIFICATION),
                reader.text(row, PersonFields.POLITICAL_THEORY),
                reader.text(row, PersonFields.OCCUPATION),
                reader.text(row, PersonFields.WORKPLACE),
                reader.optionalDate(row, PersonFields.PARTY_JOINED),
                reader.optionalYes(row, PersonFields.DEPUTY_BEFORE).orElse(false),
                reader.text(row, PersonFields.BIOGRAPHY));
    }

    /** Whether a people is a minority. */
    public static boolean minority(String ethnicity) {
        return !NameKey.of(ethnicity).equals(MAJORITY);
    }
}
