package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.bodies.BodyType;
import org.baucu.election.Level;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

class SampleUsersTest {

    private static final LawTables LAW = Law.TABLES;
    private static final SampleProvince PROVINCE = new Samples(LAW).load("vinh-phuc-2021", 1);

    private final PeopleGenerator people = new PeopleGenerator(LAW, PROVINCE, 1);
    private final SampleUsers sample = new SampleUsers(PROVINCE, people, 1);
    private final List<SampleUser> users = sample.all();
    private final Map<String, List<SampleUser>> byGroup = byGroup(users);

    @Test
    void every_body_that_works_has_two_persons() {
        for (Unit unit : PROVINCE.units()) {
            for (String body : List.of("ubnd", "hdnd", "mttq", "ubbc")) {
                assertThat(byGroup.get(body + "-" + unit.code()))
                        .as("%s-%s", body, unit.code())
                        .hasSize(2);
            }
        }
        PROVINCE.electoralUnits()
                .forEach(u -> assertThat(byGroup.get(SampleUsers.boardGroup(u.body(), u.unitCode(), u.number())))
                        .hasSize(2));
        PROVINCE.pollingAreas()
                .forEach(a -> assertThat(byGroup.get("tbc-" + a.code())).hasSize(2));
        Set<String> withSoldiers = PROVINCE.pollingAreas().stream()
                .filter(a -> a.kind() == AreaKind.ARMED || a.kind() == AreaKind.SHARED)
                .map(PollingArea::communeCode)
                .collect(Collectors.toSet());
        assertThat(withSoldiers).hasSize(5);
        withSoldiers.forEach(c -> assertThat(byGroup.get("qs-" + c)).hasSize(2));
    }

    @Test
    void no_login_or_address_is_there_twice() {
        assertThat(users)
                .extracting(SampleUser::id)
                .doesNotHaveDuplicates()
                .contains("ubnd.08731.cb", "ubnd.08731.ct", "tbc.08731.03.tt");
        assertThat(users).extracting(SampleUser::email).allMatch(e -> e.endsWith(".invalid"));
        assertThat(users).allMatch(u -> !u.displayName().isBlank());
    }

    @Test
    void everybody_has_exactly_one_role() {
        assertThat(users).allSatisfy(u -> assertThat(u.groups())
                .filteredOn(Set.of("official", "coordinator", "auditor")::contains)
                .hasSize(1));
        assertThat(byGroup.get("coordinator")).hasSize(10);
        assertThat(byGroup.get("coordinator-243"))
                .singleElement()
                .extracting(SampleUser::id)
                .isEqualTo("coordinator.243");
        assertThat(byGroup.get("auditor-26"))
                .singleElement()
                .extracting(SampleUser::groups)
                .isEqualTo(Set.of("auditor", "auditor-26"));
    }

    @Test
    void in_some_communes_one_person_holds_both_chairs_and_somebody_else_sits_in_each() {
        List<Unit> both =
                PROVINCE.units().stream().filter(sample::holdsBothChairs).toList();

        assertThat(both).hasSizeBetween(25, 70).allMatch(u -> u.level() == Level.COMMUNE);
        for (Unit unit : both) {
            SampleUser chair = users.stream()
                    .filter(u -> u.id().equals("ubnd." + unit.code() + ".ct"))
                    .findFirst()
                    .orElseThrow();
            assertThat(chair.groups()).contains("ubnd-" + unit.code(), "ubbc-" + unit.code());
            assertThat(chair.displayName())
                    .isEqualTo(people.members(BodyType.COMMISSION_COMMUNE, unit.code(), 0)
                            .get(0)
                            .fullName());
            assertThat(byGroup.get("ubbc-" + unit.code()))
                    .extracting(SampleUser::id)
                    .contains("ubbc." + unit.code() + ".uv");
            assertThat(users).extracting(SampleUser::id).doesNotContain("ubbc." + unit.code() + ".ct");
        }
    }

    @Test
    void a_unit_without_a_council_has_no_commission_and_no_council_users() {
        List<Unit> units = PROVINCE.units().stream()
                .map(u -> u.code().equals("08731")
                        ? new Unit(u.code(), u.nameVi(), u.level(), u.kind(), u.parentCode(), false)
                        : u)
                .toList();
        SampleProvince without = new ProvinceGenerator(LAW)
                .generate(units, PROVINCE.ruleSet(), PROVINCE.electionDay(), 1_103, 841_340, 1);
        Map<String, List<SampleUser>> groups =
                byGroup(new SampleUsers(without, new PeopleGenerator(LAW, without, 1), 1).all());

        assertThat(groups).containsKeys("ubnd-08731", "mttq-08731").doesNotContainKeys("hdnd-08731", "ubbc-08731");
        assertThat(groups.get("ubnd-08731")).hasSize(2);
        assertThat(groups.keySet()).noneMatch(g -> g.startsWith("bbc-08731-"));
    }

    @Test
    void the_users_of_the_other_sample_are_complete_too() {
        SampleProvince phuTho = new Samples(LAW).load("phu-tho-2026", 1);
        List<SampleUser> all = new SampleUsers(phuTho, new PeopleGenerator(LAW, phuTho, 1), 1).all();

        assertThat(all).extracting(SampleUser::id).doesNotHaveDuplicates();
        assertThat(byGroup(all).get("coordinator")).hasSize(1);
        assertThat(all)
                .filteredOn(u -> u.id().startsWith("bbc."))
                .extracting(SampleUser::id)
                .contains("bbc.25.na.1.tk")
                .noneMatch(id -> id.endsWith(".ptb"));
    }

    @Test
    void the_same_seed_gives_the_same_users() {
        assertThat(new SampleUsers(PROVINCE, new PeopleGenerator(LAW, PROVINCE, 1), 1).all())
                .isEqualTo(users);
    }

    private static Map<String, List<SampleUser>> byGroup(List<SampleUser> users) {
        Map<String, List<SampleUser>> groups = new HashMap<>();
        users.forEach(u -> u.groups()
                .forEach(g -> groups.computeIfAbsent(g, k -> new ArrayList<>()).add(u)));
        return groups;
    }
}
