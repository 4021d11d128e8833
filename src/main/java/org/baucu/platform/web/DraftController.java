package org.baucu.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.files.JoinedFiles;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.FormDrafts;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps a form while it is being filled in. The first change takes the task; if somebody else has it meanwhile, what was typed is kept all the
 * same and the page says who has it.
 */
@Controller
@RequestMapping("/work/draft")
class DraftController {

    /** What the forms send beside their fields. */
    private static final Set<String> NOT_FIELDS = Set.of("_csrf", "place", "form", "taskId", "callbackUrl", "action");

    private static final Set<String> FILE_FIELDS = Set.of(EvidenceSubmission.FILE, EvidenceSubmission.MINUTES);
    private static final int NAME_LENGTH = 40;

    private final WorkItems work;
    private final FormDrafts drafts;
    private final StoredFiles files;
    private final LikeTasks likes;
    private final Uploads uploads;

    DraftController(WorkItems work, FormDrafts drafts, StoredFiles files, LikeTasks likes, Uploads uploads) {
        this.uploads = uploads;
        this.likes = likes;
        this.work = work;
        this.drafts = drafts;
        this.files = files;
    }

    @PostMapping
    String keep(@RequestParam String place, @RequestParam String form, HttpServletRequest request, Model model) {
        if (form.isBlank() || form.length() > NAME_LENGTH) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        model.addAttribute("violations", taken(place));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_FIELDS.contains(name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        model.addAttribute("savedAt", drafts.keep(place, form, fields));
        if (!LikeTasks.isPlace(place)) {
            model.addAttribute("item", work.view(place));
        }
        return "work/draft-saved";
    }

    /** @param add whether what is sent goes behind the file that is kept, as further pages of it */
    @PostMapping("/file")
    String keepFile(
            @RequestParam String place,
            @RequestParam String field,
            @RequestParam(defaultValue = "false") boolean add,
            MultipartHttpServletRequest request,
            Model model) {
        List<MultipartFile> sent = request.getFiles(known(field));
        if (sent.stream().noneMatch(Uploads::chosen)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        List<Violation> broken = taken(place);
        if (broken.isEmpty()) {
            try {
                keep(place, field, add, sent);
            } catch (RefusedException refused) {
                broken = refused.violations();
            }
        }
        return zone(place, field, broken, model);
    }

    private void keep(String place, String field, boolean add, List<MultipartFile> sent) {
        Optional<JoinedFiles.Part> before = add
                ? drafts.file(place, field).map(kept -> new JoinedFiles.Part(kept.name(), kept.content()))
                : Optional.empty();
        JoinedFiles.Part file = uploads.one(before, sent).orElseThrow();
        files.check(file.name(), file.content());
        drafts.keepFile(place, field, file.name(), file.content());
    }

    @PostMapping("/file/drop")
    String dropFile(@RequestParam String place, @RequestParam String field, Model model) {
        drafts.dropFile(place, known(field));
        return zone(place, field, List.of(), model);
    }

    private String zone(String place, String field, List<Violation> broken, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("field", field);
        model.addAttribute("kept", drafts.files(place).get(field));
        model.addAttribute("problems", broken);
        return "work/file-zone";
    }

    /** Takes the task, unless somebody has it already. */
    private List<Violation> taken(String place) {
        if (LikeTasks.isPlace(place)) {
            if (likes.find(LikeTasks.keyOf(place)).isEmpty()) {
                throw new RefusedException(WorkRule.TASK_GONE.broken(""));
            }
            return List.of();
        }
        try {
            work.open(place);
            return List.of();
        } catch (RefusedException refused) {
            if (refused.violations().stream().anyMatch(v -> v.code().equals(WorkRule.TAKEN.code()))) {
                return refused.violations();
            }
            throw refused;
        }
    }

    private static String known(String field) {
        if (!FILE_FIELDS.contains(field)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return field;
    }
}
