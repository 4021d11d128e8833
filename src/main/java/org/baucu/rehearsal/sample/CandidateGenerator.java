package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.nomination.CandidateSource;
import org.baucu.platform.law.LawTables;

/**
 * Fictional candidates of every council of a province: as many as were published, nominated by agencies and hamlets, with who falls away at
 * which stage, so that the published list is lawful. The same from the same seed; no two people have one identity number.
 */
public final class CandidateGenerator {

    /** Of the candidates of a commune council so many in a hundred are put forward by hamlets. */
    private static final int FROM_HAMLETS = 60;

    /** One commune in so many has somebody who stands of its own accord. */
    private static final int COMMUNES_WITH_SELF_NOMINATED = 12;

    private static final int SELF_NOMINATED_FOR_ASSEMBLY = 2;
    private static final int SELF_NOMINATED_FOR_PROVINCE = 2;

    /** Identity numbers start with this; provinces have 001 to 096. */
    private static final String NO_PROVINCE = "900";

    private final LawTables law;
    private final SampleProvince province;
    private final long seed;
    private final CandidateMaker maker;
    private final Map<SeatKey, Integer> firstNumber = new HashMap<>();
    private final Map<SeatKey, CandidateNumbers> numbers = new HashMap<>();
    private final Map<SeatKey, List<SampleCandidate>> made = new ConcurrentHashMap<>();
    private final Optional<SeatKey> struckFrom;

    public CandidateGenerator(LawTables law, SampleProvince province, long seed) {
        this.law = law;
        this.province = province;
        this.seed = seed;
        this.maker = new CandidateMaker(province);
        this.struckFrom = province.unitsOfCouncil().keySet().stream()
                .filter(key -> key.body().level() == Level.COMMUNE)
                .min(Comparator.comparing(SeatKey::unitCode));
        int next = 1;
        for (SeatKey key : province.unitsOfCouncil().keySet()) {
            CandidateNumbers count = CandidateNumbers.of(
                    province, key, law, struckFrom.filter(key::equals).isPresent(), dice(key, "numbers"));
            numbers.put(key, count);
            firstNumber.put(key, next);
            next += count.nominated() + count.central();
        }
    }

    /** The council from whose published list somebody is struck. */
    public Optional<SeatKey> struckFrom() {
        return struckFrom;
    }

    /**
     * Candidates of a council by running number.
     *
     * @throws IllegalArgumentException if nothing is elected there
     */
    public List<SampleCandidate> of(SeatKey council) {
        if (!numbers.containsKey(council)) {
            throw new IllegalArgumentException(
                    "nothing is elected in %s of %s".formatted(council.body().code(), council.unitCode()));
        }
        return made.computeIfAbsent(council, this::make);
    }

