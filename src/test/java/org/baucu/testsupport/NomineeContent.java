package org.baucu.testsupport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilCases;
import org.baucu.nomination.PersonData;
import org.baucu.nomination.domain.DossierTerms;
import org.baucu.nomination.domain.MeetingCount;
import org.baucu.nomination.dossier.DossierCheck;
import org.baucu.nomination.dossier.DossierProcess;
import org.baucu.nomination.dossier.DossierWork;
import org.baucu.nomination.nominees.Nominee;
import org.baucu.nomination.nominees.NomineesWork;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.work.CaseKey;

/** Nominees of agencies and hamlets, and what completes a dossier. */
public class NomineeContent implements ProcessContent {

    private static final int COUNTERS = 5;

    private final CouncilCases cases;
    private final NomineesWork nominees;
    private final DossierWork dossiers;
    private final DossierCheck check;
    private final Clock clock;

    NomineeContent(CouncilCases cases, NomineesWork nominees, DossierWork dossiers, DossierCheck check, Clock clock) {
        this.cases = cases;
        this.nominees = nominees;
        this.dossiers = dossiers;
        this.check = check;
        this.clock = clock;
    }

    @Override
    public boolean knows(String process) {
        return Set.of(NomineesWork.BY_AGENCY, NomineesWork.BY_HAMLET, DossierProcess.ID)
                .contains(process);
    }

    @Override
    public void submitLawful(CaseKey key, String task, Optional<String> lateReason) {
        if (key.process().equals(DossierProcess.ID)) {
            dossiers.submit(task, items(cases.of(key).council()), Set.of(), true, lateReason);
        } else {
            nominees.submit(task, nominees(key), lateReason);
        }
    }

    @Override
    public void submitUnlawful(CaseKey key, String task) {
        if (key.process().equals(DossierProcess.ID)) {
            dossiers.submit(task, withoutPhotographs(cases.of(key).council()), Set.of(), true, Optional.empty());
        } else {
            Nominee lawful = nominees(key).get(0);
            nominees.submit(task, List.of(lawful, lawful), Optional.empty());
        }
    }

    /** One of two persons is put forward; the other had not the confidence, or fewer votes. */
    public List<Nominee> nominees(CaseKey key) {
        boolean hamlets = NomineesWork.byHamlets(key);
        String by = hamlets ? "Thôn Đông" : "Hội Nông dân";
        return List.of(
                nominee(by, hamlets, 60, true, person("Phùng Thị Minh Họa", 1980)),
                nominee(by, hamlets, 40, false, person("Phùng Văn Minh Họa", 1975)));
    }

    /** As many of each item as the law asks for. */
    public Map<String, Integer> items(Council council) {
        Map<String, Integer> items = new HashMap<>();
        check.terms(council).items().forEach(item -> items.put(item.code(), item.needed()));
        return items;
    }

    /** The same with one photograph less. */
    public Map<String, Integer> withoutPhotographs(Council council) {
        Map<String, Integer> items = items(council);
        DossierTerms.Item photograph = check.terms(council).items().stream()
                .filter(item -> item.code().equals("photograph"))
                .findFirst()
                .orElseThrow();
        items.put(photograph.code(), photograph.needed() - 1);
        return items;
    }

    /** A person who may stand. */
    public static PersonData person(String name, int year) {
        return person(name, LocalDate.of(year, 6, 1));
    }

    /** A person born on a day. */
    public static PersonData person(String name, LocalDate birthDate) {
        return new PersonData(
                name,
                birthDate,
                true,
                "Kinh",
                false,
                "Không",
                "Xã Minh Họa",
                "Thôn Đông, xã Minh Họa",
                "",
                "12/12",
                "Đại học",
                "Trung cấp",
                "Nông dân",
                "Hội Nông dân",
                Optional.empty(),
                false,
                "Công tác tại Hội Nông dân.");
    }

    private Nominee nominee(String by, boolean hamlets, int inFavour, boolean putForward, PersonData person) {
        Optional<LocalDate> today = Optional.of(VietnamTime.dayOf(clock.instant()));
        return new Nominee(
                by,
                hamlets ? 1 : 0,
                hamlets ? Optional.empty() : today,
                today,
                hamlets || !putForward ? Optional.empty() : today,
                new MeetingCount(100, 80, COUNTERS, inFavour),
                OptionalInt.empty(),
                putForward,
                person);
    }
}
