package org.baucu.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.files.StoredFiles;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Evidence;
import org.baucu.platform.work.Groups;
import org.baucu.platform.work.Step;
import org.baucu.platform.work.TaskDeclaration;
import org.springframework.stereotype.Component;

/** What simulated officials write: documents with number, day, signer and file, and the fields of forms. */
@Component
class SimulatedPapers {

    private final StoredFiles files;
    private final Proposals proposals;
    private final OfficialDirectory directory;
    private final Clock clock;

    SimulatedPapers(StoredFiles files, Proposals proposals, OfficialDirectory directory, Clock clock) {
        this.files = files;
        this.proposals = proposals;
        this.directory = directory;
        this.clock = clock;
    }

    /** The fields of a Camunda Form, filled in as it declares them. */
    Map<String, Object> fields(CaseKey key, TaskDeclaration declared) {
        Map<String, Object> values = new HashMap<>();
        for (TaskDeclaration.FormField field : declared.fields()) {
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case "datetime" -> today().toString();
                        case "checkbox" -> Boolean.TRUE;
                        case "number" -> 1L;
                        case "select", "radio" -> field.values().get(0);
                        default -> number(key, "CV");
                    });
        }
        declared.outcome().ifPresent(name -> values.put(name, TaskDeclaration.APPROVED));
        return values;
    }

    /**
     * The document with which a step is done, its file stored, with the vote of a meeting where the step is that of one.
     *
     * @param user who signs it
     * @param group of the body that issues it
     */
    Evidence evidence(CaseKey key, TaskDeclaration declared, String user, String group) {
        String number = number(key, PaperNumbers.suffix(declared.step(), declared.meeting(), Groups.bodyOf(group)));
        Evidence.Kind kind =
                switch (declared.step()) {
                    case AGREE -> Evidence.Kind.AGREEMENT;
                    case RATIFY, REVIEW -> Evidence.Kind.RATIFICATION;
                    case RECORD -> Evidence.Kind.EXTERNAL_DECISION;
                    default -> Evidence.Kind.DECISION;
                };
        Optional<String> file = declared.step() == Step.AGREE ? Optional.empty() : Optional.of(file(number));
        Optional<Evidence.Meeting> meeting = declared.meeting()
                ? Optional.of(proposals
                        .vote(key)
                        .map(m -> new Evidence.Meeting(m, m - 1, m - 1, Optional.of(file("BB " + number))))
                        .orElseThrow())
                : Optional.empty();
        return new Evidence(kind, number, today(), directory.name(user), file, meeting);
    }

    private String file(String number) {
        return files.store(number.replace('/', '-') + ".pdf", SamplePdf.of(number));
    }

    private static String number(CaseKey key, String suffix) {
        return Math.floorMod(key.toString().hashCode(), 900) + 1 + "/" + suffix;
    }

    private LocalDate today() {
        return VietnamTime.dayOf(clock.instant());
    }
}
