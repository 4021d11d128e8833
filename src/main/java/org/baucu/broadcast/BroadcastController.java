package org.baucu.broadcast;

import java.util.List;
import org.baucu.broadcast.BroadcastPages.Desk;
import org.baucu.broadcast.BroadcastPages.Preview;
import org.baucu.broadcast.JdbcBroadcasts.Readers;
import org.baucu.platform.RefusedException;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.Violation;
import org.baucu.platform.web.PageView;
import org.baucu.platform.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes to all bodies of a coordinator's units or some of them, with a look at who receives it before, and at who has read it after. */
@Controller
@RequestMapping("/broadcasts")
class BroadcastController {

    private static final int PAGE = 50;
    private static final String COMPOSE = "broadcast/compose";

    private final BroadcastPages pages;
    private final Broadcasts broadcasts;
    private final Receivers receivers;
    private final Words words;

    BroadcastController(BroadcastPages pages, Broadcasts broadcasts, Receivers receivers, Words words) {
        this.pages = pages;
        this.broadcasts = broadcasts;
        this.receivers = receivers;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        Desk desk = pages.desk();
        model.addAttribute(
                "broadcasts",
                broadcasts.visible(desk.election(), pages.units(desk), desk.user()).stream()
                        .map(b -> pages.line(b, broadcasts.count(b, Readers.SOME, "")))
                        .toList());
        return "broadcast/list";
    }

    @GetMapping("/new")
    String compose(@ModelAttribute("draft") BroadcastDraft draft, Model model) {
        return show(pages.desk(), draft, model);
    }

    /** A fragment: how many the selection reaches, asked while it is being made. */
    @PostMapping("/count")
    String count(@ModelAttribute("draft") BroadcastDraft draft, Model model) {
        Desk desk = pages.desk();
        model.addAttribute("counted", preview(desk, draft));
        return COMPOSE + " :: count";
    }

    @PostMapping("/preview")
    String preview(@ModelAttribute("draft") BroadcastDraft draft, Model model) {
        Desk desk = pages.desk();
        List<Violation> broken = Broadcasts.check(draft.getTitle(), draft.getText());
        Preview preview = preview(desk, draft);
        if (preview.bodies() == 0) {
            broken.add(BroadcastRule.NOBODY.broken(""));
        }
        if (broken.isEmpty()) {
            model.addAttribute("preview", preview);
        } else {
            model.addAttribute("violations", broken);
        }
        return show(desk, draft, model);
    }

    @PostMapping
    String send(@ModelAttribute("draft") BroadcastDraft draft, Model model, RedirectAttributes answer) {
        Desk desk = pages.desk();
        String id;
        try {
            id = broadcasts.send(
                    desk.election(),
                    desk.roots(),
                    desk.user(),
                    draft.getTitle(),
                    draft.getText(),
                    draft.selection(),
                    draft.getSeen());
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            Preview preview = preview(desk, draft);
            if (preview.bodies() > 0) {
                model.addAttribute("preview", preview);
            }
            return show(desk, draft, model);
        }
        answer.addFlashAttribute("done", words.of("broadcast.sent"));
        return "redirect:/broadcasts/" + id;
    }

    @GetMapping("/{id}")
    String receipts(
            @PathVariable String id,
            @RequestParam(defaultValue = "all") String readers,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        return show(own(id), Readers.of(readers), type, page, model);
    }

    private String show(Broadcast broadcast, Readers which, String type, int page, Model model) {
        String known = Receivers.TYPES.contains(type) ? type : "";
        int total = broadcasts.count(broadcast, which, known);
        PageView shown = PageView.of(page, total, PAGE);
        int read = broadcasts.count(broadcast, Readers.SOME, "");
        model.addAttribute("broadcast", broadcast);
        model.addAttribute("line", pages.line(broadcast, read));
        model.addAttribute("unread", broadcast.bodies() - read);
        model.addAttribute(
                "receipts",
                broadcasts.receipts(broadcast, which, known, shown.offset(), PAGE).stream()
                        .map(receipt -> pages.line(broadcast, receipt))
                        .toList());
        model.addAttribute("readers", which.code());
        model.addAttribute("type", known);
        model.addAttribute("types", Receivers.TYPES);
        model.addAttribute(
                "reminded",
                broadcasts
                        .lastReminder(broadcast)
                        .map(r -> VietnamTime.format(r.sentAt()))
                        .orElse(""));
        model.addAttribute("page", shown);
        model.addAttribute(
                "path", "/broadcasts/" + broadcast.id() + "?readers=" + which.code() + "&type=" + known + "&");
        return "broadcast/receipts";
    }

    @PostMapping("/{id}/remind")
    String remind(@PathVariable String id, Model model, RedirectAttributes answer) {
        Broadcast broadcast = own(id);
        try {
            int bodies = broadcasts.remind(broadcast, pages.desk().user());
            answer.addFlashAttribute("done", words.of("broadcast.reminded", bodies));
        } catch (RefusedException refused) {
            model.addAttribute("violations", refused.violations());
            return show(broadcast, Readers.ALL, "", 1, model);
        }
        return "redirect:/broadcasts/" + broadcast.id();
    }

    /** A broadcast that the coordinator may see; 404 for another's, which says the same as for none. */
    private Broadcast own(String id) {
        Desk desk = pages.desk();
        return broadcasts
                .find(id)
                .filter(b ->
                        b.election().equals(desk.election()) && Broadcasts.isVisible(b, pages.units(desk), desk.user()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Preview preview(Desk desk, BroadcastDraft draft) {
        return pages.preview(desk, receivers.find(desk.election(), desk.roots(), draft.selection()));
    }

    private String show(Desk desk, BroadcastDraft draft, Model model) {
        model.addAttribute("counted", preview(desk, draft));
        model.addAttribute("types", Receivers.TYPES);
        model.addAttribute("levels", pages.levels(desk));
        model.addAttribute("units", pages.choosable(desk));
        model.addAttribute("phases", receivers.phases(desk.election()));
        model.addAttribute("states", Selection.State.values());
        model.addAttribute("titleLength", Broadcasts.TITLE);
        model.addAttribute("textLength", Broadcasts.TEXT);
        return COMPOSE;
    }
}
