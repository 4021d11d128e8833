package org.baucu.nomination.nominees;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.nomination.Candidate;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.CouncilCase;
import org.baucu.nomination.NewCandidate;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.platform.NameKey;
import org.baucu.platform.work.CaseKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the cases of nomination propose, in table {@code nominee}; the persons themselves stand in the register. */
@Repository
public class Nominees {

    private static final int[] TYPES = {
        Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.VARCHAR, Types.INTEGER, Types.DATE, Types.DATE,
        Types.DATE, Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.INTEGER, Types.BOOLEAN
    };

    private static final int NO_SECOND_VOTE = -1;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Candidates candidates;

    Nominees(JdbcClient jdbc, JdbcTemplate batches, Candidates candidates) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.candidates = candidates;
    }

    /**
     * A nominee with its id in the register.
     *
     * @param candidateId id in the register
     */
    public record Entered(String candidateId, Nominee nominee) {}

    /** Replaces what a case proposes, and enters the persons in the register. */
    @Transactional
    public void propose(CouncilCase about, CandidateSource source, List<Nominee> nominees) {
        String key = about.key().toString();
        jdbc.sql("DELETE FROM nominee WHERE case_key = ?").param(key).update();
        List<String> ids = candidates.enterAll(
                about.key(),
                nominees.stream()
                        .map(n -> new NewCandidate(about.council(), source, n.nominatedBy(), n.person()))
                        .toList());
        List<Object[]> rows = new ArrayList<>(nominees.size());
        for (int at = 0; at < nominees.size(); at++) {
            Nominee n = nominees.get(at);
            rows.add(new Object[] {
                key,
                at + 1,
                ids.get(at),
                NameKey.clean(n.nominatedBy()),
                n.asked(),
                n.leadership().orElse(null),
                n.voters().orElse(null),
                n.enlarged().orElse(null),
                n.count().called(),
                n.count().attending(),
                n.count().counters(),
                n.count().confident(),
                n.secondVote().orElse(NO_SECOND_VOTE),
                n.putForward()
            });
        }
        batches.batchUpdate(
                "INSERT INTO nominee (case_key, ordinal, candidate_id, nominated_by, asked, leadership_day, voters_day,"
                        + " enlarged_day, called, attending, counters, in_favour, second_vote, put_forward)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                TYPES);
    }

    /** What a case proposes, in the order entered. */
    public List<Entered> proposal(CaseKey key) {
        Map<String, Candidate> persons =
                candidates.ofCase(key).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
        return jdbc.sql("SELECT * FROM nominee WHERE case_key = ? ORDER BY ordinal")
                .param(key.toString())
                .query((row, n) -> {
                    int second = row.getInt("second_vote");
                    String id = row.getString("candidate_id");
                    return new Entered(
                            id,
                            new Nominee(
                                    row.getString("nominated_by"),
                                    row.getInt("asked"),
                                    Optional.ofNullable(row.getObject("leadership_day", LocalDate.class)),
                                    Optional.ofNullable(row.getObject("voters_day", LocalDate.class)),
                                    Optional.ofNullable(row.getObject("enlarged_day", LocalDate.class)),
                                    new MeetingCount(
                                            row.getInt("called"),
                                            row.getInt("attending"),
                                            row.getInt("counters"),
                                            row.getInt("in_favour")),
                                    second == NO_SECOND_VOTE ? OptionalInt.empty() : OptionalInt.of(second),
                                    row.getBoolean("put_forward"),
                                    persons.get(id).person()));
                })
                .list();
    }
}
