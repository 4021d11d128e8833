package org.baucu.nomination.list;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.election.Election;
import org.baucu.nomination.Council;
import org.baucu.nomination.list.domain.RemovalGround;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** The grounds of the law on which a candidate is struck, with the moment until which they hold in an election. */
@Component
public class RemovalLaw {

    private static final String BEFORE_ELECTION_DAY = "election-day";

    private final LawTables tables;
    private final CouncilLists lists;
    private final ElectionCalendar calendar;

    RemovalLaw(LawTables tables, CouncilLists lists, ElectionCalendar calendar) {
        this.tables = tables;
        this.lists = lists;
        this.calendar = calendar;
    }

    /** The grounds for candidates of a council, in the order of the table. */
    public List<RemovalGround> grounds(Council council) {
        Election election = lists.election(council.election());
        return tables
                .evaluate(
                        "removal-ground",
                        Map.of(
                                "ruleSet",
                                election.ruleSet().code(),
                                "electedBody",
                                council.body().code()))
                .stream()
                .map(row -> ground(row, election))
                .toList();
    }

    /** One of them. */
    public Optional<RemovalGround> ground(Council council, String code) {
        return grounds(council).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private RemovalGround ground(Map<String, Object> row, Election election) {
        String until = (String) row.get("until");
        boolean beforeTheDay = until.equals(BEFORE_ELECTION_DAY);
        Instant limit = beforeTheDay
                ? VietnamTime.at(election.electionDay(), LocalTime.MIDNIGHT)
                : calendar.find(election.id(), until)
                        .flatMap(Milestone::due)
                        .orElseThrow(() -> new IllegalStateException("no date of " + until + " in " + election.id()));
        return new RemovalGround(
                (String) row.get("ground"),
                (String) row.get("nameVi"),
                row.get("agreement") == null ? "" : (String) row.get("agreement"),
                (String) row.get("article"),
                limit,
                beforeTheDay
                        ? "ngày bầu cử " + VietnamTime.format(election.electionDay())
                        : "giờ bắt đầu bỏ phiếu " + VietnamTime.format(limit));
    }
}
