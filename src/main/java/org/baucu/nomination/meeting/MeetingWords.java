package org.baucu.nomination.meeting;

import org.baucu.nomination.BodiesAbove;
import org.baucu.nomination.Council;
import org.baucu.nomination.CouncilNames;
import org.baucu.platform.work.CaseKey;
import org.baucu.platform.work.Groups;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** How the cases of voter meetings and raised matters are called, and who hears when they are late. */
@Component
public class MeetingWords {

    private final Territory territory;
    private final CouncilNames councils;
    private final BodiesAbove above;

    MeetingWords(Territory territory, CouncilNames councils, BodiesAbove above) {
        this.territory = territory;
        this.councils = councils;
        this.above = above;
    }

    /** Title of a case of meetings. */
    public String meetings(CaseKey key, Council council) {
        return "Lấy ý kiến cử tri " + unit(key) + " về người ứng cử " + councils.deputies(council);
    }

    /** Title of a case of a matter raised. */
    public String matter(CaseKey key, Council council, int number) {
        return "Xác minh vụ việc số %d do cử tri %s nêu về người ứng cử %s"
                .formatted(number, unit(key), councils.deputies(council));
    }

    /** The Front of the unit above, which waits for the minutes and answers. */
    public String above(CaseKey key) {
        return above.group(key, Groups.MTTQ);
    }

    private String unit(CaseKey key) {
        return territory
                .find(key.election(), key.unit())
                .map(BodyNames::within)
                .orElseThrow(() -> new IllegalStateException("no unit " + key.unit() + " in " + key.election()));
    }
}
