package org.baucu.home;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.Office;
import org.baucu.identity.Role;
import org.baucu.platform.web.Words;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Names of groups as pages show them: bodies, or roles: bodies behind group ids, for example "Ủy ban nhân dân xã Thanh Trù" for {@code ubnd-08731}. */
@Component
public class GroupNames {

    private final Elections elections;
    private final org.baucu.territory.BodyNames names;
    private final Words words;

    public GroupNames(Elections elections, org.baucu.territory.BodyNames names, Words words) {
        this.elections = elections;
        this.names = names;
        this.words = words;
    }

    /** The body's full name, or what a role's group is called; the group id itself if it is neither. */
    public String of(String group) {
        return elections
                .current()
                .or(this::latest)
                .flatMap(election -> names.of(election.id(), group))
                .orElseGet(() -> Arrays.stream(Role.values())
                        .filter(role -> Groups.bodyOf(group + "-").equalsIgnoreCase(role.name())
                                || group.equalsIgnoreCase("camunda-" + role))
                        .map(this::ofRole)
                        .findFirst()
                        .orElse(group));
    }

    /** The full name of an office: composed where its body is one of the election's, else as it was entered. */
    String of(Office office) {
        return elections
                .current()
                .or(this::latest)
                .flatMap(election -> names.of(election.id(), office.group()))
                .orElse(office.nameVi());
    }

    /** What a role is called. */
    public String ofRole(Role role) {
        return words.of("layout.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Election> latest() {
        return elections.all().stream().findFirst();
    }
}
