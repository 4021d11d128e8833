package org.baucu.territory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baucu.platform.work.Groups;
import org.springframework.stereotype.Component;

/** Full Vietnamese names of the bodies behind group ids, for example "Ủy ban nhân dân xã Thanh Trù" for {@code ubnd-08731}. */
@Component
public class BodyNames {

    private static final Map<String, String> BODIES = Map.of(
            Groups.UBND, "Ủy ban nhân dân",
            Groups.HDND, "Thường trực Hội đồng nhân dân",
            Groups.MTTQ, "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam",
            Groups.UBBC, "Ủy ban bầu cử",
            Groups.BBC, "Ban bầu cử",
            Groups.TBC, "Tổ bầu cử",
            Groups.QS, "Chỉ huy đơn vị vũ trang nhân dân tại");

    private final Territory territory;

    BodyNames(Territory territory) {
        this.territory = territory;
    }

    /** The name of a body's group; empty for a group that is no body of a known unit. */
    public Optional<String> of(String electionId, String group) {
        String body = BODIES.get(Groups.bodyOf(group));
        if (body == null) {
            return Optional.empty();
        }
        String[] parts = group.split("-");
        String number = parts.length > 2 ? " số " + parts[parts.length - 1] : "";
        String council = parts.length > 3 ? parts[parts.length - 2] : "";
        return territory.find(electionId, Groups.unitOf(group)).map(unit -> switch (council) {
            case "" -> body + number + " " + within(unit);
            case "na" -> body + " đại biểu Quốc hội, đơn vị bầu cử" + number + " " + within(unit);
            default -> body + " đại biểu Hội đồng nhân dân " + within(unit) + ", đơn vị bầu cử" + number;
        });
    }

    /** A unit's name as it stands within a sentence: "xã Thanh Trù". */
    public static String within(Unit unit) {
        return unit.nameVi().substring(0, 1).toLowerCase(Locale.forLanguageTag("vi"))
                + unit.nameVi().substring(1);
    }

    /** A unit's name without what kind of unit it is, as documents name the place: "Thanh Trù". */
    public static String place(Unit unit) {
        String kind = unit.kind() + " ";
        return unit.nameVi().regionMatches(true, 0, kind, 0, kind.length())
                ? unit.nameVi().substring(kind.length())
                : unit.nameVi();
    }
}
