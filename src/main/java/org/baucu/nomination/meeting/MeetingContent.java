package org.baucu.nomination.meeting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.MinutesRules;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.versions.ProposalContent;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.work.CaseKey;
import org.springframework.stereotype.Component;

/** What a version of the minutes of voter meetings, or of the answer to a matter, says: figures for all to see, people and words for few. */
@Component
class MeetingContent implements ProposalContent {

    private final MeetingTable meetings;
    private final MatterTable matters;
    private final Candidates candidates;

    MeetingContent(MeetingTable meetings, MatterTable matters, Candidates candidates) {
        this.meetings = meetings;
        this.matters = matters;
        this.candidates = candidates;
    }

    @Override
    public boolean knows(String process) {
        return process.equals(VoterMeetingsWork.PROCESS) || process.equals(MatterTable.PROCESS);
    }

    @Override
    public List<ProposalRow> of(CaseKey key) {
        return key.process().equals(MatterTable.PROCESS)
                ? matters.find(key).map(this::row).stream().toList()
                : meetings.rows(key).stream().map(this::row).toList();
    }

    private ProposalRow row(MeetingRow row) {
        Map<String, String> open = new TreeMap<>();
        open.put("meetingPlace", row.minutes().placeName());
        open.put("met", row.minutes().at().map(VietnamTime::format).orElse(""));
        open.put("meetingForm", row.minutes().form().map(MeetingForm::code).orElse(""));
        row.minutes().called().ifPresent(n -> open.put("called", String.valueOf(n)));
        row.minutes().attending().ifPresent(n -> open.put("attending", String.valueOf(n)));
        row.minutes().counters().ifPresent(n -> open.put("counters", String.valueOf(n)));
        row.inFavour().ifPresent(n -> open.put("inFavour", String.valueOf(n)));
        return new ProposalRow(
                "Hội nghị cử tri " + MinutesRules.placeVi(row.place()),
                row.candidateId(),
                open,
                Map.of("candidate", name(row.candidateId()), "matter", row.matter(), "special", row.specialReason()));
    }

    private ProposalRow row(RaisedMatter matter) {
        return new ProposalRow(
                "",
                matter.key().sequence(),
                Map.of(
                        "documentNumber", matter.answer().documentNumber(),
                        "documentDate",
                                matter.answer()
                                        .documentDate()
                                        .map(VietnamTime::format)
                                        .orElse("")),
                Map.of(
                        "candidate", name(matter.candidateId()),
                        "matter", matter.wording(),
                        "answer", matter.answer().answer()));
    }

    private String name(String candidateId) {
        return candidates
                .find(candidateId)
                .map(candidate -> candidate.person().fullName())
                .orElse("");
    }
}
