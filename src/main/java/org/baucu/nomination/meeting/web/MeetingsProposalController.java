package org.baucu.nomination.meeting.web;

import java.util.List;
import org.baucu.nomination.Candidates;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.meeting.MeetingCheck;
import org.baucu.nomination.meeting.MeetingTable;
import org.baucu.nomination.meeting.VoterMeetingsWork;
import org.baucu.nomination.meeting.domain.MeetingForm;
import org.baucu.nomination.meeting.domain.MeetingRow;
import org.baucu.nomination.meeting.domain.Minutes;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.ProposalPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The minutes of a commune's voter meetings as they are submitted, for those who sign them and for the Front that waits for them. */
@Controller
class MeetingsProposalController implements ProposalPage {

    private static final String PATH = "/meetings/proposal";

    private final ProposedCase proposedCase;
    private final MeetingReaders readers;
    private final MeetingTable table;
    private final MeetingCheck check;
    private final CouncilCases councils;
    private final Candidates candidates;
    private final Words words;

    MeetingsProposalController(
            ProposedCase proposedCase,
            MeetingReaders readers,
            MeetingTable table,
            MeetingCheck check,
            CouncilCases councils,
            Candidates candidates,
            Words words) {
        this.proposedCase = proposedCase;
        this.readers = readers;
        this.table = table;
        this.check = check;
        this.councils = councils;
        this.candidates = candidates;
        this.words = words;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(VoterMeetingsWork.PROCESS);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("meeting.show");
    }

    @GetMapping(PATH)
    @ReadsPersonalData("candidates")
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = proposedCase.showToReaders(businessKey, this, back, model);
        Council council = councils.of(file.key()).council();
        boolean whole = readers.whole(file.key(), council);
        List<Line> lines = table.rows(file.key()).stream()
                .map(row -> line(council, row, whole))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("low", lines.stream().filter(Line::low).count());
        model.addAttribute(
                "matters", lines.stream().filter(l -> !l.matter().isEmpty()).count());
        return "meeting/proposal";
    }

    private Line line(Council council, MeetingRow row, boolean whole) {
        Minutes m = row.minutes();
        boolean counted = m.attending().isPresent() && row.inFavour().isPresent();
        boolean confident = counted && check.confident(council, row);
        return new Line(
                candidates
                        .find(row.candidateId())
                        .map(candidate -> candidate.person().fullName())
                        .orElse(""),
                row.place().code(),
                m.placeName(),
                m.at().map(VietnamTime::format).orElse(""),
                m.form().map(MeetingForm::code).orElse(""),
                m.formDecision(),
                m.called().orElse(0),
                m.attending().orElse(0),
                m.counters().orElse(0),
                row.inFavour().orElse(0),
                counted,
                counted && !confident,
                row.matter().isEmpty() || whole ? row.matter() : words.of("meeting.masked"),
                row.specialReason());
    }

    /**
     * A row as it is read.
     *
     * @param counted whether its figures are entered
     * @param low whether not more than half of those attending expressed confidence
     */
    record Line(
            String name,
            String place,
            String placeName,
            String met,
            String form,
            String formDecision,
            int called,
            int attending,
            int counters,
            int inFavour,
            boolean counted,
            boolean low,
            String matter,
            String specialReason) {}
}
