package org.baucu.rehearsal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.territory.AreaKind;
import org.baucu.territory.ElectoralUnit;
import org.baucu.territory.PollingArea;
import org.baucu.territory.Unit;

/** What holds in every lawful province, whatever was known of it. */
final class Invariants {

    private Invariants() {}

    static void hold(SampleProvince p, int areas, int voters) {
        assertThat(p.pollingAreas()).hasSize(areas);
        assertThat(p.voters()).isEqualTo(voters);
        for (Unit commune : p.units(Level.COMMUNE)) {
            areasAreLawful(p, commune);
        }
        p.unitsOfCouncil().forEach((key, units) -> {
            assertThat(units).extracting(ElectoralUnit::number).containsExactlyElementsOf(oneTo(units.size()));
            assertThat(units).allSatisfy(u -> {
                assertThat(u.seats()).isBetween(1, key.body() == ElectedBody.NATIONAL_ASSEMBLY ? 3 : 5);
                assertThat(u.population()).isPositive();
                assertThat(u.parts()).isNotEmpty();
                assertThat(u.areaVi()).isNotBlank();
            });
            assertThat(units.stream().mapToInt(ElectoralUnit::seats).sum())
                    .isEqualTo(p.seats().get(key));
            partsCoverEverythingOnce(p, key, units);
        });
        for (Unit unit : p.units()) {
            if (unit.hasCouncil()) {
                assertThat(p.electoralUnits(ElectedBody.councilOf(unit.level()), unit.code()))
                        .isNotEmpty();
            }
        }
        assertThat(p.electoralUnits(ElectedBody.NATIONAL_ASSEMBLY, p.province().code()))
                .isNotEmpty();
    }

    private static void areasAreLawful(SampleProvince p, Unit commune) {
        List<PollingArea> areas = p.pollingAreas(commune.code());
        assertThat(areas).extracting(PollingArea::number).containsExactlyElementsOf(oneTo(areas.size()));
        assertThat(areas).anyMatch(a -> a.kind() == AreaKind.ORDINARY);
        for (PollingArea area : areas) {
            assertThat(area.communeCode()).isEqualTo(commune.code());
            assertThat(area.nameVi()).isNotBlank();
            assertThat(area.voters()).isPositive();
            boolean bounded = area.kind() == AreaKind.ORDINARY || area.kind() == AreaKind.SHARED;
            if (bounded) {
                assertThat(area.voters()).isLessThanOrEqualTo(4000);
                assertThat(area.exceptionReason().isBlank())
                        .as("reason where small: %s", area)
                        .isEqualTo(area.voters() >= 300);
            }
            if (area.kind() == AreaKind.CARE) {
                assertThat(area.voters()).isGreaterThanOrEqualTo(50);
            }
        }
    }

    private static void partsCoverEverythingOnce(SampleProvince p, SeatKey key, List<ElectoralUnit> units) {
        List<String> parts = units.stream().flatMap(u -> u.parts().stream()).toList();
        if (key.body() == ElectedBody.COMMUNE_COUNCIL) {
            assertThat(parts)
                    .containsExactlyInAnyOrderElementsOf(p.pollingAreas(key.unitCode()).stream()
                            .map(a -> Integer.toString(a.number()))
                            .toList());
            return;
        }
        List<String> lowest =
                parts.stream().flatMap(part -> lowest(p, part).stream()).toList();
        assertThat(lowest).containsExactlyInAnyOrderElementsOf(lowest(p, key.unitCode()));
    }

    private static Set<String> lowest(SampleProvince p, String code) {
        List<Unit> below = p.units().stream()
                .filter(u -> u.parentCode().filter(code::equals).isPresent())
                .toList();
        return below.isEmpty()
                ? Set.of(code)
                : below.stream()
                        .flatMap(u -> lowest(p, u.code()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> oneTo(int n) {
        return IntStream.rangeClosed(1, n).boxed().toList();
    }
}
