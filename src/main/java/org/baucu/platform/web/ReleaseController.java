package org.baucu.platform.web;

import org.baucu.platform.work.WorkItems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives a task that somebody opened back to the whole body. */
@Controller
class ReleaseController {

    private final WorkItems work;

    ReleaseController(WorkItems work) {
        this.work = work;
    }

    @PostMapping("/work/release")
    String release(@RequestParam String taskId) {
        work.release(taskId);
        return "redirect:/";
    }
}
