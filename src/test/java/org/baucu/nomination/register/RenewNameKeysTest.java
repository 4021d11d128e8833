package org.baucu.nomination.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.PersonData;
import org.baucu.platform.work.CaseKey;
import org.baucu.testsupport.EngineTest;
import org.baucu.testsupport.People;
import org.baucu.testsupport.RunningElection;
import org.baucu.testsupport.TinyProvince;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Candidates of a database that was filled before the place of the tone mark stopped making a difference. */
@EngineTest
class RenewNameKeysTest extends RunningElection {

    @Autowired
    Candidates candidates;

    @Autowired
    RenewNameKeys migration;

    @Autowired
    DataSource database;

    @Test
    void who_was_entered_with_an_old_key_is_found_under_either_spelling_and_keeps_the_written_name() throws Exception {
        Council council = new Council(play.election(), ElectedBody.COMMUNE_COUNCIL, TinyProvince.COMMUNE);
        PersonData person = People.person("Lê Thị Hoà", TinyProvince.COMMUNE, "Trường học");
        String id = candidates.enter(
                new CaseKey(play.election(), "nominate-by-agency", TinyProvince.COMMUNE, "PC-commune"),
                new NewCandidate(council, CandidateSource.AGENCY, "Hội Phụ nữ", person));
        jdbc.sql("UPDATE candidate SET name_key = 'lê thị hoà' WHERE id = ?")
                .param(id)
                .update();
        assertThat(found("Lê Thị Hoà", person.birthDate())).isEmpty();

        try (var connection = database.getConnection()) {
            migration.migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException("not asked for");
                }

                @Override
                public java.sql.Connection getConnection() {
                    return connection;
                }
            });
        }

        assertThat(found("Lê Thị Hoà", person.birthDate())).containsExactly("Lê Thị Hoà");
        assertThat(found("Lê Thị Hòa", person.birthDate())).containsExactly("Lê Thị Hoà");
    }

    @Test
    void every_database_has_been_through_it() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM \"flyway_schema_history\" WHERE \"version\" = '121' AND \"success\"")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> found(String name, LocalDate born) {
        return candidates.named(play.election(), name, born).stream()
                .map(Candidate::person)
                .map(PersonData::fullName)
                .toList();
    }
}
