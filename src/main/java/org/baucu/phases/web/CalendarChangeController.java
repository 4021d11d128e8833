package org.baucu.phases.web;

import java.util.List;
import java.util.Optional;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.Elections;
import org.baucu.phases.CalendarChangeWork;
import org.baucu.phases.process.CalendarChangeStarter;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.JoinedFiles;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.web.AfterSubmission;
import org.baucu.platform.web.SameSite;
import org.baucu.platform.web.Uploads;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page on which the provincial commission enters a change of the calendar with the document that decides it. */
@Controller
class CalendarChangeController {

    private final WorkItems work;
    private final Cases cases;
    private final CalendarChangeWork changes;
    private final CalendarChangeStarter starter;
    private final ElectionCalendar calendar;
    private final Elections elections;
    private final StoredFiles files;
    private final FormDrafts drafts;
    private final Uploads uploads;

    CalendarChangeController(
            WorkItems work,
            Cases cases,
            CalendarChangeWork changes,
            CalendarChangeStarter starter,
            ElectionCalendar calendar,
            Elections elections,
            StoredFiles files,
            FormDrafts drafts,
            Uploads uploads) {
        this.uploads = uploads;
        this.drafts = drafts;
        this.work = work;
        this.cases = cases;
        this.changes = changes;
        this.starter = starter;
        this.calendar = calendar;
        this.elections = elections;
        this.files = files;
    }

    @PostMapping("/calendar-changes")
    String start() {
        starter.start(elections.current().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "redirect:/";
    }

    @GetMapping(CalendarChangeWork.PAGE)
    String show(@RequestParam String taskId, @RequestParam(defaultValue = "") String callbackUrl, Model model) {
        CalendarChangeForm form = drafts.find(taskId, CalendarChangeForm.NAME)
                .map(CalendarChangeForm::of)
                .orElseGet(CalendarChangeForm::empty);
        return page(taskId, callbackUrl, form, List.of(), model);
    }

    @PostMapping(CalendarChangeWork.PAGE)
    String submit(
            @RequestParam String taskId,
            @RequestParam(defaultValue = "") String callbackUrl,
            @ModelAttribute CalendarChangeForm form,
            Model model) {
        try {
            WorkItem item = work.open(taskId);
            form.proposal(item.key(), Optional.empty());
            changes.submit(taskId, form.proposal(item.key(), file(taskId, form)));
            return "redirect:" + AfterSubmission.path(work, cases, item.key(), callbackUrl);
        } catch (RefusedException refused) {
            return page(taskId, callbackUrl, form, refused.violations(), model);
        }
    }

    /** The file sent now, else the one kept with the draft. */
    private Optional<String> file(String taskId, CalendarChangeForm form) {
        return uploads.one(form.file())
                .or(() -> drafts.file(taskId, "file").map(kept -> new JoinedFiles.Part(kept.name(), kept.content())))
                .map(file -> files.store(file.name(), file.content()));
    }

    /** The rules of the calendar name the document's fields as a spreadsheet would. */
    private static Violation atField(Violation v) {
        String field =
                switch (v.location()) {
                    case "documentNumber" -> "number";
                    case "documentDate" -> "date";
                    default -> v.location();
                };
        return v.at(field);
    }

    private String page(
            String taskId, String callbackUrl, CalendarChangeForm form, List<Violation> refused, Model model) {
        WorkItem item = work.view(taskId);
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("milestones", calendar.of(item.key().election()));
        model.addAttribute("election", elections.find(item.key().election()).orElseThrow());
        model.addAttribute("files", drafts.files(taskId));
        model.addAttribute("draft", drafts.find(taskId, CalendarChangeForm.NAME).orElse(null));
        model.addAttribute(
                "violations",
                (refused.isEmpty() ? cases.violations(item.key()) : refused)
                        .stream().map(CalendarChangeController::atField).toList());
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
        return "work/calendar-change";
    }
}
