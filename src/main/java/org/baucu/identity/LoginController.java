package org.baucu.identity;

import org.baucu.platform.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The login page. Model: {@code loginMessage} (why a login was refused; absent when none was). The form posts {@code username} and
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
        if (error != null) {
            model.addAttribute("loginMessage", sentence(error));
        }
        return "login";
    }

    private String sentence(String error) {
        return words.of(
                switch (error) {
                    case SAMPLE, DEACTIVATED, UNAVAILABLE -> "login." + error;
                    default -> "login." + REFUSED;
                });
    }
}
