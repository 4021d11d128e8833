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
     * @param back path on this server to go on to; anything else leads to the first page
     */
    @PostMapping("/acting-body")
    String switchBody(@RequestParam String group, @RequestParam(defaultValue = "/") String back) {
        if (!currentUser.actFor(group)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return "redirect:" + local(back);
    }

    private static String local(String back) {
        boolean path = back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c == '\\' || c == '{' || c < ' ');
        try {
            return path && !URI.create(back).isAbsolute() ? back : "/";
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
