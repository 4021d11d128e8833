package org.baucu.phases.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.identity.CurrentUser;
import org.baucu.phases.ElectionPlan;
import org.baucu.phases.ElectionSetup;
import org.baucu.phases.SeatsSheet;
import org.baucu.phases.SetupRule;
import org.baucu.platform.Installation;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.UploadDrafts;
import org.baucu.platform.web.Words;
import org.baucu.territory.Unit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The administrators' way to a real election: enter it, look at what was read, confirm. What was entered waits on the server and nothing of the
 * election is stored before it is confirmed.
 */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String FORM = "redirect:/setup";
    private static final String PREVIEW = "redirect:/setup/preview";
    private static final String VIOLATIONS = "violations";

    private final ElectionSetup setup;
    private final SetupDrafts drafts;
    private final SetupPreview preview;
    private final Installation installation;
    private final CurrentUser currentUser;
    private final LawNames laws;
    private final Words words;

    SetupController(
            ElectionSetup setup,
            SetupDrafts drafts,
            SetupPreview preview,
            Installation installation,
            CurrentUser currentUser,
            LawNames laws,
            Words words) {
        this.setup = setup;
        this.drafts = drafts;
        this.preview = preview;
        this.installation = installation;
        this.currentUser = currentUser;
        this.laws = laws;
        this.words = words;
    }

    /** The form; in a rehearsal, or once there is an election, what stands. */
    @GetMapping
    String page(Model model) {
        if (installation.rehearsal()) {
            return "setup/rehearsal";
        }
        Optional<Election> present = setup.present();
        return present.isPresent() ? present(present.get(), List.of(), model) : form(List.of(), model);
    }

    /** Keeps what was entered; the unit list of before stays unless another is sent. */
    @PostMapping("/plan")
    String enter(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String ruleSet,
            @RequestParam(defaultValue = "") String electionDay,
            @RequestParam(defaultValue = "") String announcedOn,
            @RequestParam(required = false) MultipartFile units,
            Model model)
            throws IOException {
        refuseWhereNothingMayBegin();
        ElectionPlan plan = new ElectionPlan(title, ruleSet, electionDay, announcedOn);
        drafts.keepPlan(me(), plan);
        if (units != null && !units.isEmpty()) {
            drafts.keepUnits(me(), name(units), units.getBytes());
        }
        List<Violation> violations = new ArrayList<>(setup.violations(plan));
        if (drafts.units(me()).isEmpty()) {
            violations.add(SetupRule.UNITS_MISSING.broken("danh sách đơn vị hành chính"));
        }
        return violations.isEmpty() ? PREVIEW : form(violations, model);
    }

    @GetMapping("/preview")
    String preview(Model model) {
        if (installation.rehearsal() || setup.present().isPresent()) {
            return FORM;
        }
        return view().map(view -> show(view, List.of(), model)).orElse(FORM);
    }

    @PostMapping("/preview/seats")
    String enterSeats(@RequestParam MultipartFile seats) throws IOException {
        refuseWhereNothingMayBegin();
        drafts.keepSeats(me(), name(seats), seats.getBytes());
        return PREVIEW;
    }

    @PostMapping("/preview/seats/discard")
    String discardSeats() {
        drafts.dropSeats(me());
        return PREVIEW;
    }

    @PostMapping("/discard")
    String discard() {
        drafts.dropAll(me());
        return FORM;
    }

    /** Begins the election, all or nothing. */
    @PostMapping("/begin")
    String begin(Model model, RedirectAttributes answer) {
        refuseWhereNothingMayBegin();
        Optional<SetupPreview.View> view = view();
        if (view.isEmpty()) {
            return form(List.of(SetupRule.PLAN_MISSING.broken("")), model);
        }
        if (!view.get().acceptable()) {
            return show(view.get(), List.of(), model);
        }
        try {
            setup.begin(
                    view.get().plan(),
                    view.get().units().units(),
                    view.get().seats().seats());
        } catch (RefusedException e) {
            return show(view.get(), e.violations(), model);
        }
        drafts.dropAll(me());
        answer.addFlashAttribute("done", words.of("setup.the-election-has-begun-the"));
        return FORM;
    }

    /** The spreadsheet of seats: of the election there is, else of the unit list that waits. */
    @GetMapping("/seats.xlsx")
    ResponseEntity<byte[]> seatsTemplate() {
        Optional<Election> present = setup.present();
        if (present.isPresent()) {
            return Spreadsheets.answer(
                    "so-dai-bieu.xlsx", SeatsSheet.template(setup.units(present.get()), setup.seats(present.get())));
        }
        List<Unit> units = view().map(view -> view.units().units()).orElse(List.of());
        return Spreadsheets.answer("so-dai-bieu.xlsx", SeatsSheet.template(units, Map.of()));
    }

    @GetMapping("/units.xlsx")
    ResponseEntity<byte[]> unitsTemplate() {
        return Spreadsheets.answer("don-vi-hanh-chinh.xlsx", Spreadsheets.units());
    }

    /** Seats that were not known when the election began. */
    @PostMapping("/seats")
    String addSeats(@RequestParam MultipartFile seats, Model model, RedirectAttributes answer) throws IOException {
        Optional<Election> present = setup.present();
        if (present.isEmpty() || installation.rehearsal()) {
            return FORM;
        }
        try {
            int count = setup.addSeats(present.get(), name(seats), seats.getBytes());
            answer.addFlashAttribute("done", words.of("setup.seats-of-bodies-stored", count));
            return FORM;
        } catch (RefusedException e) {
            return present(present.get(), e.violations(), model);
        }
    }

    private void refuseWhereNothingMayBegin() {
        if (installation.rehearsal()) {
            throw new RefusedException(SetupRule.IN_REHEARSAL.broken(""));
        }
        setup.present().ifPresent(other -> {
            throw new RefusedException(SetupRule.ELECTION_RUNS.broken("", other.titleVi()));
        });
    }

    /** What waits, read; empty unless the plan is good and a unit list is there. */
    private Optional<SetupPreview.View> view() {
        return drafts.plan(me())
                .filter(plan -> setup.violations(plan).isEmpty())
                .flatMap(plan -> drafts.units(me()).map(units -> preview.of(plan, units, drafts.seats(me()))));
    }

    private String form(List<Violation> violations, Model model) {
        model.addAttribute("plan", drafts.plan(me()).orElse(ElectionPlan.EMPTY));
        model.addAttribute(
                "unitsFile", drafts.units(me()).map(UploadDrafts.Draft::name).orElse(""));
        model.addAttribute("laws", laws.all());
        model.addAttribute(VIOLATIONS, violations);
        return "setup/form";
    }

    private static String show(SetupPreview.View view, List<Violation> violations, Model model) {
        model.addAttribute("view", view);
        model.addAttribute(VIOLATIONS, violations);
        return "setup/preview";
    }

    private String present(Election election, List<Violation> violations, Model model) {
        model.addAttribute("election", election);
        model.addAttribute("law", laws.of(election.ruleSet()));
        model.addAttribute("bodies", SeatsSheet.expected(setup.units(election)).size());
        model.addAttribute(
                "known",
                setup.seats(election).values().stream().mapToInt(Map::size).sum());
        model.addAttribute(VIOLATIONS, violations);
        return "setup/present";
    }

    private String me() {
        return currentUser.get().id();
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }
}
