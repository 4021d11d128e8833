package org.baucu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person's groups mean. */
class PersonTest {

    private static final Office UBND = new Office("ubnd-08707", "Ủy ban nhân dân xã");
    private static final Office MTTQ = new Office("mttq-08707", "Mặt trận Tổ quốc xã");

    private static Person person(List<Office> offices, String... roleGroups) {
        return new Person("an", "Nguyễn Văn An", "", offices, offices.stream().findFirst(), Set.of(roleGroups), false);
    }

    @Test
    void carries_the_acting_body_and_the_roles_never_the_other_bodies() {
        Person person = person(List.of(MTTQ, UBND), "coordinator-243");
        assertThat(person.groups()).containsExactly("mttq-08707", "official", "coordinator-243");
        assertThat(person.actingFor("ubnd-08707").groups())
                .containsExactly("ubnd-08707", "official", "coordinator-243");
        assertThat(person.actingFor("ubnd-1")).isEqualTo(person);
    }

    @Test
    void reads_roles_and_their_units_from_the_groups() {
        Person person = person(List.of(), "coordinator-26", "auditor-243", "auditor-244", "camunda-admin");
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.AUDITOR, Role.ADMIN);
        assertThat(person.scopes(Role.COORDINATOR)).containsExactly("26");
        assertThat(person.scopes(Role.AUDITOR)).containsExactly("243", "244");
        assertThat(person.scopes(Role.ADMIN)).isEmpty();
        assertThat(person.actingBody()).isEqualTo(Optional.empty());
    }

    @Test
    void plain_paths_pass_and_roundabout_ones_do_not() {
        assertThat(PlainPathFilter.isPlain("/camunda/app/tasklist/default/")).isTrue();
        assertThat(PlainPathFilter.isPlain("/work/members.v1")).isTrue();
        assertThat(List.of("//a", "/a/../b", "/a/..", "/a;b", "/%2E%2e/a", "/a\\b"))
                .noneMatch(PlainPathFilter::isPlain);
    }
}
