package org.baucu.nomination.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.nomination.meeting.domain.MeetingColumn;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.MeetingRule;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.TableText;
import org.baucu.platform.work.TextLimit;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits the minutes of a commune's voter meetings; the page and the simulated officials both come through here. */
@Service
public class VoterMeetingsWork {

    /** Path of the page on which the task is done. */
    public static final String PAGE = "/work/voter-meetings";

    /** Process id of the cases. */
    public static final String PROCESS = "voter-confidence-meeting";

    private static final int NAME = 300;
    private static final int DECISION = 200;
    private static final int MATTER = 2000;
    private static final int REASON = 1000;

    private final WorkItems workItems;
    private final MeetingTable table;

    public VoterMeetingsWork(WorkItems workItems, MeetingTable table) {
        this.workItems = workItems;
        this.table = table;
    }

    /**
     * Stores the minutes in place of those before and completes the task; whether they are lawful is checked in the next step.
     *
     * @param rows one for each candidate and place that the case owes, in any order
     * @param lateReason needed once the limit has passed
     * @throws RefusedException if the task is not the current person's, the rows are not those of the case, or a text cannot be stored
     */
    @Transactional
    public void submit(String taskId, List<MeetingRow> rows, Optional<String> lateReason) {
        WorkItem item = workItems.open(taskId).doneOn(PAGE);
        List<MeetingRow> owed = table.rows(item.key());
        List<MeetingRow> clean = rows.stream().map(VoterMeetingsWork::clean).toList();
        List<MeetingRow> ordered = new ArrayList<>();
        for (MeetingRow one : owed) {
            clean.stream().filter(one::sameAs).findFirst().ifPresent(ordered::add);
        }
        if (ordered.size() != owed.size() || clean.size() != owed.size()) {
            throw new RefusedException(MeetingRule.OTHER_ROWS.broken(""));
        }
        List<Violation> unstorable = new ArrayList<>();
        ordered.forEach(row -> lengths(row, unstorable));
        if (!unstorable.isEmpty()) {
            throw new RefusedException(unstorable);
        }
        table.replace(item.key(), ordered);
        workItems.submitProposal(taskId, lateReason);
    }

    private static void lengths(MeetingRow row, List<Violation> found) {
        TextLimit.check("", MeetingColumn.PLACE_NAME.headingVi(), row.minutes().placeName(), NAME, found);
        TextLimit.check("", MeetingColumn.DECISION.headingVi(), row.minutes().formDecision(), DECISION, found);
        TextLimit.check("", MeetingColumn.MATTER.headingVi(), row.matter(), MATTER, found);
        TextLimit.check("", MeetingColumn.SPECIAL.headingVi(), row.specialReason(), REASON, found);
    }

    private static MeetingRow clean(MeetingRow row) {
        Minutes m = row.minutes();
        return new MeetingRow(
                row.candidateId(),
                row.place(),
                new Minutes(
                        TableText.clean(m.placeName()),
                        m.at(),
                        m.form(),
                        TableText.clean(m.formDecision()),
                        m.called(),
                        m.attending(),
                        m.counters()),
                row.inFavour(),
                TableText.clean(row.matter()),
                TableText.clean(row.specialReason()));
    }
}
