package org.baucu.rehearsal.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/** Makes the polling areas of a commune from its figures. */
final class PollingAreaMaker {

    private static final List<String> REASONS = List.of(
            "Miền núi, địa hình chia cắt, dân cư phân tán",
            "Vùng cao, đường đi lại khó khăn, thôn cách xa trung tâm xã",
            "Dân cư không tập trung, thôn nằm cách biệt các thôn khác",
            "Miền núi, bị suối chia cắt trong mùa mưa lũ");

    private final LawFigures law;
    private final long seed;

    PollingAreaMaker(LawFigures law, long seed) {
        this.law = law;
        this.seed = seed;
    }

    /** Areas numbered from 1: ordinary ones, then a shared one if there is any, then the separate ones. */
    List<PollingArea> areas(CommuneFigures commune) {
        Unit unit = commune.unit();
        Dice dice = new Dice(seed, "areas", unit.code());
        int[] voters = open(commune, dice);
        List<PollingArea> areas = new ArrayList<>();
        for (int i = 0; i < voters.length; i++) {
            boolean shared = commune.shared() && i == voters.length - 1;
            String reason = voters[i] < law.ordinary().leastOr(1) ? dice.pick(REASONS) : "";
            areas.add(new PollingArea(
                    unit.code(),
                    i + 1,
                    shared
                            ? "Hội trường " + Names.lower(unit.nameVi()) + " (chung với đơn vị vũ trang)"
                            : place(unit, i + 1),
                    shared ? AreaKind.SHARED : AreaKind.ORDINARY,
                    voters[i],
                    reason));
        }
        for (Map.Entry<AreaKind, Integer> e : commune.separate().entrySet()) {
            areas.add(new PollingArea(
                    unit.code(), areas.size() + 1, place(e.getKey(), unit), e.getKey(), e.getValue(), ""));
        }
        return List.copyOf(areas);
    }

    private int[] open(CommuneFigures commune, Dice dice) {
        int areas = commune.openAreas();
        int voters = commune.voters() - commune.separateVoters();
        int lawful = law.ordinary().leastOr(1);
        int least = voters >= (long) areas * lawful ? lawful : Math.max(1, voters / areas / 2);
        double[] weights = new double[areas];
        for (int i = 0; i < areas; i++) {
            weights[i] = dice.around(0.4);
        }
        int most = law.ordinary().mostOr(voters);
        return Share.split(
                "voters of " + commune.unit().code(),
                voters,
                weights,
                Share.fill(areas, least),
                Share.fill(areas, most));
    }

    private static String place(Unit unit, int number) {
        return unit.kind().equals("xã") ? "Nhà văn hóa thôn " + number : "Nhà văn hóa tổ dân phố " + number;
    }

    private static String place(AreaKind kind, Unit unit) {
        String where = Names.lower(unit.nameVi());
        return switch (kind) {
            case ARMED -> "Đơn vị vũ trang nhân dân đóng tại " + where;
            case CARE -> "Cơ sở điều dưỡng tại " + where;
            case DETENTION -> "Cơ sở cai nghiện tại " + where;
            case ORDINARY, SHARED -> throw new IllegalArgumentException("not a separate area: " + kind);
        };
    }
}
