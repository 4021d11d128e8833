package org.baucu.identity;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.baucu.platform.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrators' page: users from a spreadsheet, looked at before they are created, and new passwords. */
@Controller
@RequestMapping("/admin/users")
class UsersController {

    private static final String PAGE = "admin/users";
    private static final String VIOLATIONS = "violations";
    /** Lines shown of a file that is good; the count tells the rest. */
    private static final int SHOWN = 50;

    private final Accounts accounts;
    private final People people;

    UsersController(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @GetMapping
    String page(Model model) {
        return show(model);
    }

    /** The template of the file; with the mark that makes Excel read it as UTF-8. */
    @GetMapping("/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nguoi-dung.csv\"")
                .body("\uFEFF" + String.join(",", UserImport.COLUMNS) + "\n");
    }

    @PostMapping("/preview")
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        UserImport read = UserImport.read(file.getBytes(), people.ids());
        model.addAttribute(VIOLATIONS, read.violations());
        if (read.good()) {
            offer(model, read, new String(file.getBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return show(model);
    }

    @PostMapping
    String create(@RequestParam String content, @RequestParam String password, Model model, RedirectAttributes done) {
        UserImport read = UserImport.read(content, people.ids());
        if (!read.good()) {
            model.addAttribute(VIOLATIONS, read.violations());
            return show(model);
        }
        try {
            accounts.createUsers(read.users(), password);
        } catch (RefusedException e) {
            model.addAttribute(VIOLATIONS, e.violations());
            offer(model, read, content);
            return show(model);
        }
        done.addFlashAttribute("done", "Đã tạo %d người dùng.".formatted(read.users().size()));
        return "redirect:/admin/users";
    }

    @PostMapping("/password")
    String password(@RequestParam String userId, @RequestParam String password, Model model, RedirectAttributes done) {
        try {
            accounts.setPassword(userId.strip(), password);
        } catch (RefusedException e) {
            model.addAttribute(VIOLATIONS, e.violations());
            return show(model);
        }
        done.addFlashAttribute("done", "Đã đặt mật khẩu mới cho %s. Các phiên đang mở của người này đã kết thúc.".formatted(userId.strip()));
        return "redirect:/admin/users";
    }

    private static void offer(Model model, UserImport read, String content) {
        model.addAttribute("content", content);
        model.addAttribute("count", read.users().size());
        model.addAttribute("lines", read.users().stream().limit(SHOWN).map(Line::of).toList());
    }

    private String show(Model model) {
        model.addAttribute("userCount", people.count());
        model.addAttribute("minCharacters", PasswordRules.MIN_CHARACTERS);
        if (!model.containsAttribute(VIOLATIONS)) {
            model.addAttribute(VIOLATIONS, List.of());
        }
        return PAGE;
    }

    /** A user as the preview shows it. */
    record Line(String id, String name, String email, String groups) {

        static Line of(NewUser user) {
            return new Line(user.id(), user.displayName(), user.email(), String.join("; ", new TreeSet<>(user.groups())));
        }
    }
}
