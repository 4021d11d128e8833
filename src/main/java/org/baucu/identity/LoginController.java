package org.baucu.identity;

import java.util.List;
import org.baucu.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login page. Model: {@code here} (the page itself, to come back to after a change of language), {@code loginMessage} (why a login was refused; absent when none was). The form posts {@code username} and
 * {@code password} to {@code /login}.
 */
@Controller
class LoginController {

    static final String REFUSED = "refused";
    static final String SAMPLE = "sample";
    static final String DEACTIVATED = "deactivated";
    static final String UNAVAILABLE = "unavailable";

    private final CurrentUser currentUser;
    private final Words words;

    LoginController(CurrentUser currentUser, Words words) {
        this.currentUser = currentUser;
        this.words = words;
    }

    @GetMapping("/login")
    String login(@RequestParam(required = false) String error, Model model) {
        if (currentUser.find().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("here", "/login");
        if (error != null) {
            model.addAttribute("here", "/login?error=" + reason(error));
            model.addAttribute("loginMessage", sentence(error));
        }
        return "login";
    }

    private static String reason(String error) {
        return List.of(SAMPLE, DEACTIVATED, UNAVAILABLE).contains(error) ? error : REFUSED;
    }

    private String sentence(String error) {
        return words.of("login." + reason(error));
    }
}
