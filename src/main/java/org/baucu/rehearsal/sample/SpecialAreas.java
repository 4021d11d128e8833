package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.baucu.territory.AreaKind;

/** Which communes have an area of another kind than the ordinary one, and how many voters it has; one such area a commune. */
final class SpecialAreas {

    /** A commune with fewer areas gets none. */
    private static final int LEAST_AREAS = 6;

    private static final int ARMED_VOTERS = 90;
    private static final int DETENTION_VOTERS = 60;
    private static final int CARE_VOTERS = 50;
    private static final int SPREAD = 180;

    private final LawFigures law;
    private final long seed;

    SpecialAreas(LawFigures law, long seed) {
        this.law = law;
        this.seed = seed;
    }

    /** Voters by kind, by commune code; shared areas stand with 0, as they take part in the split of the ordinary ones. */
    Map<String, Map<AreaKind, Integer>> assign(Map<AreaKind, Integer> wanted, Map<String, Integer> areasByCommune) {
        List<String> candidates = new ArrayList<>(areasByCommune.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_AREAS)
                .map(Map.Entry::getKey)
                .sorted()
                .toList());
        Dice dice = new Dice(seed, "special");
        Map<String, Map<AreaKind, Integer>> assigned = new LinkedHashMap<>();
        for (AreaKind kind : AreaKind.values()) {
            int number = Math.min(wanted.getOrDefault(kind, 0), candidates.size());
            IntStream.range(0, number).forEach(i -> {
                String commune = candidates.remove(dice.below(candidates.size()));
                assigned.computeIfAbsent(commune, c -> new EnumMap<>(AreaKind.class))
                        .put(kind, voters(kind, dice));
            });
        }
        return assigned;
    }

    private int voters(AreaKind kind, Dice dice) {
        int usual =
                switch (kind) {
                    case ARMED -> ARMED_VOTERS;
                    case CARE -> CARE_VOTERS;
                    case DETENTION -> DETENTION_VOTERS;
                    case ORDINARY, SHARED -> 0;
                };
        if (usual == 0) {
            return 0;
        }
        LawFigures.AreaSize size = law.areaSizes().get(kind);
        return Math.min(size.mostOr(Integer.MAX_VALUE), Math.max(size.leastOr(1), usual) + dice.below(SPREAD));
    }
}
