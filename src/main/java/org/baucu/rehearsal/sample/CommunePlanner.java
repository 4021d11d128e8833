package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.baucu.territory.AreaKind;
import org.baucu.territory.Unit;

/** Splits a province's areas and voters over its communes, so that lawful areas can be formed in each. */
final class CommunePlanner {

    /** Areas a commune gets where there are enough, so that its council can be divided into units. */
    private static final int WANTED_AREAS = 6;

    private final UnitTree tree;
    private final KnownFigures known;
    private final LawFigures law;
    private final long seed;

    CommunePlanner(UnitTree tree, KnownFigures known, LawFigures law, long seed) {
        this.tree = tree;
        this.known = known;
        this.law = law;
        this.seed = seed;
    }

    /**
     * Figures by commune code, in the order of codes.
     *
     * @throws IllegalArgumentException if the numbers of areas and voters allow no lawful areas
     */
    Map<String, CommuneFigures> plan() {
        refuseImpossible();
        List<KnownFigures.Block> blocks = blocks();
        Map<String, Integer> areas = areas(blocks);
        Map<String, Map<AreaKind, Integer>> special = new SpecialAreas(law, seed).assign(known.special(), areas);
        Map<String, CommuneFigures> figures = new TreeMap<>();
        blocks.forEach(block ->
                figures(block, areas, special).forEach(f -> figures.put(f.unit().code(), f)));
        return figures;
    }

    private void refuseImpossible() {
        int communes = tree.communes().size();
        int most = law.ordinary().mostOr(Integer.MAX_VALUE);
        if (known.pollingAreas() < communes) {
            throw new IllegalArgumentException(
                    "%d khu vực bỏ phiếu là quá ít: mỗi đơn vị trong %d đơn vị cấp xã cần ít nhất một khu vực"
                            .formatted(known.pollingAreas(), communes));
        }
        if (known.voters() > (long) known.pollingAreas() * most) {
            throw new IllegalArgumentException(
                    "%d cử tri không thể chia vào %d khu vực bỏ phiếu: mỗi khu vực có nhiều nhất %d cử tri"
                            .formatted(known.voters(), known.pollingAreas(), most));
        }
        if (known.voters() < known.pollingAreas()) {
            throw new IllegalArgumentException(
                    "%d cử tri là quá ít cho %d khu vực bỏ phiếu".formatted(known.voters(), known.pollingAreas()));
        }
    }

    private List<KnownFigures.Block> blocks() {
        List<String> all = tree.communes().stream().map(Unit::code).toList();
        if (known.blocks().isEmpty()) {
            return List.of(new KnownFigures.Block(all, known.voters(), OptionalInt.empty(), 0));
        }
        List<String> inBlocks =
                known.blocks().stream().flatMap(b -> b.communes().stream()).toList();
        int voters =
                known.blocks().stream().mapToInt(KnownFigures.Block::voters).sum();
        if (inBlocks.size() != all.size()
                || !new HashSet<>(inBlocks).equals(new HashSet<>(all))
                || voters != known.voters()) {
            throw new IllegalArgumentException(
                    "the published sums do not cover each commune once and %d voters".formatted(known.voters()));
        }
        return known.blocks();
    }

    private Map<String, Integer> areas(List<KnownFigures.Block> blocks) {
        int[] perBlock = Share.split(
                "polling areas",
                known.pollingAreas(),
                weights(blocks, KnownFigures.Block::voters),
                blocks.stream().mapToInt(this::leastAreas).toArray(),
                blocks.stream().mapToInt(this::mostAreas).toArray());
        Map<String, Integer> areas = new HashMap<>();
        for (int b = 0; b < perBlock.length; b++) {
            List<String> communes = blocks.get(b).communes();
            int n = communes.size();
            int[] split = Share.split(
                    "polling areas of communes",
                    perBlock[b],
                    communes.stream().mapToDouble(this::size).toArray(),
                    Share.fill(n, Math.min(WANTED_AREAS, perBlock[b] / n)),
                    Share.fill(n, perBlock[b]));
            for (int c = 0; c < n; c++) {
                areas.put(communes.get(c), split[c]);
            }
        }
        return areas;
    }

    private int leastAreas(KnownFigures.Block block) {
        int most = law.ordinary().mostOr(Integer.MAX_VALUE);
        int needed = (int) ((block.voters() + most - 1L) / most);
        return Math.max(Math.max(block.leastAreas(), needed), block.communes().size());
    }

