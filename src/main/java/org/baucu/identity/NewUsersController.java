package org.baucu.identity;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.UploadDrafts;
import org.baucu.platform.tables.TableTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** How an administrator creates users: one by a form, many from a spreadsheet that is looked at before anything is created. */
@Controller
@RequestMapping("/admin/users")
class NewUsersController {

    private static final String DRAFT = "users";
    private static final String VIOLATIONS = "violations";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    /** Lines shown of a file; the count tells the rest. */
    private static final int SHOWN = 50;

    private static final int FAULTS_SHOWN = 100;
    private static final String NOTE =
            """
            Mỗi dòng là một người dùng. Dòng chưa điền người thì bỏ qua.
            username: tên đăng nhập, chữ không dấu và chữ số, có thể có dấu chấm, gạch dưới, gạch nối.
            name: họ và tên đầy đủ.
            email: thư điện tử để nhận thông báo; có thể để trống.
            groups: mã nhóm của cơ quan; nhiều cơ quan thì cách nhau bằng dấu chấm phẩy, ví dụ ubnd-08707;ubbc-08707.
            body: tên cơ quan, để dễ nhìn; không cần sửa.
            Cán bộ theo dõi, tổng hợp: coordinator-<mã đơn vị>. Cán bộ kiểm tra, giám sát: auditor-<mã đơn vị>. Quản trị: camunda-admin.""";

    private final People people;
    private final UserDirectory directory;
    private final UserAdministration administration;
    private final UploadDrafts drafts;
    private final CurrentUser currentUser;

    NewUsersController(
            People people,
            UserDirectory directory,
            UserAdministration administration,
            UploadDrafts drafts,
            CurrentUser currentUser) {
        this.people = people;
        this.directory = directory;
        this.administration = administration;
        this.drafts = drafts;
        this.currentUser = currentUser;
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(new Form("", "", "", ""), List.of(), model);
    }

    @PostMapping("/new")
    String create(Form form, Model model) {
        NewUser user = form.user();
        List<Violation> violations = AccountRules.check(user, people.ids(), new HashSet<>(), column -> "");
        if (!violations.isEmpty()) {
            return form(form, violations, model);
        }
        try {
            return created(administration.create(List.of(user)), model);
        } catch (RefusedException e) {
            return form(form, e.violations(), model);
        }
    }

    /** A line for every body that nobody works for. */
    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template() {
        List<String> header = new java.util.ArrayList<>(UserImport.COLUMNS);
        header.add(UserImport.BODY);
        List<List<String>> rows = directory.withoutPeople().stream()
                .map(body -> List.of("", "", "", body.group(), body.nameVi()))
                .toList();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"nguoi-dung.xlsx\"")
                .body(TableTemplate.xlsx("Người dùng", header, rows, NOTE));
    }

    @PostMapping("/import")
    String upload(@RequestParam MultipartFile file) throws IOException {
        drafts.keep(
                currentUser.get().id(),
                DRAFT,
                Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                file.getBytes());
        return "redirect:/admin/users/import";
    }

    /** What stands in the file that was sent, or the form that asks for one. */
    @GetMapping("/import")
    String preview(Model model) {
        return drafts.find(currentUser.get().id(), DRAFT)
                .map(draft -> preview(read(draft), draft.name(), List.of(), model))
                .orElseGet(() -> preview(null, "", List.of(), model));
    }

    @PostMapping("/import/discard")
    String discard() {
        drafts.drop(currentUser.get().id(), DRAFT);
        return "redirect:/admin/users/import";
    }

    /** Creates all of the file or nothing. The answer holds the passwords, this once. */
    @PostMapping("/import/confirm")
    String confirm(Model model) {
        String me = currentUser.get().id();
        Optional<UploadDrafts.Draft> draft = drafts.find(me, DRAFT);
        if (draft.isEmpty()) {
            return preview(null, "", List.of(IdentityRule.DRAFT_GONE.broken("")), model);
        }
        UserImport read = read(draft.get());
        if (!read.good()) {
            return preview(read, draft.get().name(), List.of(), model);
        }
        try {
            List<UserAdministration.GivenPassword> given = administration.create(read.users());
            drafts.drop(me, DRAFT);
            return created(given, model);
        } catch (RefusedException e) {
            return preview(read, draft.get().name(), e.violations(), model);
        }
    }

    private UserImport read(UploadDrafts.Draft draft) {
        return UserImport.read(draft.name(), draft.content(), people.ids(), directory.groupIds());
    }

    private String preview(UserImport read, String fileName, List<Violation> refused, Model model) {
        model.addAttribute("read", read);
        model.addAttribute("fileName", fileName);
        List<Violation> faults = read == null ? List.of() : read.violations();
        model.addAttribute("faultCount", faults.size());
        model.addAttribute("faults", faults.stream().limit(FAULTS_SHOWN).toList());
        model.addAttribute(
                "lines",
                read == null
                        ? List.of()
                        : read.users().stream().limit(SHOWN).map(Line::of).toList());
        model.addAttribute("without", directory.withoutPeople().size());
        model.addAttribute(VIOLATIONS, refused);
        return "admin/users-import";
    }

    private static String created(List<UserAdministration.GivenPassword> given, Model model) {
        model.addAttribute("given", PasswordSheet.of(given));
        return "admin/users-created";
    }

    private static String form(Form form, List<Violation> violations, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(VIOLATIONS, violations);
        return "admin/user-new";
    }

    /** What the form for one user sends. */
    record Form(String username, String name, String email, String group) {

        NewUser user() {
            return new NewUser(text(username), text(name), text(email), UserImport.groups(text(group)));
        }

        private static String text(String value) {
            return value == null ? "" : value.strip();
        }
    }

    /** A user as the preview shows it. */
    record Line(String id, String name, String email, String groups) {

        static Line of(NewUser user) {
            return new Line(
                    user.id(), user.displayName(), user.email(), String.join("; ", new TreeSet<>(user.groups())));
        }
    }
}
