package org.baucu.rehearsal.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.nomination.CandidateSource;
import org.baucu.nomination.Council;
import org.baucu.nomination.structure.domain.AgencyGroup;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.platform.NameKey;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.Script;
import org.baucu.rehearsal.sample.SampleCandidate;
import org.springframework.stereotype.Component;

/** What the structure of a council expects of each agency and hamlet: those whom the sample's people come from, with the law's share of women. */
@Component
class ScriptStructures {

    /** Below this age, in years on election day, the sample's documents call a candidate young. */
    static final int YOUNG_UNDER = 40;

    /** What a name begins with, and the group it shows; the first that fits, a state agency for all others. */
    private static final Map<String, AgencyGroup> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("Ủy ban Mặt trận", AgencyGroup.FRONT);
        GROUPS.put("Cơ quan Đảng", AgencyGroup.POLITICAL);
        GROUPS.put("Hội Nông dân", AgencyGroup.SOCIO_POLITICAL);
        GROUPS.put("Hội Liên hiệp Phụ nữ", AgencyGroup.SOCIO_POLITICAL);
        GROUPS.put("Hội Cựu chiến binh", AgencyGroup.SOCIO_POLITICAL);
        GROUPS.put("Liên đoàn Lao động", AgencyGroup.SOCIO_POLITICAL);
        GROUPS.put("Đoàn Thanh niên", AgencyGroup.SOCIO_POLITICAL);
        GROUPS.put("Hội đồng nhân dân", AgencyGroup.STATE);
        GROUPS.put("Hội", AgencyGroup.SOCIAL);
        GROUPS.put("Công an", AgencyGroup.ARMED);
        GROUPS.put("Ban Chỉ huy Quân sự", AgencyGroup.ARMED);
        GROUPS.put("Bộ Chỉ huy Quân sự", AgencyGroup.ARMED);
        GROUPS.put("Trường", AgencyGroup.PUBLIC_SERVICE);
        GROUPS.put("Trạm", AgencyGroup.PUBLIC_SERVICE);
        GROUPS.put("Trung tâm", AgencyGroup.PUBLIC_SERVICE);
    }

    private final ScriptCandidates candidates;
    private final LawTables law;

    ScriptStructures(ScriptCandidates candidates, LawTables law) {
        this.candidates = candidates;
        this.law = law;
    }

    /** People whom central bodies send. */
    int central(Council council, Script script) {
        return (int) candidates.of(council, script).stream()
                .filter(one -> one.source() == CandidateSource.CENTRAL)
                .count();
    }

    /** Who nominates how many; the self-nominated and the centrally nominated are nobody's. */
    List<Allocation> allocations(Council council, Script script) {
        Map<String, List<SampleCandidate>> byAgency = new LinkedHashMap<>();
        candidates.of(council, script).stream()
                .filter(one -> one.source() == CandidateSource.AGENCY || one.source() == CandidateSource.HAMLET)
                .forEach(one -> byAgency.computeIfAbsent(NameKey.of(one.nominatedBy()), k -> new ArrayList<>())
                        .add(one));
        List<Allocation> all = new ArrayList<>();
        byAgency.values().forEach(people -> {
            String name = people.get(0).nominatedBy();
            all.add(new Allocation(name, group(people.get(0)), headcount(people, script)));
        });
        return withWomen(all, asked(council, script));
    }

    private static Headcount headcount(List<SampleCandidate> people, Script script) {
        return new Headcount(
                people.size(),
                count(people, one -> one.person().female()),
                count(people, one -> one.person().minority()),
                count(people, one -> one.person()
                        .birthDate()
                        .plusYears(YOUNG_UNDER)
                        .isAfter(script.province().electionDay())),
                count(people, one -> one.person().partyJoined().isEmpty()));
    }

    /** A document asks for at least the law's share of women, whoever is found then. */
    private static List<Allocation> withWomen(List<Allocation> all, int percent) {
        int people = all.stream().mapToInt(one -> one.people().all()).sum();
        int missing = (people * percent + 99) / 100
                - all.stream().mapToInt(one -> one.people().women()).sum();
        List<Allocation> more = new ArrayList<>();
        for (Allocation one : all) {
            Headcount was = one.people();
            int women = missing > 0 ? Math.min(was.all(), was.women() + missing) : was.women();
            missing -= women - was.women();
            more.add(new Allocation(
                    one.nameVi(),
                    one.group(),
                    new Headcount(was.all(), women, was.minority(), was.young(), was.nonParty())));
        }
        return more;
    }

    private int asked(Council council, Script script) {
        return law
                .evaluate(
                        "list-share",
                        Map.of(
                                "ruleSet", script.province().ruleSet().code(),
                                "electedBody", council.body().code()))
                .stream()
                .filter(row -> "women".equals(row.get("group")))
                .mapToInt(row -> ((Number) row.get("percent")).intValue())
                .max()
                .orElse(0);
    }

    private static AgencyGroup group(SampleCandidate one) {
        if (one.source() == CandidateSource.HAMLET) {
            return AgencyGroup.HAMLET;
        }
        return GROUPS.entrySet().stream()
                .filter(known -> one.nominatedBy().startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AgencyGroup.STATE);
    }

    private static int count(List<SampleCandidate> people, java.util.function.Predicate<SampleCandidate> which) {
        return (int) people.stream().filter(which).count();
    }
}
