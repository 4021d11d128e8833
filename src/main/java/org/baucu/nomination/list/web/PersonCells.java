package org.baucu.nomination.list.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.IdentityNumber;
import org.baucu.nomination.domain.PersonFields;
import org.baucu.nomination.list.domain.ListRule;
import org.baucu.nomination.nominees.PersonColumns;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;

/** A person's data as cells of a row, for those whom the third conference did not send on. */
final class PersonCells {

    static final String NOMINATED_BY = "nominatedBy";
    private static final String MINORITY = "minority";
    private static final String SEX = PersonFields.SEX;

    private PersonCells() {}

    /** The columns beside the name: those in which a person is entered everywhere, with the nominator and the minority as the papers say them. */
    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.secret(PersonFields.IDENTITY_NUMBER, heading(PersonFields.IDENTITY_NUMBER)));
        columns.add(Column.text(NOMINATED_BY, heading(NOMINATED_BY)));
        for (Column entered : PersonColumns.ALL) {
            String field = entered.key();
            switch (field) {
                case PersonFields.FULL_NAME, PersonFields.RESIDENCE_COMMUNE -> {}
                // the cells of who is registered already are compared as texts
                case SEX ->
                    columns.add(Column.choice(
                            SEX,
                            heading(SEX),
                            List.of(new Column.Option("Nữ", "Nữ"), new Column.Option("Nam", "Nam"))));
                default -> columns.add(PersonColumns.of(field, heading(field)));
            }
            if (field.equals(PersonFields.ETHNICITY)) {
                columns.add(Column.yesNo(MINORITY, heading(MINORITY)));
            }
        }
        return columns;
    }

    static String heading(String column) {
        return switch (column) {
            case NOMINATED_BY -> "Cơ quan giới thiệu";
            case MINORITY -> "Người dân tộc thiểu số";
            default -> PersonFields.heading(column);
        };
    }

    /** A candidate as texts, by column. */
    static Map<String, String> texts(Candidate candidate) {
        Map<String, String> texts = PersonFields.of(candidate.person());
        texts.put(NOMINATED_BY, candidate.nominatedBy());
        texts.put(MINORITY, Column.yesOrNo(candidate.person().minority()));
        return texts;
    }

    /** The person of a row; what is missing is told to the reader. */
    static PersonData person(int row, RowReader reader) {
        String biography = reader.text(row, PersonFields.BIOGRAPHY);
        Optional<LocalDate> born = reader.optionalDate(row, PersonFields.BIRTH_DATE);
        for (Column column : columns()) {
            boolean optional = List.of(
                            PersonFields.IDENTITY_NUMBER,
                            PersonFields.POLITICAL_THEORY,
                            PersonFields.PARTY_JOINED,
                            PersonFields.BIOGRAPHY)
                    .contains(column.key());
            if (!optional && reader.text(row, column.key()).isEmpty()) {
                reader.broken(
                        ListRule.CENTRAL_INCOMPLETE,
                        row,
                        column.key(),
                        column.heading().toLowerCase());
            }
        }
        return new PersonData(
                reader.required(row, PersonFields.FULL_NAME),
                born.orElse(LocalDate.EPOCH),
                reader.optionalChoice(row, SEX).filter("Nữ"::equals).isPresent(),
                reader.text(row, PersonFields.ETHNICITY),
                reader.optionalYes(row, MINORITY).orElse(false),
                reader.text(row, PersonFields.RELIGION),
                reader.text(row, PersonFields.HOME_PLACE),
                reader.text(row, PersonFields.RESIDENCE),
                "",
                reader.text(row, PersonFields.EDUCATION),
                reader.text(row, PersonFields.QUALIFICATION),
                reader.text(row, PersonFields.POLITICAL_THEORY),
                reader.text(row, PersonFields.OCCUPATION),
                reader.text(row, PersonFields.WORKPLACE),
                reader.optionalDate(row, PersonFields.PARTY_JOINED),
                reader.optionalYes(row, PersonFields.DEPUTY_BEFORE).orElse(false),
                biography);
    }

    /**
     * The identity number of a row, empty where the person keeps the one that was given before; what is missing or cannot be is told to the
     * reader.
     *
     * @param known whether the person's number is on file
     */
    static String identityNumber(int row, RowReader reader, boolean known) {
        String number = reader.text(row, PersonFields.IDENTITY_NUMBER);
        if (number.isEmpty() && !known) {
            reader.broken(
                    ListRule.CENTRAL_INCOMPLETE,
                    row,
                    PersonFields.IDENTITY_NUMBER,
                    heading(PersonFields.IDENTITY_NUMBER).toLowerCase());
        } else if (!number.isEmpty() && IdentityNumber.of(number).isEmpty()) {
            reader.broken(NominationRule.IDENTITY_NUMBER, row, PersonFields.IDENTITY_NUMBER);
        }
        return number;
    }

    /** A day as cells show it, empty for none. */
    static String day(Optional<LocalDate> day) {
        return day.map(VietnamTime::format).orElse("");
    }
}
