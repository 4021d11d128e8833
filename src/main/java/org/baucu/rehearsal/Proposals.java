package org.baucu.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baucu.bodies.Bodies;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Cases;
import org.baucu.platform.work.Step;
import org.baucu.rehearsal.proposal.ProposedBy;
import org.baucu.rehearsal.proposal.Submission;
import org.springframework.stereotype.Component;

/** Finds for each process who draws up its proposals; what has nobody (a change of the calendar or of members) is left to people. */
@Component
class Proposals {

    private final Map<String, ProposedBy> byProcess;
    private final Bodies bodies;
    private final Cases cases;

    Proposals(List<ProposedBy> all, Bodies bodies, Cases cases) {
        this.byProcess = all.stream().collect(Collectors.toMap(ProposedBy::process, Function.identity()));
        this.bodies = bodies;
        this.cases = cases;
    }

    /**
     * Whether what a step rests on is there.
     *
     * @param form whether the step is filled in on a form, which needs nobody who draws something up
     */
    boolean ready(OpenWork task, boolean form, Script script) {
        ProposedBy by = byProcess.get(task.key().process());
        return by == null
                ? form || task.step() != Step.PROPOSE
                : by.ready(task.key(), task.definitionKey(), task.step(), script);
    }

    /** Whether officials submit the first version though what it rests on is not there: the program refuses it, and they wait. */
    boolean hasty(OpenWork task, Script script) {
        ProposedBy by = byProcess.get(task.key().process());
        return task.step() == Step.PROPOSE
                && by != null
                && by.hasty()
                && cases.ofInstance(task.processInstanceId())
                        .filter(file ->
                                file.version() == 0 && plan(file, script).fault() == CasePlan.Fault.MISTAKE)
                        .isPresent();
    }

    /** When the officials of a case do its steps. */
    CasePlan plan(CaseFile file, Script script) {
        return CasePlan.of(
                file,
                script,
                Optional.ofNullable(byProcess.get(file.key().process())).flatMap(by -> by.latest(file.key(), script)));
    }

    void submit(Submission submission) {
        byProcess.get(submission.key().process()).submit(submission);
    }

    /** Members of the commission that meets on a case; empty where none stands. */
    Optional<Integer> vote(CaseKey key) {
        return bodies.established(key.election(), key.unit()).stream()
                .filter(b -> b.type().isCommission())
                .map(b -> b.members().size())
                .findFirst();
    }
}
