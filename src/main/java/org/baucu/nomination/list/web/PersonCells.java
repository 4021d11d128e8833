package org.baucu.nomination.list.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.NominationRule;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.IdentityNumber;
import org.baucu.nomination.list.domain.ListRule;
import org.baucu.nomination.list.domain.PersonFields;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;

/** A person's data as cells of a row, for those whom the third conference did not send on. */
final class PersonCells {

    static final String NOMINATED_BY = "nominatedBy";
    private static final String MINORITY = "minority";
    private static final String SEX = PersonFields.SEX;
    private static final String YES = "Có";
    private static final String NO = "Không";

    private PersonCells() {}

    /** The columns beside the name. */
    static List<Column> columns() {
        return List.of(
                Column.secret(PersonFields.IDENTITY_NUMBER, heading(PersonFields.IDENTITY_NUMBER)),
                Column.text(NOMINATED_BY, heading(NOMINATED_BY)),
                Column.date(PersonFields.BIRTH_DATE, heading(PersonFields.BIRTH_DATE)),
                Column.choice(
                        SEX, heading(SEX), List.of(new Column.Option("Nữ", "Nữ"), new Column.Option("Nam", "Nam"))),
                Column.text("ethnicity", heading("ethnicity")),
                Column.yesNo(MINORITY, heading(MINORITY)),
                Column.text("religion", heading("religion")),
                Column.text("homePlace", heading("homePlace")),
                Column.text("residence", heading("residence")),
                Column.text("education", heading("education")),
                Column.text("qualification", heading("qualification")),
                Column.text("politicalTheory", heading("politicalTheory")),
                Column.text("occupation", heading("occupation")),
                Column.text("workplace", heading("workplace")),
                Column.date("partyJoined", heading("partyJoined")),
                Column.yesNo("deputyBefore", heading("deputyBefore")),
                Column.lines(PersonFields.BIOGRAPHY, heading(PersonFields.BIOGRAPHY)));
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
        Map<String, String> texts = new LinkedHashMap<>(PersonFields.of(candidate.person()));
        texts.put(NOMINATED_BY, candidate.nominatedBy());
        texts.put(MINORITY, candidate.person().minority() ? YES : NO);
        return texts;
    }

    /** The person of a row; what is missing is told to the reader. */
    static PersonData person(int row, RowReader reader) {
        String biography = reader.text(row, PersonFields.BIOGRAPHY);
        Optional<LocalDate> born = reader.optionalDate(row, PersonFields.BIRTH_DATE);
        for (Column column : columns()) {
            boolean optional = List.of(
                            PersonFields.IDENTITY_NUMBER, "politicalTheory", "partyJoined", PersonFields.BIOGRAPHY)
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
                reader.text(row, "ethnicity"),
                reader.optionalYes(row, MINORITY).orElse(false),
                reader.text(row, "religion"),
                reader.text(row, "homePlace"),
                reader.text(row, "residence"),
                "",
                reader.text(row, "education"),
                reader.text(row, "qualification"),
                reader.text(row, "politicalTheory"),
                reader.text(row, "occupation"),
                reader.text(row, "workplace"),
                reader.optionalDate(row, "partyJoined"),
                reader.optionalYes(row, "deputyBefore").orElse(false),
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
