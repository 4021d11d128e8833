package org.baucu.nomination.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.CandidateState;
import org.baucu.nomination.Council;
import org.baucu.nomination.PersonData;
import org.baucu.platform.NameKey;

/** How the columns of a candidate are read and written. */
final class CandidateRows {

    /** Columns of the person, in the order of {@link #person}. */
    static final String PERSON =
            "full_name, name_key, birth_date, female, ethnicity, minority, religion, home_place, residence,"
                    + " residence_commune, education, qualification, political_theory, occupation, workplace, party_joined, deputy_before, biography";

    static final int[] PERSON_TYPES = {
        Types.VARCHAR, Types.VARCHAR, Types.DATE, Types.BOOLEAN, Types.VARCHAR, Types.BOOLEAN, Types.VARCHAR,
        Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR, Types.VARCHAR,
        Types.VARCHAR, Types.DATE, Types.BOOLEAN, Types.VARCHAR
    };

    private CandidateRows() {}

    static Object[] person(PersonData person) {
        return new Object[] {
            person.fullName(),
            NameKey.of(person.fullName()),
            person.birthDate(),
            person.female(),
            person.ethnicity(),
            person.minority(),
            person.religion(),
            person.homePlace(),
            person.residence(),
            person.residenceCommune(),
            person.education(),
            person.qualification(),
            person.politicalTheory(),
            person.occupation(),
            person.workplace(),
            person.partyJoined().orElse(null),
            person.deputyBefore(),
            person.biography()
        };
    }

    /** Text as it is kept: NFC, single spaces; a biography keeps its lines. */
    static PersonData clean(PersonData person) {
        return new PersonData(
                NameKey.clean(person.fullName()),
                person.birthDate(),
                person.female(),
                NameKey.clean(person.ethnicity()),
                person.minority(),
                NameKey.clean(person.religion()),
                NameKey.clean(person.homePlace()),
                NameKey.clean(person.residence()),
                NameKey.clean(person.residenceCommune()),
                NameKey.clean(person.education()),
                NameKey.clean(person.qualification()),
                NameKey.clean(person.politicalTheory()),
                NameKey.clean(person.occupation()),
                NameKey.clean(person.workplace()),
                person.partyJoined(),
                person.deputyBefore(),
                person.biography().lines().map(NameKey::clean).collect(Collectors.joining("\n")));
    }

    static Candidate read(ResultSet row) throws SQLException {
        String body = row.getString("body");
        return new Candidate(
                row.getString("id"),
                new Council(
                        row.getString("election_id"),
                        ElectedBody.of(body).orElseThrow(() -> new IllegalStateException("no elected body " + body)),
                        row.getString("unit_code")),
                CandidateSource.of(row.getString("source")),
                row.getString("nominated_by"),
                new PersonData(
                        row.getString("full_name"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getBoolean("female"),
                        row.getString("ethnicity"),
                        row.getBoolean("minority"),
                        row.getString("religion"),
                        row.getString("home_place"),
                        row.getString("residence"),
                        row.getString("residence_commune"),
                        row.getString("education"),
                        row.getString("qualification"),
                        row.getString("political_theory"),
                        row.getString("occupation"),
                        row.getString("workplace"),
                        Optional.ofNullable(row.getObject("party_joined", LocalDate.class)),
                        row.getBoolean("deputy_before"),
                        row.getString("biography")),
                row.getString("person_key"),
                CandidateState.of(row.getString("state")),
                row.getString("reason"),
                row.getInt("unit_number"),
                row.getInt("list_order"));
    }
}
