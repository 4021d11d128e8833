package org.baucu.bodies;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One change in an established body ("kiện toàn"); the body that results is validated as a whole.
 *
 * @param type which body
 * @param unitCode the unit whose body it is
 * @param number electoral unit or polling area number, 0 for a commission
 * @param action strike, add or replace
 * @param struckName full name of who leaves, empty for an addition
 * @param struckBirthDate birth date of who leaves, which tells namesakes apart
 * @param added who joins, empty for a striking
 * @param reason why, as it stands in the decision
 */
public record MemberChange(
        BodyType type,
        String unitCode,
        int number,
        Action action,
        Optional<String> struckName,
        Optional<LocalDate> struckBirthDate,
        Optional<Member> added,
        String reason) {

    /** What happens to the list of members. */
    public enum Action {
        STRIKE("Xóa tên"),
        ADD("Bổ sung"),
        REPLACE("Thay thế");

        private final String nameVi;

        Action(String nameVi) {
            this.nameVi = nameVi;
        }

        public String nameVi() {
            return nameVi;
        }
    }
}
