package org.baucu.identity;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The switch of the body that a person of several bodies acts for. */
@Controller
class ActingBodyController {

    private final RequestCurrentUser currentUser;

    ActingBodyController(RequestCurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /**
     * @param group group of the body, one of the person's own
     * @param returnTo path on this server to go on to; anything else leads to the first page
     */
    @PostMapping("/acting-body")
    String switchBody(@RequestParam String group, @RequestParam(defaultValue = "/") String returnTo) {
        if (!currentUser.actFor(group)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:" + local(returnTo);
    }

    private static String local(String address) {
        boolean path = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().noneMatch(c -> c == '\\' || c == '{' || c < ' ');
        try {
            return path && !URI.create(address).isAbsolute() ? address : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
