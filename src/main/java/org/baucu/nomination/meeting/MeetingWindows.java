package org.baucu.nomination.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.election.RuleSet;
import org.baucu.nomination.Council;
import org.baucu.nomination.conference.Conferences;
import org.baucu.nomination.meeting.domain.MeetingNeeds;
import org.baucu.nomination.meeting.domain.MeetingWindow;
import org.baucu.platform.law.LawTables;
import org.springframework.stereotype.Component;

/** From when on the voter meetings of a council may be held, from its second conference and the table {@code voter-meeting-window}. */
@Component
public class MeetingWindows {

    private static final int SECOND = 2;

    private final Conferences conferences;
    private final Elections elections;
    private final LawTables tables;

    public MeetingWindows(Conferences conferences, Elections elections, LawTables tables) {
        this.conferences = conferences;
        this.elections = elections;
        this.tables = tables;
    }

    /** @throws IllegalStateException if the council's election is unknown */
    public MeetingWindow of(Council council) {
        Election election = elections
                .find(council.election())
                .orElseThrow(() -> new IllegalStateException("no election " + council.election()));
        return of(
                tables,
                election.ruleSet(),
                election.electionDay(),
                council,
                Optional.ofNullable(conferences.days(council).get(SECOND)));
    }

    /** The same from what is known already. */
    public static MeetingWindow of(
            LawTables tables,
            RuleSet ruleSet,
            LocalDate electionDay,
            Council council,
            Optional<LocalDate> secondConference) {
        List<Map<String, Object>> rows = tables.evaluate(
                "voter-meeting-window",
                Map.of("ruleSet", ruleSet.code(), "electedBody", council.body().code()));
        return new MeetingWindow(
                secondConference,
                rows.stream()
                        .map(row -> electionDay.minusDays(((Number) row.get("opensDaysBefore")).longValue()))
                        .findFirst(),
                MeetingNeeds.article(council.body()),
                rows.stream()
                        .map(row -> (String) row.get("article"))
                        .findFirst()
                        .orElse(""));
    }
}