    private int mostAreas(KnownFigures.Block block) {
        boolean fullSize =
                known.voters() >= (long) known.pollingAreas() * law.ordinary().leastOr(1);
        return fullSize
                ? Math.max(leastAreas(block), block.voters() / law.ordinary().leastOr(1))
                : block.voters();
    }

    private List<CommuneFigures> figures(
            KnownFigures.Block block, Map<String, Integer> areas, Map<String, Map<AreaKind, Integer>> special) {
        List<CommuneFigures> drafts = drafts(block, areas, special);
        if (!fits(block, drafts)) {
            drafts = drafts(block, areas, Map.of());
        }
        int[] voters = Share.split(
                "voters",
                block.voters(),
                drafts.stream()
                        .mapToDouble(f ->
                                f.areas() * new Dice(seed, "voters", f.unit().code()).around(0.25))
                        .toArray(),
                bounds(drafts, leastPerArea(block, drafts)),
                bounds(drafts, law.ordinary().mostOr(block.voters())));
        int[] population = population(block, voters);
        List<CommuneFigures> done = new ArrayList<>();
        for (int i = 0; i < voters.length; i++) {
            CommuneFigures f = drafts.get(i);
            done.add(new CommuneFigures(f.unit(), f.areas(), voters[i], population[i], f.separate(), f.shared()));
        }
        return done;
    }

    private List<CommuneFigures> drafts(
            KnownFigures.Block block, Map<String, Integer> areas, Map<String, Map<AreaKind, Integer>> special) {
        return tree.communes().stream()
                .filter(u -> block.communes().contains(u.code()))
                .map(u -> {
                    Map<AreaKind, Integer> separate = new TreeMap<>(special.getOrDefault(u.code(), Map.of()));
                    boolean shared = separate.remove(AreaKind.SHARED) != null;
                    return new CommuneFigures(u, areas.get(u.code()), 0, 0, separate, shared);
                })
                .toList();
    }

    private boolean fits(KnownFigures.Block block, List<CommuneFigures> drafts) {
        long least = sum(drafts, leastPerArea(block, drafts));
        long most = sum(drafts, law.ordinary().mostOr(block.voters()));
        return least <= block.voters() && block.voters() <= most;
    }

    /** The law's least where the block's voters allow it, else half of what an area has on average. */
    private int leastPerArea(KnownFigures.Block block, List<CommuneFigures> drafts) {
        int areas = drafts.stream().mapToInt(CommuneFigures::areas).sum();
        int lawful = law.ordinary().leastOr(1);
        return block.voters() >= (long) areas * lawful ? lawful : Math.max(1, block.voters() / areas / 2);
    }

    private static int[] bounds(List<CommuneFigures> drafts, int perArea) {
        return drafts.stream().mapToInt(f -> Math.toIntExact(bound(f, perArea))).toArray();
    }

    private static long sum(List<CommuneFigures> drafts, int perArea) {
        return drafts.stream().mapToLong(f -> bound(f, perArea)).sum();
    }

    private static long bound(CommuneFigures f, int perArea) {
        return f.separateVoters() + (long) f.openAreas() * perArea;
    }

    private int[] population(KnownFigures.Block block, int[] voters) {
        double[] weights = Arrays.stream(voters).asDoubleStream().toArray();
        if (block.population().isPresent()) {
            int total = block.population().getAsInt();
            return Share.split("population", total, weights, voters, Share.fill(voters.length, total));
        }
        return Arrays.stream(weights)
                .mapToInt(w -> (int) Math.round(w / known.voterShare()))
                .toArray();
    }

    /** How large a commune is beside others: wards and towns a little larger, special zones smaller. */
    private double size(String code) {
        Unit unit = tree.communes().stream()
                .filter(u -> u.code().equals(code))
                .findFirst()
                .orElseThrow();
        double kind =
                switch (unit.kind()) {
                    case "phường", "thị trấn" -> 1.2;
                    case "đặc khu" -> 0.4;
                    default -> 1;
                };
        return kind * new Dice(seed, "size", code).around(0.35);
    }

    private static <T> double[] weights(List<T> items, ToIntFunction<T> weight) {
        return items.stream().mapToDouble(weight::applyAsInt).toArray();
    }
}
