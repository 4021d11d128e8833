package org.baucu.audit.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baucu.audit.Ledger;
import org.baucu.platform.versions.ProposalRow;
import org.baucu.platform.versions.ProposalVersions;
import org.baucu.platform.work.CaseFile;
import org.baucu.platform.work.CaseKey;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that happened to one case, from the product's tables, the engine's history and the ledger. */
@Component
public class CaseHistory {

    private final CaseTables tables;
    private final EngineHistory engine;
    private final SentNotices notices;
    private final ProposalVersions versions;
    private final Ledger ledger;
    private final Clock clock;

    CaseHistory(
            CaseTables tables,
            EngineHistory engine,
            SentNotices notices,
            ProposalVersions versions,
            Ledger ledger,
            Clock clock) {
        this.tables = tables;
        this.engine = engine;
        this.notices = notices;
        this.versions = versions;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public History of(CaseFile file) {
        String key = file.key().toString();
        List<Happening> known = new ArrayList<>(tables.of(file));
        known.addAll(engine.assignments(file.processInstanceId()));
        known.addAll(notices.of(key));
        List<EngineHistory.Visit> visits = engine.visits(file.processInstanceId());
        Optional<ProcessVersion> version = engine.version(file.processInstanceId());
        Optional<BpmnModelInstance> model = version.map(engine::model);
        Instant now = clock.instant();
        return new History(
                file,
                RecordedHappenings.join(known, ledger.ofCase(key)),
                version,
                model.map(m -> WalkedSteps.of(visits, m, now)),
                stepNames(visits),
                people(visits, now),
                diffs(file.key(), file.version()));
    }

    /** What is different between each kept version and the one before it, by the number of the newer. */
    private Map<Integer, VersionDiff> diffs(CaseKey key, int last) {
        Map<Integer, VersionDiff> diffs = new TreeMap<>();
        Optional<List<ProposalRow>> before = Optional.empty();
        for (int version = 1; version <= last; version++) {
            Optional<List<ProposalRow>> after = versions.of(key, version);
            if (after.isPresent()) {
                diffs.put(version, VersionDiff.between(before.orElse(List.of()), after.get()));
            }
            before = after;
        }
        return diffs;
    }

    private static Map<String, String> stepNames(List<EngineHistory.Visit> visits) {
        Map<String, String> names = new LinkedHashMap<>();
        visits.forEach(v -> names.putIfAbsent(v.element(), v.nameVi()));
        return names;
    }

    /** Who did the steps of people, in order of first appearance, with how long the tasks were open that each of them ended with. */
    private static List<Involved> people(List<EngineHistory.Visit> visits, Instant now) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        Map<String, Set<String>> steps = new LinkedHashMap<>();
        for (EngineHistory.Visit visit : visits) {
            visit.assignee().filter(a -> visit.isOfPeople()).ifPresent(person -> {
                spent.merge(person, Duration.between(visit.from(), visit.until().orElse(now)), Duration::plus);
                steps.computeIfAbsent(person, p -> new LinkedHashSet<>()).add(visit.nameVi());
            });
        }
        return spent.entrySet().stream()
                .map(e -> new Involved(e.getKey(), List.copyOf(steps.get(e.getKey())), e.getValue()))
                .toList();
    }

    /**
     * @param happenings oldest first
     * @param version empty if the engine has forgotten the case
     * @param walked the way through the diagram, empty likewise
     * @param stepNames names of the elements reached, by id
     * @param people who did the steps
     * @param diffs what each kept version changed, by its number; the first against nothing
     */
    public record History(
            CaseFile file,
            List<Happening> happenings,
            Optional<ProcessVersion> version,
            Optional<WalkedSteps> walked,
            Map<String, String> stepNames,
            List<Involved> people,
            Map<Integer, VersionDiff> diffs) {}

    /**
     * @param person user id
     * @param stepsVi names of the steps
     * @param spent how long its tasks were open
     */
    public record Involved(String person, List<String> stepsVi, Duration spent) {}
}
