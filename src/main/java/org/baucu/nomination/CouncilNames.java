package org.baucu.nomination;

import org.baucu.election.ElectedBody;
import org.baucu.territory.BodyNames;
import org.baucu.territory.Territory;
import org.springframework.stereotype.Component;

/** Councils as an office writes them within a sentence. */
@Component
public class CouncilNames {

    private final Territory territory;

    public CouncilNames(Territory territory) {
        this.territory = territory;
    }

    /**
     * For example "đại biểu Hội đồng nhân dân xã Thanh Trù" or "đại biểu Quốc hội tại tỉnh Vĩnh Phúc".
     *
     * @throws IllegalStateException if the election has no such unit
     */
    public String deputies(Council council) {
        String unit = territory
                .find(council.election(), council.unitCode())
                .map(BodyNames::within)
                .orElseThrow(
                        () -> new IllegalStateException("no unit " + council.unitCode() + " in " + council.election()));
        return council.body() == ElectedBody.NATIONAL_ASSEMBLY
                ? "đại biểu Quốc hội tại " + unit
                : "đại biểu Hội đồng nhân dân " + unit;
    }
}
