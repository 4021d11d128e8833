package org.baucu.audit.history.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baucu.audit.history.CaseHistory;
import org.baucu.audit.history.CaseSeals;
import org.baucu.audit.history.DisplayNames;
import org.baucu.audit.history.Happening;
import org.baucu.audit.history.WalkedSteps;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.calendar.Milestone;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseFile;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a case together. */
@Component
public class CasePage {

    private final CaseHistory history;
    private final HappeningViews happenings;
    private final CaseSeals seals;
    private final DisplayNames names;
    private final ElectionCalendar calendar;
    private final Territory territory;
    private final AuditWords words;

    CasePage(
            CaseHistory history,
            HappeningViews happenings,
            CaseSeals seals,
            DisplayNames names,
            ElectionCalendar calendar,
            Territory territory,
            AuditWords words) {
        this.history = history;
        this.happenings = happenings;
        this.seals = seals;
        this.names = names;
        this.calendar = calendar;
        this.territory = territory;
        this.words = words;
    }

    /** @param all whether the program's own steps are shown too */
    public void fill(CaseFile file, boolean all, Model model) {
        CaseHistory.History known = history.of(file);
        Map<String, String> people = names.of(people(known));
        List<HappeningView> views = happenings.of(known, people);
        long minor = views.stream().filter(HappeningView::minor).count();
        head(file, model);
        model.addAttribute("version", known.version().orElse(null));
        model.addAttribute(
                "deployed",
                known.version().map(v -> VietnamTime.format(v.deployedAt())).orElse(""));
        model.addAttribute("walked", known.walked().map(this::walked).orElse(null));
        model.addAttribute(
                "events", all ? views : views.stream().filter(v -> !v.minor()).toList());
        model.addAttribute("total", views.size());
        model.addAttribute("minor", minor);
        model.addAttribute("all", all);
        CaseSeals.State state = seals.of(known.happenings());
        model.addAttribute("seal", state);
        model.addAttribute(
                "sealedAt",
                state.last().map(b -> VietnamTime.format(b.sealedAt())).orElse(""));
        model.addAttribute(
                "people",
                known.people().stream()
                        .map(p -> new InvolvedView(
                                p.person(),
                                people.getOrDefault(p.person(), p.person()),
                                String.join(", ", p.stepsVi()),
                                words.duration(p.spent())))
                        .toList());
    }

    /** What both pages of a case show of it. */
    void head(CaseFile file, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("path", CasePaths.of(file.key()));
        model.addAttribute(
                "unitVi",
                territory
                        .find(file.key().election(), file.key().unit())
                        .map(Unit::nameVi)
                        .orElse(file.key().unit()));
        model.addAttribute("badge", words.badge(file.legalLimit(), file.workingLimit(), file.decidedAt()));
        model.addAttribute("law", words.limit(file.legalLimit()));
        model.addAttribute("plan", words.day(file.workingLimit()));
        model.addAttribute("late", words.lateBy(file.legalLimit(), file.decidedAt()));
        Milestone milestone =
                calendar.find(file.key().election(), file.milestone()).orElse(null);
        model.addAttribute("milestone", milestone);
    }

    private WalkedView walked(WalkedSteps walked) {
        return new WalkedView(
                String.join(" ", walked.done()),
                String.join(" ", walked.current()),
                String.join(" ", walked.flows()),
                walked.steps().stream()
                        .map(s -> new StepView(
                                s.element(),
                                s.nameVi(),
                                s.times(),
                                s.times() > 1 ? words.say("audit.times", s.times()) : "",
                                words.duration(s.spent()),
                                s.open()))
                        .toList());
    }

    private static Set<String> people(CaseHistory.History known) {
        Set<String> people = new TreeSet<>();
        known.people().forEach(p -> people.add(p.person()));
        for (Happening h : known.happenings()) {
            people.add(h.person());
            people.add(h.onBehalfOf());
            h.changes().values().forEach(c -> {
                people.add(c.before());
                people.add(c.after());
            });
        }
        people.remove("");
        return people;
    }

    /** The way through the diagram, ids separated by spaces. */
    record WalkedView(String done, String current, String flows, List<StepView> steps) {}

    /** A step of people with its time. */
    record StepView(String element, String nameVi, int times, String timesText, String spent, boolean open) {}

    /** Who took part. */
    record InvolvedView(String id, String name, String steps, String spent) {}
}
