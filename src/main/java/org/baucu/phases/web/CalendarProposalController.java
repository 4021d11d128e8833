package org.baucu.phases.web;

import java.util.Optional;
import org.baucu.calendar.CalendarChange;
import org.baucu.calendar.CalendarChanges;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.web.ProposedCase;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.ProposalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The change of the calendar that a case proposes, as everybody may read it: calendars are public within the installation. */
@Controller
class CalendarProposalController implements ProposalPage {

    private static final String PATH = "/calendar-changes/proposal";
    private static final String PROCESS = "change-calendar";

    private final ProposedCase cases;
    private final CalendarChanges changes;
    private final ElectionCalendar calendar;
    private final Words words;

    CalendarProposalController(ProposedCase cases, CalendarChanges changes, ElectionCalendar calendar, Words words) {
        this.words = words;
        this.cases = cases;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Override
    public boolean shows(String process) {
        return process.equals(PROCESS);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String link() {
        return words.of("calendar.proposal.show");
    }

    @GetMapping(PATH)
    String proposal(
            @RequestParam("case") String businessKey, @RequestParam(defaultValue = "") String back, Model model) {
        CaseFile file = cases.show(businessKey, this, back, model);
        CalendarChange change =
                changes.ofCase(file.key()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<Milestone> moved = change.shift().flatMap(s -> calendar.find(change.electionId(), s.milestone()));
        model.addAttribute("change", change);
        model.addAttribute("electionDay", change.electionDay().orElse(null));
        model.addAttribute("shift", change.shift().orElse(null));
        model.addAttribute("moved", moved.orElse(null));
        model.addAttribute("movedFrom", moved.flatMap(Milestone::day).orElse(null));
        model.addAttribute("fileId", change.document().fileId().orElse(null));
        return "work/calendar-proposal";
    }
}
