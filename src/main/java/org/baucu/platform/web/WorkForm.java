package org.baucu.platform.web;

import java.util.List;
import java.util.Optional;
import org.baucu.platform.Violation;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.springframework.ui.Model;

/** What every page has on which something is filled in for a task. */
public final class WorkForm {

    private WorkForm() {}

    /**
     * Shows the task, what is wrong, the reason for being late that its case has already, and the way back.
     *
     * @param callbackUrl where the person came from, as it was sent
     */
    public static void show(WorkItem item, Cases cases, List<Violation> violations, String callbackUrl, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("violations", violations);
        model.addAttribute(
                "lateReasonGiven",
                cases.find(item.key()).map(CaseFile::lateReason).orElse(""));
        model.addAttribute("callbackUrl", SameSite.path(callbackUrl));
    }

    /**
     * The reason for being late, empty where none was typed.
     *
     * @param typed as it was sent, null where the page did not ask for one
     */
    public static Optional<String> lateReason(String typed) {
        return Optional.ofNullable(typed).filter(reason -> !reason.isBlank());
    }
}
