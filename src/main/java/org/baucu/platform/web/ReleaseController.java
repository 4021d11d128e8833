package org.baucu.platform.web;

import org.baucu.platform.RefusedException;
import org.baucu.platform.work.WorkItems;
import org.baucu.platform.work.WorkRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a task ("Nhận việc") and gives it back to the whole body ("Thôi nhận việc"). */
@Controller
class ReleaseController {

    private final WorkItems work;

    ReleaseController(WorkItems work) {
        this.work = work;
    }

    /** Takes the task and comes back to its page, which says so if somebody else was faster. */
    @PostMapping("/work/claim")
    String claim(@RequestParam String taskId, @RequestParam(defaultValue = "/") String page) {
        try {
            work.open(taskId);
        } catch (RefusedException refused) {
            if (refused.violations().stream().noneMatch(v -> v.code().equals(WorkRule.TAKEN.code()))) {
                throw refused;
            }
        }
        return "redirect:" + SameSite.path(page);
    }

    @PostMapping("/work/release")
    String release(@RequestParam String taskId) {
        work.release(taskId);
        return "redirect:/";
    }
}
