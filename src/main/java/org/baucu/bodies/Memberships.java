package org.baucu.bodies;

import java.time.LocalDate;
import java.util.List;
import org.baucu.bodies.domain.BodyNames;
import org.baucu.territory.ElectoralUnit;

/** On which boards and teams a person sits; a commission does not count, a candidate may be on it (Điều 27). */
public interface Memberships {

    /**
     * A seat on a board or a team that stands.
     *
     * @param type board or team
     * @param unitCode the unit whose body it is
     * @param number electoral unit or polling area
     * @param member the name as the body's list has it
     * @param birthDate date of birth
     * @param electoralUnits the electoral units that the body works for, of every elected body
     */
    record Membership(
            BodyType type,
            String unitCode,
            int number,
            String member,
            LocalDate birthDate,
            List<ElectoralUnit> electoralUnits) {

        public Membership {
            electoralUnits = List.copyOf(electoralUnits);
        }

        /** The body in Vietnamese, for example "Tổ bầu cử số 05". */
        public String labelVi() {
            return BodyNames.label(type, number);
        }
    }

    /** The seats of the person of this name, in any spelling, and date of birth. */
    List<Membership> of(String electionId, String fullName, LocalDate birthDate);
}
