package org.baucu.home;

import java.util.Map;
import java.util.Optional;
import org.baucu.election.Election;
import org.baucu.election.Elections;
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
    private static final Map<String, String> ROLES = Map.of(
            "official", "Cán bộ",
            "coordinator", "Cán bộ theo dõi, tổng hợp",
            "auditor", "Cán bộ kiểm tra, giám sát",
            "admin", "Quản trị hệ thống");

    private final Elections elections;
    private final Territory territory;

    public BodyNames(Elections elections, Territory territory) {
        this.elections = elections;
        this.territory = territory;
    }

    /** Whether a group is a body of the election (and not a role or a group of the engine). */
    public boolean isBody(String group) {
        return BODIES.containsKey(Groups.bodyOf(group));
    }

    /** The body's full name; the group id itself if it is none of ours. */
    public String of(String group) {
        String body = BODIES.get(Groups.bodyOf(group));
        if (body == null) {
            return ROLES.getOrDefault(group, group);
        }
        String[] parts = group.split("-");
        String number = parts.length > 2 ? " số " + parts[parts.length - 1] : "";
        return body + number + " " + unitName(Groups.unitOf(group));
    }

    /** What a role is called. */
    public String ofRole(String role) {
        return ROLES.getOrDefault(role, role);
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
