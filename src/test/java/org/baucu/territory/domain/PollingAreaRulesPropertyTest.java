package org.baucu.territory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baucu.territory.domain.PollingAreaRulesTest.area;
import static org.baucu.territory.domain.PollingAreaRulesTest.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baucu.territory.AreaKind;
import org.baucu.territory.PollingArea;

class PollingAreaRulesPropertyTest {

    @Property(tries = 200)
    void an_ordinary_area_without_a_reason_is_lawful_exactly_within_the_bounds(
            @ForAll @IntRange(min = 1, max = 6_000) int voters) {
        boolean lawful = validate(area(1, AreaKind.ORDINARY, voters, "")).isEmpty();
        assertThat(lawful).isEqualTo(voters >= 300 && voters <= 4_000);
    }

    @Property(tries = 100)
    void the_order_of_the_rows_does_not_matter(@ForAll @IntRange(min = 1, max = 40) int areas, @ForAll Random random) {
        List<PollingArea> all = new ArrayList<>();
        for (int number = 1; number <= areas; number++) {
            all.add(area(number, AreaKind.ORDINARY, 300 + random.nextInt(3_701), ""));
        }
        Collections.shuffle(all, random);
        assertThat(validate(all.toArray(PollingArea[]::new))).isEmpty();
    }
}
