package org.baucu.substitution.web;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baucu.identity.Accounts;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Office;
import org.baucu.identity.Person;
import org.baucu.identity.Role;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.web.PageView;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Substitution;
import org.baucu.substitution.SubstitutionLists;
import org.baucu.substitution.Substitutions;
import org.baucu.substitution.domain.NamingRules;
import org.baucu.substitution.domain.Wish;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an official names who does its work while it is away; an administrator does so for anybody. */
@Controller
@RequestMapping("/substitutes")
class SubstitutesController {

    private static final int WEEK = 6;

    private final CurrentUser currentUser;
    private final Accounts accounts;
    private final Substitutions substitutions;
    private final SubstitutionLists lists;
    private final SubstitutePages pages;
    private final Words words;
    private final Clock clock;

    SubstitutesController(
            CurrentUser currentUser,
            Accounts accounts,
            Substitutions substitutions,
            SubstitutionLists lists,
            SubstitutePages pages,
            Words words,
            Clock clock) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.substitutions = substitutions;
        this.lists = lists;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String page(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        LocalDate today = today();
        Form form = new Form(person.strip(), body, "", today, today.plusDays(WEEK), "", "");
        return show(form, List.of(), page, model);
    }

    @PostMapping
    String name(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String substitute,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note,
            Model model,
            RedirectAttributes answer) {
        Person me = currentUser.get();
        Person away = whose(me, person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Form form = new Form(person, body, substitute, firstDay, lastDay, reason, note);
        try {
            Substitution named = substitutions.name(form.wish(away.id()), me.id());
            answer.addFlashAttribute(
                    "done",
                    words.of(named.begin().isAfter(clock.instant()) ? "substitution.named" : "substitution.begun"));
        } catch (RefusedException refused) {
            return show(form, refused.violations(), 1, model);
        }
        return back(me, away.id(), answer);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            Model model,
            RedirectAttributes answer) {
        Person me = currentUser.get();
        Substitution substitution = substitutions
                .find(id)
                .filter(s -> me.has(Role.ADMIN) || s.person().equals(me.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        try {
            substitutions.end(substitution, me.id());
            answer.addFlashAttribute("done", words.of("substitution.ended"));
        } catch (RefusedException refused) {
            LocalDate today = today();
            return show(new Form(person, "", "", today, today.plusDays(WEEK), "", ""), refused.violations(), 1, model);
        }
        return back(me, person, answer);
    }

    private static String back(Person me, String person, RedirectAttributes answer) {
        if (!person.isEmpty() && !person.equals(me.id())) {
            answer.addAttribute("person", person);
        }
        return "redirect:/substitutes";
    }

    private String show(Form form, List<Violation> violations, int page, Model model) {
        Person me = currentUser.get();
        boolean admin = me.has(Role.ADMIN);
        if (!admin && me.offices().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Optional<Person> away = whose(me, form.person());
        String listed =
                admin && form.person().isEmpty() ? "" : away.map(Person::id).orElse(form.person());
        model.addAttribute("admin", admin);
        model.addAttribute("me", me.id());
        model.addAttribute("unknown", !form.person().isEmpty() && away.isEmpty());
        model.addAttribute("form", form);
        if (!violations.isEmpty()) {
            model.addAttribute("violations", violations);
        }
        model.addAttribute("reasons", Arrays.asList(Wish.Reason.values()));
        model.addAttribute("earliest", today());
        model.addAttribute("latest", today().plusDays(NamingRules.LONGEST * 2L));
        away.filter(p -> !p.offices().isEmpty()).ifPresent(p -> form(p, form, model));
        model.addAttribute("current", pages.rows(lists.current(listed)));
        model.addAttribute("coming", pages.rows(lists.coming(listed)));
        PageView shown = PageView.of(page, lists.countPast(listed), SubstitutionLists.PAGE);
        model.addAttribute("past", pages.rows(lists.past(listed, shown.offset())));
        model.addAttribute("page", shown);
        model.addAttribute("path", "/substitutes?person=" + (form.person().isEmpty() ? "" : listed) + "&");
        return "substitution/substitutes";
    }

    private void form(Person away, Form form, Model model) {
        String chosen = away.bodies().contains(form.body())
                ? form.body()
                : away.actingBody().orElse(away.bodies().get(0));
        model.addAttribute("away", away);
        model.addAttribute("body", chosen);
        model.addAttribute("offices", pages.offices(away));
        model.addAttribute(
                "colleagues",
                accounts.members(chosen).stream()
                        .filter(user -> !user.equals(away.id()))
                        .map(user -> new Office(user, pages.name(user)))
                        .toList());
    }

    /** For whom a substitute is named: oneself, or for an administrator whoever it asked for. */
    private Optional<Person> whose(Person me, String person) {
        if (person.isEmpty() || person.equals(me.id())) {
            return me.offices().isEmpty() ? Optional.empty() : Optional.of(me);
        }
        if (!me.has(Role.ADMIN)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return accounts.find(person);
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }

    /** What was typed. */
    record Form(
            String person,
            String body,
            String substitute,
            LocalDate firstDay,
            LocalDate lastDay,
            String reason,
            String note) {

        Wish wish(String away) {
            return new Wish(
                    body,
                    away,
                    substitute,
                    Optional.ofNullable(firstDay),
                    Optional.ofNullable(lastDay),
                    Arrays.stream(Wish.Reason.values())
                            .filter(r -> r.code().equals(reason))
                            .findFirst(),
                    Normalizer.normalize(note.strip(), Normalizer.Form.NFC));
        }
    }
}
