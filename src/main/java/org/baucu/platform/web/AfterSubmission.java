package org.baucu.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.WorkItem;
import org.baucu.platform.work.WorkItems;

/** Where a person goes after submitting: back to the page with what is wrong if the case was found unlawful, else where it came from. */
public final class AfterSubmission {

    private AfterSubmission() {}

    /**
     * A path of this site.
     *
     * @param key the case that was submitted
     * @param callbackUrl where the person came from, as it was sent
     */
    public static String path(WorkItems work, Cases cases, CaseKey key, String callbackUrl) {
        String back = SameSite.path(callbackUrl);
        if (cases.violations(key).isEmpty()) {
            return back;
        }
        return work.assigned(key).stream()
                .filter(again -> again.formKey().startsWith("/"))
                .findFirst()
                .map(again -> page(again, back))
                .orElse(back);
    }

    private static String page(WorkItem again, String back) {
        return again.formKey() + "?taskId=" + again.taskId() + "&callbackUrl="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
}
