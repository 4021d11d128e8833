package org.baucu.rehearsal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.baucu.election.ElectedBody;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.law.LawTables;
import org.baucu.territory.AreaKind;
import org.baucu.territory.Unit;

/** The samples shipped with the product: a real province each, completed by the generator. */
public final class Samples {

    private final ProvinceGenerator generator;

    public Samples(LawTables law) {
        this.generator = new ProvinceGenerator(law);
    }

    /** Names of the shipped samples. */
    public static List<String> known() {
        return Resources.rows("index.csv").stream().map(row -> row.get("id")).toList();
    }

    /**
     * Loads a sample and completes it from a seed.
     *
     * @throws IllegalArgumentException if there is no such sample; the message lists those there are
     */
    public SampleProvince load(String id, long seed) {
        if (!known().contains(id)) {
            throw new IllegalArgumentException(
                    "không có dữ liệu mẫu “%s”; các mẫu có sẵn: %s".formatted(id, String.join(", ", known())));
        }
        Properties sample = Resources.properties(id + "/sample.properties");
        RuleSet ruleSet = RuleSet.of(required(sample, "rule-set")).orElseThrow();
        UnitTree tree = UnitTree.of(units(id), ruleSet);
        PublishedSums sums = PublishedSums.read(id, tree);
        KnownFigures known = new KnownFigures(
                Integer.parseInt(required(sample, "polling-areas")),
                Integer.parseInt(required(sample, "voters")),
                Double.parseDouble(required(sample, "voter-share")),
                byBody(sample, "seats."),
                byBody(sample, "units."),
                byKind(sample),
                sums.blocks(),
                sums.electoralUnits());
        LocalDate day = LocalDate.parse(required(sample, "election-day"));
        return generator.generate(id, Names.nfc(required(sample, "title")), tree, ruleSet, day, known, seed);
    }

    private static List<Unit> units(String id) {
        return Resources.rows(id + "/units.csv").stream().map(Samples::unit).toList();
    }

    private static Unit unit(CSVRecord row) {
        return new Unit(
                row.get("code"),
                Names.nfc(row.get("name_vi")),
                Level.of(row.get("level")).orElseThrow(),
                Names.nfc(row.get("kind")),
                Optional.of(row.get("parent_code")).filter(p -> !p.isEmpty()),
                true);
    }

    private static Map<ElectedBody, Integer> byBody(Properties sample, String prefix) {
        return sample.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> ElectedBody.of(key.substring(prefix.length())).orElseThrow(),
                        key -> Integer.valueOf(required(sample, key))));
    }

    private static Map<AreaKind, Integer> byKind(Properties sample) {
        String prefix = "special.";
        return sample.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toMap(
                        key -> AreaKind.of(key.substring(prefix.length())).orElseThrow(),
                        key -> Integer.valueOf(required(sample, key))));
    }

    private static String required(Properties sample, String key) {
        return Optional.ofNullable(sample.getProperty(key))
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException("sample.properties lacks " + key));
    }
}
