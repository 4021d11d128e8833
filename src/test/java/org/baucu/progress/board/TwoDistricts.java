package org.baucu.progress.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baucu.calendar.ElectionCalendar;
import org.baucu.election.ElectedBody;
import org.baucu.election.Election;
import org.baucu.election.ElectionState;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.identity.Accounts;
import org.baucu.identity.NewUser;
import org.baucu.phases.ElectionRegistration;
import org.baucu.phases.NewElection;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.clock.EngineClock;
import org.baucu.platform.law.LawTables;
import org.baucu.rehearsal.sample.ProvinceGenerator;
import org.baucu.rehearsal.sample.SampleProvince;
import org.baucu.territory.Unit;
import org.baucu.testsupport.Officials;
import org.baucu.testsupport.Play;

/** A province with two districts of four communes each, whose calendar is fixed: small, but with siblings. */
public final class TwoDistricts {

    public static final String PROVINCE = "26";
    public static final String MINE = "243";
    public static final String SIBLING = "244";
    public static final String MY_COMMUNE = "24301";
    public static final String SIBLINGS_COMMUNE = "24401";
    public static final String COORDINATOR = "coordinator.243";
    public static final String PROVINCE_COORDINATOR = "coordinator.26";
    public static final String AUDITOR = "auditor.243";
    public static final String CLERK = "ubnd.24301.cb";

    private static final LocalDate DAY = LocalDate.of(2021, 5, 23);
    private static final int COMMUNES = 4;
    private static final int AREAS = 24;
    private static final int VOTERS = 24_000;
    private static final long SEED = 7;

    private TwoDistricts() {}

    /** Registers it on the morning it is announced, with its users. */
    public static Play begin(
            String id,
            LawTables law,
            EngineClock clock,
            ElectionRegistration registration,
            ElectionCalendar calendar,
            Accounts accounts) {
        SampleProvince made =
                new ProvinceGenerator(law).generate(units(), RuleSet.LAW_85_2015, DAY, AREAS, VOTERS, SEED);
        SampleProvince province = new SampleProvince(
                id,
                made.titleVi(),
                made.ruleSet(),
                made.electionDay(),
                made.announcedOn(),
                made.units(),
                made.seats(),
                made.unitsOfCouncil(),
                made.areasOfCommune());
        clock.jumpTo(VietnamTime.at(province.announcedOn(), LocalTime.of(8, 0)));
        Map<ElectedBody, Map<String, Integer>> seats = new LinkedHashMap<>();
        province.seats().forEach((key, n) -> seats.computeIfAbsent(key.body(), b -> new LinkedHashMap<>())
                .put(key.unitCode(), n));
        registration.begin(new NewElection(
                new Election(
                        id,
                        province.titleVi(),
                        RuleSet.LAW_85_2015,
                        DAY,
                        province.announcedOn(),
                        PROVINCE,
                        ElectionState.DRAFT),
                province.units(),
                seats));
        calendar.fix(id);
        if (accounts.find(COORDINATOR).isEmpty()) {
            accounts.createSampleUsers(
                    List.of(
                            user(COORDINATOR, "coordinator-243"),
                            user(PROVINCE_COORDINATOR, "coordinator-26"),
                            user(AUDITOR, "auditor-243"),
                            user(CLERK, "ubnd-24301")),
                    Officials.PASSWORD);
        }
        return new Play(province);
    }

    private static NewUser user(String id, String group) {
        return new NewUser(id, "Phùng Thử " + id, "", Set.of(group));
    }

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(PROVINCE, "Tỉnh Minh Họa", Level.PROVINCE, "tỉnh", Optional.empty(), true));
        for (String district : List.of(MINE, SIBLING)) {
            units.add(new Unit(district, "Huyện Số " + district, Level.DISTRICT, "huyện", Optional.of(PROVINCE), true));
        }
        for (String district : List.of(MINE, SIBLING)) {
            for (int n = 1; n <= COMMUNES; n++) {
                String code = district + "0" + n;
                units.add(new Unit(code, "Xã Số " + code, Level.COMMUNE, "xã", Optional.of(district), true));
            }
        }
        return units;
    }
}
