package org.baucu.identity;

import java.util.List;
import org.baucu.platform.RefusedException;
import org.baucu.platform.privacy.ReadsPersonalData;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The administrators' list of users and the page of each. */
@Controller
class UsersController {

    private static final String DONE = "done";
    private static final String VIOLATIONS = "violations";

    private final UserDirectory directory;
    private final UserAdministration administration;
    private final CurrentUser currentUser;

    UsersController(UserDirectory directory, UserAdministration administration, CurrentUser currentUser) {
        this.directory = directory;
        this.administration = administration;
        this.currentUser = currentUser;
    }

    @GetMapping("/admin/users")
    @ReadsPersonalData("users")
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("found", directory.page(q, page));
        model.addAttribute("q", q.strip());
        model.addAttribute(
                "path",
                UriComponentsBuilder.fromPath("/admin/users")
                                .queryParam("q", "{q}")
                                .encode()
                                .buildAndExpand(q.strip()) + "&");
        model.addAttribute("without", directory.withoutPeople().size());
        return "admin/users";
    }

    /** Options for the field of a group, as one types. */
    @GetMapping("/admin/groups")
    String groups(@RequestParam(name = "group", defaultValue = "") String word, Model model) {
        model.addAttribute("groups", directory.offer(word));
        return "admin/groups";
    }

    @GetMapping("/admin/user/{id}")
    @ReadsPersonalData("users")
    String user(@PathVariable String id, Model model) {
        return show(id, List.of(), model);
    }

    /** The answer shows the new password, this once. */
    @PostMapping("/admin/user/{id}/password")
    String resetPassword(@PathVariable String id, Model model) {
        return attempt(id, model, () -> {
            model.addAttribute("given", PasswordSheet.of(List.of(administration.resetPassword(id))));
            return show(id, List.of(), model);
        });
    }

    @PostMapping("/admin/user/{id}/deactivate")
    String deactivate(@PathVariable String id, Model model, RedirectAttributes answer) {
        return attempt(id, model, () -> {
            administration.deactivate(id, currentUser.get().id());
            return back(id, "account.the-account-is-out-of", answer);
        });
    }

    @PostMapping("/admin/user/{id}/activate")
    String activate(@PathVariable String id, Model model, RedirectAttributes answer) {
        return attempt(id, model, () -> {
            administration.activate(id);
            return back(id, "account.the-account-can-be-used", answer);
        });
    }

    @PostMapping("/admin/user/{id}/unlock")
    String unlock(@PathVariable String id, Model model, RedirectAttributes answer) {
        return attempt(id, model, () -> {
            administration.unlock(id);
            return back(id, "account.unlocked", answer);
        });
    }

    @PostMapping("/admin/user/{id}/groups")
    String join(@PathVariable String id, @RequestParam String group, Model model, RedirectAttributes answer) {
        return attempt(id, model, () -> {
            administration.join(id, group.strip());
            return back(id, "account.body-or-role-added", answer);
        });
    }

    @PostMapping("/admin/user/{id}/groups/leave")
    String leave(@PathVariable String id, @RequestParam String group, Model model, RedirectAttributes answer) {
        return attempt(id, model, () -> {
            administration.leave(id, group, currentUser.get().id());
            return back(id, "account.body-or-role-removed", answer);
        });
    }

    private String attempt(String id, Model model, java.util.function.Supplier<String> act) {
        try {
            return act.get();
        } catch (RefusedException e) {
            return show(id, e.violations(), model);
        }
    }

    private static String back(String id, String key, RedirectAttributes answer) {
        answer.addFlashAttribute(DONE, key);
        answer.addAttribute("id", id);
        return "redirect:/admin/user/{id}";
    }

    private String show(String id, List<?> violations, Model model) {
        model.addAttribute(
                "account", directory.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("own", id.equals(currentUser.get().id()));
        model.addAttribute(VIOLATIONS, violations);
        return "admin/user";
    }
}
