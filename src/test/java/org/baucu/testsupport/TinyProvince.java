package org.baucu.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.sample.ProvinceGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.rehearsal.sample.SeatKey;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/** The smallest province in which everything occurs. The first commune has an area shared with an armed unit and an armed unit's own. */
public final class TinyProvince {

    /** Under {@code law-85-2015}: a province, a district, a commune, and a ward without a council. */
    public static final String PROVINCE_2021 = "26";

    public static final String DISTRICT = "243";
    public static final String COMMUNE = "08731";
    public static final String WITHOUT_COUNCIL = "08707";

    /** Under {@code law-83-2025}: a province and two communes. */
    public static final String PROVINCE_2026 = "25";

    public static final String COMMUNE_2026 = "07894";
    public static final String OTHER_COMMUNE_2026 = "07900";

    private static final LocalDate DAY_2021 = LocalDate.of(2021, 5, 23);
    private static final LocalDate DAY_2026 = LocalDate.of(2026, 3, 15);
    private static final int AREAS = 6;
    private static final int VOTERS = 5_400;
    private static final int SHARED_VOTERS = 700;
    private static final int ARMED_VOTERS = 90;
    private static final long SEED = 7;

    private TinyProvince() {}

    /** The province with what its bodies will propose, under an election id of its own. */
    public static SampleProvince of(String electionId, RuleSet ruleSet, LawTables law) {
        boolean districts = ruleSet.levels().contains(Level.DISTRICT);
        List<Unit> units = districts
                ? List.of(
                        new Unit(PROVINCE_2021, "Tỉnh Minh Họa", Level.PROVINCE, "tỉnh", Optional.empty(), true),
                        new Unit(DISTRICT, "Huyện Minh Họa", Level.DISTRICT, "huyện", Optional.of(PROVINCE_2021), true),
                        new Unit(COMMUNE, "Xã Minh Họa", Level.COMMUNE, "xã", Optional.of(DISTRICT), true),
                        new Unit(
                                WITHOUT_COUNCIL,
                                "Phường Minh Họa",
                                Level.COMMUNE,
                                "phường",
                                Optional.of(DISTRICT),
                                true))
                : List.of(
                        new Unit(PROVINCE_2026, "Tỉnh Ví Dụ", Level.PROVINCE, "tỉnh", Optional.empty(), true),
                        new Unit(COMMUNE_2026, "Xã Ví Dụ", Level.COMMUNE, "xã", Optional.of(PROVINCE_2026), true),
                        new Unit(
                                OTHER_COMMUNE_2026,
                                "Phường Ví Dụ",
                                Level.COMMUNE,
                                "phường",
                                Optional.of(PROVINCE_2026),
                                true));
        SampleProvince made = new ProvinceGenerator(law)
                .generate(units, ruleSet, districts ? DAY_2021 : DAY_2026, AREAS, VOTERS, SEED);
        return withArmedUnit(electionId, districts ? withoutCouncil(made) : made, districts ? COMMUNE : COMMUNE_2026);
    }

    private static SampleProvince withoutCouncil(SampleProvince p) {
        SeatKey none = new SeatKey(ElectedBody.COMMUNE_COUNCIL, WITHOUT_COUNCIL);
        Map<SeatKey, Integer> seats = new LinkedHashMap<>(p.seats());
        Map<SeatKey, List<ElectoralUnit>> electoralUnits = new LinkedHashMap<>(p.unitsOfCouncil());
        seats.remove(none);
        electoralUnits.remove(none);
        List<Unit> units = p.units().stream()
                .map(u -> u.code().equals(WITHOUT_COUNCIL)
                        ? new Unit(u.code(), u.nameVi(), u.level(), u.kind(), u.parentCode(), false)
                        : u)
                .toList();
        return new SampleProvince(
                p.id(),
                p.titleVi(),
                p.ruleSet(),
                p.electionDay(),
                p.announcedOn(),
                units,
                seats,
                electoralUnits,
                p.areasOfCommune());
    }

    private static SampleProvince withArmedUnit(String id, SampleProvince p, String commune) {
        List<PollingArea> areas = new ArrayList<>(p.pollingAreas(commune));
        int n = areas.size();
        areas.add(new PollingArea(commune, n + 1, "Nhà văn hóa và doanh trại", AreaKind.SHARED, SHARED_VOTERS, ""));
        areas.add(new PollingArea(commune, n + 2, "Doanh trại", AreaKind.ARMED, ARMED_VOTERS, ""));
        Map<String, List<PollingArea>> all = new LinkedHashMap<>(p.areasOfCommune());
        all.put(commune, areas);
        return new SampleProvince(
                id,
                p.titleVi(),
                p.ruleSet(),
                p.electionDay(),
                p.announcedOn(),
                p.units(),
                p.seats(),
                p.unitsOfCouncil(),
                all);
    }
}