    private List<SampleCandidate> make(SeatKey council) {
        CandidateNumbers count = numbers.get(council);
        List<Place> places = places(council, count);
        Set<Integer> women = women(council, count, places);
        List<CandidateSource> sources = sources(council, count, places);
        Set<String> names = new HashSet<>();
        List<SampleCandidate> all = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            CandidateMaker.Made one =
                    maker.make(council, sources.get(i), women.contains(i), names, dice(council, "candidate", i + 1));
            names.add(one.person().fullName());
            all.add(new SampleCandidate(
                    i + 1,
                    sources.get(i),
                    one.nominatedBy(),
                    one.person(),
                    identityNumber(firstNumber.get(council) + i, one),
                    place.fate(),
                    place.unit()));
        }
        return List.copyOf(all);
    }

    private record Place(CandidateFate fate, int unit) {}

    /** Fates in a mixed order, the central candidates last. */
    private List<Place> places(SeatKey council, CandidateNumbers count) {
        List<Place> listed = new ArrayList<>();
        boolean strike = struckFrom.filter(council::equals).isPresent();
        count.listedInUnit().forEach((unit, n) -> {
            for (int i = 0; i < n; i++) {
                listed.add(new Place(strike && listed.isEmpty() ? CandidateFate.REMOVED : CandidateFate.LISTED, unit));
            }
        });
        Dice dice = dice(council, "order");
        List<Place> mixed = mix(listed, dice);
        List<Place> central = new ArrayList<>(mixed.subList(0, count.central()));
        List<Place> local = new ArrayList<>(mixed.subList(count.central(), mixed.size()));
        int falling = count.afterRound2() - local.size();
        for (int i = 0; i < falling; i++) {
            local.add(new Place(fate(council, i), 0));
        }
        for (int i = count.afterRound2(); i < count.nominated(); i++) {
            local.add(new Place(CandidateFate.NOT_KEPT_AT_ROUND_2, 0));
        }
        List<Place> all = mix(local, dice);
        all.addAll(central);
        return all;
    }

    /** Of those who fall away between the second and the third conference: in the province one withdraws, some lack confidence. */
    private static CandidateFate fate(SeatKey council, int place) {
        if (place == 0 && council.body() == ElectedBody.PROVINCE_COUNCIL) {
            return CandidateFate.WITHDRAWS;
        }
        return place % 3 == 1 ? CandidateFate.NO_CONFIDENCE : CandidateFate.NOT_KEPT_AT_ROUND_3;
    }

    /** Which places women have: as many of the published list as the council needs, of the others about as many. */
    private Set<Integer> women(SeatKey council, CandidateNumbers count, List<Place> places) {
        Dice dice = dice(council, "women");
        List<Integer> listed = new ArrayList<>();
        Set<Integer> women = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            CandidateFate fate = places.get(i).fate();
            if (fate == CandidateFate.LISTED) {
                listed.add(i);
            } else if (fate != CandidateFate.REMOVED && dice.below(100) < 100 * count.women() / count.listed()) {
                women.add(i);
            }
        }
        women.addAll(mix(listed, dice).subList(0, Math.min(count.women(), listed.size())));
        return women;
    }

    private List<CandidateSource> sources(SeatKey council, CandidateNumbers count, List<Place> places) {
        Dice dice = dice(council, "sources");
        int local = places.size() - count.central();
        int left = selfNominated(council, dice);
        List<CandidateSource> sources = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (i >= local) {
                sources.add(CandidateSource.CENTRAL);
            } else if (places.get(i).fate() == CandidateFate.NO_CONFIDENCE) {
                // Only the residence can keep somebody from the third conference, and hamlet nominees are not asked
                // about there.
                sources.add(CandidateSource.AGENCY);
            } else if (left > 0 && places.get(i).fate().keptAtRound2()) {
                sources.add(CandidateSource.SELF);
                left--;
            } else {
                boolean hamlet = council.body() == ElectedBody.COMMUNE_COUNCIL && dice.below(100) < FROM_HAMLETS;
                sources.add(hamlet ? CandidateSource.HAMLET : CandidateSource.AGENCY);
            }
        }
        return sources;
    }

    private static int selfNominated(SeatKey council, Dice dice) {
        return switch (council.body()) {
            case NATIONAL_ASSEMBLY -> SELF_NOMINATED_FOR_ASSEMBLY;
            case PROVINCE_COUNCIL -> SELF_NOMINATED_FOR_PROVINCE;
            case DISTRICT_COUNCIL -> dice.below(2);
            case COMMUNE_COUNCIL -> dice.oneIn(COMMUNES_WITH_SELF_NOMINATED) ? 1 : 0;
        };
    }

    /** Three digits of the place, one of century and sex, two of the year, six that run on: distinct, and nobody's. */
    private static String identityNumber(int running, CandidateMaker.Made one) {
        return "%s%d%02d%06d"
                .formatted(
                        NO_PROVINCE,
                        one.person().female() ? 1 : 0,
                        one.person().birthDate().getYear() % 100,
                        running);
    }

    private static <T> List<T> mix(List<T> list, Dice dice) {
        List<T> mixed = new ArrayList<>(list);
        for (int i = mixed.size() - 1; i > 0; i--) {
            int other = dice.below(i + 1);
            T moved = mixed.get(i);
            mixed.set(i, mixed.get(other));
            mixed.set(other, moved);
        }
        return mixed;
    }

    private Dice dice(SeatKey council, Object... what) {
        List<Object> key = new ArrayList<>(List.of("candidates", council.body().code(), council.unitCode()));
        key.addAll(List.of(what));
        return new Dice(seed, key.toArray());
    }
}
