package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baucu.bodies.BodyType;
import org.baucu.bodies.Member;
import org.baucu.bodies.MemberRole;
import org.baucu.bodies.ProposedBody;
import org.baucu.bodies.SourceBody;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleGeneratorTest {

    private static final LawTables LAW = Law.TABLES;

    @ParameterizedTest
    @ValueSource(strings = {"vinh-phuc-2021", "phu-tho-2026"})
    void every_body_of_a_sample_is_lawful(String sample) {
        SampleProvince province = new Samples(LAW).load(sample, 1);
        PeopleGenerator people = new PeopleGenerator(LAW, province, 1);
        Map<BodyType, Integer> seen = new TreeMap<>();
        Map<BodyType, Integer> members = new TreeMap<>();
        for (BodyRef ref : province.bodies()) {
            lawful(province.ruleSet(), ref.type(), people.body(ref).members());
            seen.merge(ref.type(), 1, Integer::sum);
            members.merge(ref.type(), people.body(ref).members().size(), Integer::sum);
        }
        if (province.ruleSet() == RuleSet.LAW_85_2015) {
            assertThat(seen).containsOnlyKeys(BodyType.values());
            assertThat(seen.get(BodyType.COMMISSION_PROVINCE)
                            + seen.get(BodyType.COMMISSION_DISTRICT)
                            + seen.get(BodyType.COMMISSION_COMMUNE))
                    .isEqualTo(146);
            assertThat(members.get(BodyType.TEAM)).isBetween(13_500, 14_500);
        } else {
            assertThat(seen)
                    .doesNotContainKeys(BodyType.COMMISSION_DISTRICT, BodyType.BOARD_DISTRICT)
                    .hasSize(8);
        }
        assertThat(seen).containsEntry(BodyType.BOARD_NA, province.ruleSet() == RuleSet.LAW_85_2015 ? 2 : 6);
    }

    @Test
    void members_are_the_same_whenever_they_are_asked_for() {
        SampleProvince province = new Samples(LAW).load("vinh-phuc-2021", 1);
        PeopleGenerator people = new PeopleGenerator(LAW, province, 1);
        List<Member> before = people.members(BodyType.TEAM, "08731", 2);
        people.members(BodyType.TEAM, "08731", 1);

        assertThat(people.members(BodyType.TEAM, "08731", 2)).isEqualTo(before);
        assertThat(new PeopleGenerator(LAW, province, 1).members(BodyType.TEAM, "08731", 2))
                .isEqualTo(before);
        assertThat(new PeopleGenerator(LAW, province, 2).members(BodyType.TEAM, "08731", 2))
                .isNotEqualTo(before);
        assertThat(people.members(BodyType.TEAM, "08731", 1)).isNotEqualTo(before);
    }

    @Test
    void the_chair_of_the_peoples_committee_heads_the_commission() {
        SampleProvince province = new Samples(LAW).load("vinh-phuc-2021", 1);
        Member head = new PeopleGenerator(LAW, province, 1)
                .members(BodyType.COMMISSION_COMMUNE, "08731", 0)
                .get(0);

        assertThat(head.source()).isEqualTo(SourceBody.PEOPLES_COMMITTEE);
        assertThat(head.position()).isEqualTo("Chủ tịch Ủy ban nhân dân");
        assertThat(head.workplace()).isEqualTo("Ủy ban nhân dân xã Thanh Trù");
    }

    @Test
    void posts_fit_who_has_them() {
        SampleProvince province = new Samples(LAW).load("vinh-phuc-2021", 1);
        PeopleGenerator people = new PeopleGenerator(LAW, province, 1);
        List<Member> all = province.bodies().stream()
                .flatMap(b -> people.body(b).members().stream())
                .toList();

        assertThat(all)
                .filteredOn(m -> m.position().contains("Phụ nữ"))
                .isNotEmpty()
                .allMatch(Member::female);
        assertThat(all)
                .filteredOn(m -> m.position().contains("Đoàn Thanh niên"))
                .isNotEmpty()
                .allMatch(m -> m.birthDate().getYear() >= 1986);
    }

    @Test
    void substitutes_are_other_people() {
        SampleProvince province = new Samples(LAW).load("vinh-phuc-2021", 1);
        PeopleGenerator people = new PeopleGenerator(LAW, province, 1);
        ProposedBody team = people.body(new BodyRef(BodyType.TEAM, "08731", 1));
        List<Member> more = people.substitutes(team, 30);

        assertThat(more).hasSize(30).allMatch(m -> m.role() == MemberRole.MEMBER);
        assertThat(more)
                .extracting(Member::fullName)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        team.members().stream().map(Member::fullName).toList());
    }

    @Test
    void an_unknown_unit_or_body_is_refused() {
        SampleProvince phuTho = new Samples(LAW).load("phu-tho-2026", 1);
        PeopleGenerator people = new PeopleGenerator(LAW, phuTho, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.members(BodyType.TEAM, "99999", 1))
                .withMessage("province 25 has no unit 99999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.members(BodyType.COMMISSION_DISTRICT, "25", 0))
                .withMessage("law-83-2025 knows no body commission-district");
    }

    /** Says in its own words what the table asks, so that a slip in reading the table shows. */
    private static void lawful(RuleSet ruleSet, BodyType type, List<Member> members) {
        Map<String, Object> rule = LAW.evaluate(
                        "body-composition", Map.of("ruleSet", ruleSet.code(), "bodyType", type.code()))
                .get(0);
        int least = (int) rule.get("minMembers");
        assertThat(members).hasSizeBetween(least, Math.min((int) rule.get("maxMembers"), least + 4));
        Map<MemberRole, Integer> roles = new HashMap<>();
        Map<String, Integer> sources = new HashMap<>();
        members.forEach(m -> {
            roles.merge(m.role(), 1, Integer::sum);
            sources.merge(m.source().code(), 1, Integer::sum);
        });
        assertThat(roles).containsEntry(MemberRole.HEAD, 1);
        assertThat(roles.getOrDefault(MemberRole.DEPUTY, 0)).isEqualTo(rule.get("minDeputies"));
        assertThat(roles.getOrDefault(MemberRole.SECRETARY, 0))
                .isEqualTo(rule.get("secretary").equals(true) ? 1 : 0);
        for (String oneOf : ((String) rule.get("requiredSources")).split(";")) {
            assertThat(List.of(oneOf.split("\\|"))).as("%s of %s", oneOf, type).anyMatch(sources::containsKey);
        }
        if (!rule.get("onlySources").equals("")) {
            assertThat(List.of(((String) rule.get("onlySources")).split(";"))).containsAll(sources.keySet());
        }
        assertThat(members).isSortedAccordingTo(Comparator.comparing(Member::role));
        assertThat(members).extracting(Member::fullName).doesNotHaveDuplicates();
        assertThat(members).allSatisfy(m -> {
            assertThat(Normalizer.isNormalized(m.fullName(), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(m.birthDate()).isBetween(LocalDate.of(1960, 1, 1), LocalDate.of(1998, 12, 31));
            assertThat(m.position()).isNotBlank().doesNotContain("{");
            assertThat(m.workplace()).isNotBlank().doesNotContain("{");
        });
    }
}
