package org.baucu.notification.web;

import java.util.List;
import org.baucu.notification.Inbox;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox as a page: messages to the bodies of the person, newest first. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private static final int PAGE = 50;

    private final Inbox inbox;

    InboxController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Authentication authentication, Model model) {
        List<String> groups = groups(authentication);
        long total = inbox.count(groups);
        int pages = (int) Math.max(1, (total + PAGE - 1) / PAGE);
        int number = Math.max(1, Math.min(page, pages));
        model.addAttribute("page", new PageView(number, pages, total));
        model.addAttribute("unread", inbox.unread(authentication.getName(), groups));
        model.addAttribute("messages", inbox.list(authentication.getName(), groups, (number - 1) * PAGE, PAGE));
        return "inbox";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable long id, @RequestParam(defaultValue = "1") int page, Authentication authentication) {
        inbox.markRead(authentication.getName(), groups(authentication), id);
        return "redirect:/inbox?page=" + page;
    }

    @PostMapping("/read")
    String readAll(Authentication authentication) {
        inbox.markAllRead(authentication.getName(), groups(authentication));
        return "redirect:/inbox";
    }

    private static List<String> groups(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> !authority.startsWith("ROLE_"))
                .toList();
    }

    /** Which page of how many. */
    record PageView(int number, int pages, long total) {}
}
