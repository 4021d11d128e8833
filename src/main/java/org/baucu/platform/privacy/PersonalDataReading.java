package org.baucu.platform.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baucu.platform.engine.EngineGroups;
import org.baucu.platform.record.RecordKind;
import org.baucu.platform.record.Records;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.CurrentPerson;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Which readings of personal data are kept, and keeps them. A reading is kept whenever it is not the reader's own work: always of who
 * coordinates or audits, of officials where the data are another unit's. An administrator's own lists of users are that person's work.
 */
@Component
public class PersonalDataReading {

    private static final String CASE = PersonalDataReading.class.getName() + ".case";
    private static final Set<String> WATCHING = Set.of(EngineGroups.COORDINATOR, EngineGroups.AUDITOR);

    private final CurrentPerson person;
    private final Records records;

    PersonalDataReading(CurrentPerson person, Records records) {
        this.person = person;
        this.records = records;
    }

    /** Says which case the data of this request belong to, where the address does not. */
    public static void concerns(HttpServletRequest request, CaseKey key) {
        request.setAttribute(CASE, key);
    }

    /** Keeps the reading in a transaction of its own, if it is one to be kept; called before anything of it is sent. */
    @Transactional
    public void keep(String what, HttpServletRequest request) {
        Optional<CaseKey> key = caseOf(request);
        String unit = key.map(CaseKey::unit).orElseGet(() -> pathVariable(request, "unitCode"));
        if (isOwnWork(unit)) {
            return;
        }
        Records.Entry entry = records.of(RecordKind.PERSONAL_DATA_READ);
        key.ifPresent(entry::of);
        entry.unit(unit)
                .capacity(watching()
                        .findFirst()
                        .orElseGet(() -> person.groups().stream().findFirst().orElse("")))
                .subject(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .with("what", what)
                .publish();
    }

    private boolean isOwnWork(String unit) {
        if (watching().findAny().isPresent()) {
            return false;
        }
        List<String> groups = person.groups();
        return unit.isEmpty()
                ? groups.contains(EngineGroups.ADMIN)
                : groups.stream().anyMatch(group -> Groups.unitOf(group).equals(unit));
    }

    private Stream<String> watching() {
        return person.groups().stream().filter(group -> WATCHING.contains(Groups.bodyOf(group)));
    }

    private static Optional<CaseKey> caseOf(HttpServletRequest request) {
        if (request.getAttribute(CASE) instanceof CaseKey key) {
            return Optional.of(key);
        }
        return Optional.ofNullable(request.getParameter("case")).map(CaseKey::parse);
    }

    @SuppressWarnings("unchecked")
    private static String pathVariable(HttpServletRequest request, String name) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? ((Map<String, String>) map).getOrDefault(name, "") : "";
    }
}
