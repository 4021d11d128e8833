package org.baucu.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page after the login. */
@Controller
class HomeController {

    private final HomePage page;
    private final SignedIn signedIn;

    HomeController(HomePage page, SignedIn signedIn) {
        this.page = page;
        this.signedIn = signedIn;
    }

    @GetMapping("/")
    String home(Model model) {
        SignedIn.Person person = signedIn.current().orElseThrow(() -> new IllegalStateException("the home page needs a login"));
        model.addAttribute("home", page.of(person));
        return "home";
    }
}
