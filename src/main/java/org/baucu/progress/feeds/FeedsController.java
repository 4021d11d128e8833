package org.baucu.progress.feeds;

import jakarta.servlet.http.HttpServletRequest;
import org.baucu.identity.CurrentUser;
import org.baucu.identity.Person;
import org.baucu.platform.VietnamTime;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Everyone's own calendar feeds: make an address, see it once, revoke it. */
@Controller
@RequestMapping("/feeds")
class FeedsController {

    private final FeedAddresses addresses;
    private final FeedNames names;
    private final CurrentUser currentUser;

    FeedsController(FeedAddresses addresses, FeedNames names, CurrentUser currentUser) {
        this.addresses = addresses;
        this.names = names;
        this.currentUser = currentUser;
    }

    @GetMapping
    String page(Model model) {
        Person person = currentUser.get();
        model.addAttribute(
                "bodies",
                names.of(person).stream().map(g -> new BodyView(g, names.of(g))).toList());
        model.addAttribute(
                "feeds",
                addresses.of(person.id()).stream()
                        .map(a -> new FeedView(a.id(), names.of(a.group()), VietnamTime.format(a.createdAt())))
                        .toList());
        return "feeds";
    }

    @PostMapping
    String create(@RequestParam String group, HttpServletRequest request, RedirectAttributes once) {
        Person person = currentUser.get();
        if (!names.of(person).contains(group)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        String token = addresses.create(person.id(), group);
        once.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/feeds/" + token
                        + ".ics");
        return "redirect:/feeds";
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable String id) {
        addresses.revoke(currentUser.get().id(), id);
        return "redirect:/feeds";
    }

    /** A body whose feed a person may have. */
    record BodyView(String group, String nameVi) {}

    /** An address that answers now. */
    record FeedView(String id, String nameVi, String since) {}
}
