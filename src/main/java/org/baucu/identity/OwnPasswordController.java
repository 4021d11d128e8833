package org.baucu.identity;

import java.util.List;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everyone's own password. Changing it ends all of the person's sessions, this one too. */
@Controller
@RequestMapping("/account/password")
class OwnPasswordController {

    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final PasswordCheck passwords;

    OwnPasswordController(Accounts accounts, CurrentUser currentUser, PasswordCheck passwords) {
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.passwords = passwords;
    }

    @GetMapping
    String page(Model model) {
        return show(model, List.of());
    }

    /** Asks for the old password as the login does: a wrong one counts against the lock. */
    @PostMapping
    String change(
            @RequestParam String oldPassword,
            @RequestParam String newPassword,
            @RequestParam String repeated,
            Model model) {
        if (!newPassword.equals(repeated)) {
            return show(model, List.of(IdentityRule.PASSWORDS_DIFFER.broken("repeated")));
        }
        if (newPassword.equals(oldPassword)) {
            return show(model, List.of(IdentityRule.PASSWORD_UNCHANGED.broken("newPassword")));
        }
        Person person = currentUser.get();
        if (passwords.check(person.id(), oldPassword) != PasswordCheck.Result.RIGHT) {
            return show(model, List.of(IdentityRule.PASSWORD_WRONG.broken("oldPassword")));
        }
        try {
            accounts.setPassword(person.id(), newPassword);
        } catch (RefusedException e) {
            return show(model, e.violations());
        }
        return "redirect:/login";
    }

    private static String show(Model model, List<Violation> violations) {
        model.addAttribute("violations", violations);
        model.addAttribute("mustChange", PasswordChangeFilter.mustChange());
        model.addAttribute("minCharacters", PasswordRules.MIN_CHARACTERS);
        return "account/password";
    }
}
