package org.baucu.notification.web;

import java.util.List;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.notification.Inbox;
import org.baucu.platform.web.PageView;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The inbox as a page: messages to the bodies of the person, newest first. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private static final int PAGE = 50;

    private final Inbox inbox;
    private final CurrentUser currentUser;

    InboxController(Inbox inbox, CurrentUser currentUser) {
        this.inbox = inbox;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Person person = currentUser.get();
        List<String> groups = receivers(person);
        long total = inbox.count(groups);
        PageView shown = PageView.of(page, total, PAGE);
        model.addAttribute("page", shown);
        model.addAttribute("unread", inbox.unread(person.id(), groups));
        model.addAttribute("messages", inbox.list(person.id(), groups, shown.offset(), PAGE));
        return "inbox";
    }

    /** One message; opening it is reading it. */
    @GetMapping("/{id}")
    String open(@PathVariable long id, Model model) {
        Person person = currentUser.get();
        model.addAttribute(
                "message",
                inbox.open(person.id(), receivers(person), id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "message";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "1") int page) {
        Person person = currentUser.get();
        inbox.markRead(person.id(), receivers(person), id);
        return "redirect:/inbox?page=" + page;
    }

    @PostMapping("/read")
    String readAll() {
        Person person = currentUser.get();
        inbox.markAllRead(person.id(), receivers(person));
        return "redirect:/inbox";
    }

    private static List<String> receivers(Person person) {
        return person.inboxes();
    }
}
