package org.baucu.home;

import org.baucu.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page after the login. */
@Controller
class HomeController {

    private final HomePage page;
    private final CurrentUser currentUser;

    HomeController(HomePage page, CurrentUser currentUser) {
        this.page = page;
        this.currentUser = currentUser;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", page.of(currentUser.get()));
        return "home";
    }
}
