package org.baucu.browser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.ProposalPage;
import org.baucu.platform.work.Step;
import org.baucu.testsupport.CaseWalk;
import org.baucu.testsupport.Officials;
import org.camunda.bpm.engine.task.Task;

/** The pages of a case as it stands: each open task's, for who does it, and what the case proposes. */
class TaskPages {

    private final Officials officials;
    private final List<ProposalPage> proposals;
    private final Map<String, String> membersOfBoards = new HashMap<>();

    TaskPages(Officials officials, List<ProposalPage> proposals) {
        this.officials = officials;
        this.proposals = proposals;
    }

    /** Addresses with who opens them; nothing is proposed yet where a proposal is still drawn up. */
    Map<String, String> of(CaseWalk walk) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Task task : walk.tasks()) {
            String reader = reader(task);
            pages.put(address(task), reader);
            if (officials.step(task) != Step.PROPOSE || !walk.violations().isEmpty()) {
                ofProposal(walk.key()).forEach(address -> pages.put(address, reader));
            }
        }
        return pages;
    }

    /** Where what a case proposes is read. */
    List<String> ofProposal(CaseKey key) {
        return proposals.stream()
                .filter(page -> page.shows(key.process()))
                .map(page -> page.path() + "?case=" + key + "&back=/")
                .toList();
    }

    /** A task's own page; sending has none in the model and is done on the program's. */
    private static String address(Task task) {
        String page = task.getFormKey() == null ? "/work/dispatch" : task.getFormKey();
        return page + "?taskId=" + task.getId() + "&callbackUrl=/";
    }

    /** Somebody of a body who may sign in; a board has nobody until it is asked for. */
    String memberOf(String group) {
        return group.startsWith("bbc-")
                ? membersOfBoards.computeIfAbsent(group, officials::member)
                : Officials.clerk(group);
    }

    private String reader(Task task) {
        String group = officials.groupOf(task);
        return group.startsWith("bbc-") ? memberOf(group) : officials.worker(task);
    }
}
