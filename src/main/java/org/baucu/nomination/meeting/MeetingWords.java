package org.baucu.nomination.meeting;

import org.baucu.election.ElectedBody;
import org.baucu.nomination.Council;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.baucu.territory.Unit;
import org.springframework.stereotype.Component;

/** How the cases of voter meetings and raised matters are called, and who hears when they are late. */
@Component
public class MeetingWords {

    private final Territory territory;

    MeetingWords(Territory territory) {
        this.territory = territory;
    }

    /** Title of a case of meetings. */
    public String meetings(CaseKey key, Council council) {
        return "Lấy ý kiến cử tri tại " + BodyNames.within(unit(key)) + " về người ứng cử " + deputies(council);
    }

    /** Title of a case of a matter raised. */
    public String matter(CaseKey key, Council council, int number) {
        return "Xác minh vụ việc số %d do cử tri %s nêu về người ứng cử %s"
                .formatted(number, BodyNames.within(unit(key)), deputies(council));
    }

    /** The commission that hears of lateness: the council's, or where the case runs in its own unit, that of the unit above. */
    public String above(CaseKey key, Council council) {
        String unit =
                key.unit().equals(council.unitCode()) ? unit(key).parentCode().orElse(key.unit()) : council.unitCode();
        return Groups.of(Groups.UBBC, unit);
    }

    private String deputies(Council council) {
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "đại biểu Quốc hội"
                : "đại biểu Hội đồng nhân dân "
                        + BodyNames.within(territory
                                .find(council.election(), council.unitCode())
                                .orElseThrow(() -> new IllegalStateException("no unit " + council.unitCode())));
    }

    private Unit unit(CaseKey key) {
        return territory
                .find(key.election(), key.unit())
                .orElseThrow(() -> new IllegalStateException("no unit " + key.unit() + " in " + key.election()));
    }
}
