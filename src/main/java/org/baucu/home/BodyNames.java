package org.baucu.home;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
import org.baucu.identity.Office;
import org.baucu.identity.Role;
import org.baucu.platform.work.Groups;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** Full Vietnamese names of the bodies behind group ids, for example "Ủy ban nhân dân xã Thanh Trù" for {@code ubnd-08731}. */
@Component
public class BodyNames {

    private static final Map<String, String> BODIES = Map.of(
            Groups.UBND, "Ủy ban nhân dân",
            Groups.HDND, "Thường trực Hội đồng nhân dân",
            Groups.MTTQ, "Ủy ban Mặt trận Tổ quốc Việt Nam",
            Groups.UBBC, "Ủy ban bầu cử",
            Groups.BBC, "Ban bầu cử",
            Groups.TBC, "Tổ bầu cử",
            Groups.QS, "Ban Chỉ huy quân sự");
    private final Elections elections;
    private final Territory territory;

    public BodyNames(Elections elections, Territory territory) {
        this.elections = elections;
        this.territory = territory;
    }

    /** The body's full name, or what a role's group is called; the group id itself if it is neither. */
    public String of(String group) {
        String body = BODIES.get(Groups.bodyOf(group));
        if (body == null) {
            return Arrays.stream(Role.values())
                    .filter(role -> Groups.bodyOf(group + "-").equalsIgnoreCase(role.name()) || group.equalsIgnoreCase("camunda-" + role))
                    .map(this::ofRole)
                    .findFirst()
                    .orElse(group);
        }
        String[] parts = group.split("-");
        String number = parts.length > 2 ? " số " + parts[parts.length - 1] : "";
        return body + number + " " + unitName(Groups.unitOf(group));
    }

    /** The full name of an office: composed where its body is one of the election's, else as it was entered. */
    String of(Office office) {
        return BODIES.containsKey(Groups.bodyOf(office.group())) ? of(office.group()) : office.nameVi();
    }

    /** What a role is called. */
    public String ofRole(Role role) {
        return switch (role) {
            case OFFICIAL -> "Cán bộ";
            case COORDINATOR -> "Cán bộ theo dõi, tổng hợp";
            case AUDITOR -> "Cán bộ kiểm tra, giám sát";
            case ADMIN -> "Quản trị hệ thống";
        };
    }

    private String unitName(String code) {
        return elections
                .current()
                .or(this::latest)
                .flatMap(election -> territory.find(election.id(), code))
                .map(unit -> lowerFirst(unit.nameVi()))
                .orElse(code);
    }

    private Optional<Election> latest() {
        return elections.all().stream().findFirst();
    }

    private static String lowerFirst(String name) {
        return name.isEmpty() ? name : name.substring(0, name.offsetByCodePoints(0, 1)).toLowerCase(VietnameseDates.VIETNAMESE)
                + name.substring(name.offsetByCodePoints(0, 1));
    }
}
