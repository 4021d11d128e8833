package org.baucu.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baucu.election.RuleSet;
import org.baucu.platform.tables.TableTemplate;
import org.junit.jupiter.api.Test;

/** Reads 20,000 units from CSV and XLSX; run by name ({@code -Dtest=UnitImportBenchmark}), not with the other tests. */
class UnitImportBenchmark {

    private static final int ROWS = 20_000;
    private static final long MOST_MILLIS = 10_000;

    @Test
    void reads_twenty_thousand_units_in_time() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("1", "Tỉnh Lớn", "province", "tỉnh", ""));
        for (int d = 0; d < 99; d++) {
            rows.add(List.of("%03d".formatted(d + 100), "Huyện Số " + d, "district", "huyện", "1"));
        }
        for (int c = rows.size(); c < ROWS; c++) {
            rows.add(List.of("%06d".formatted(c), "Xã Số " + c, "commune", "xã", "%03d".formatted(100 + c % 99)));
        }
        StringBuilder csv = new StringBuilder(UnitImportTest.HEADER);
        rows.forEach(row -> csv.append(String.join(",", row)).append('\n'));
        measure("csv", csv.toString().getBytes(StandardCharsets.UTF_8));
        measure("xlsx", TableTemplate.xlsx("Đơn vị", UnitImport.COLUMNS, rows, ""));
    }

    private static void measure(String kind, byte[] content) {
        long start = System.nanoTime();
        UnitPreview preview = UnitImport.preview("units." + kind, content, RuleSet.LAW_85_2015);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(kind + ": " + preview.units().size() + " units in " + millis + " ms");
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.units()).hasSize(ROWS);
        assertThat(millis).isLessThan(MOST_MILLIS);
    }
}
