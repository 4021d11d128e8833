package org.baucu.territory.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.territory.ImportProblem;
import org.baucu.territory.TerritoryRule;
import org.baucu.territory.Unit;
import org.baucu.territory.UnitPreview;

/** Checks a province's unit list: one province, every other unit below one of the next higher level, no code twice. */
public final class UnitListRules {

    private static final int MAX_NAME = 200;

    private final RuleSet ruleSet;
    private final List<UnitRow> rows;
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, UnitRow> byCode = new LinkedHashMap<>();

    private UnitListRules(List<UnitRow> rows, RuleSet ruleSet) {
        this.rows = rows;
        this.ruleSet = ruleSet;
    }

    /** Good units and all problems of a list; texts must be in NFC. */
    public static UnitPreview check(List<UnitRow> rows, RuleSet ruleSet) {
        return new UnitListRules(rows, ruleSet).run();
    }

    private UnitPreview run() {
        rows.forEach(this::checkCode);
        rows.forEach(this::checkText);
        checkProvinces();
        Map<String, String> cycles = cycles();
        rows.forEach(row -> checkParent(row, cycles));
        problems.sort(Comparator.comparingInt(ImportProblem::line));
        Set<Integer> bad = problems.stream().map(ImportProblem::line).collect(Collectors.toSet());
        List<Unit> units = rows.stream()
                .filter(row -> !bad.contains(row.line()))
                .map(this::unit)
                .toList();
        return new UnitPreview(units, problems, rows.size());
    }

    private void checkCode(UnitRow row) {
        if (row.code().isEmpty()) {
            add(row, "code", TerritoryRule.CELL_EMPTY, "mã đơn vị hành chính");
            return;
        }
        if (!row.code().matches("[0-9]{1,10}")) {
            add(row, "code", TerritoryRule.CODE_NOT_DIGITS, PlainText.shown(row.code()));
        }
        UnitRow first = byCode.putIfAbsent(row.code(), row);
        if (first != null) {
            add(row, "code", TerritoryRule.CODE_TWICE, PlainText.shown(row.code()), first.line());
        }
    }

    private void checkText(UnitRow row) {
        if (row.nameVi().isEmpty()) {
            add(row, "name_vi", TerritoryRule.CELL_EMPTY, "tên đơn vị");
        } else {
            PlainText.check(row.nameVi(), "Tên đơn vị", MAX_NAME, "dòng " + row.line() + ", cột name_vi")
                    .ifPresent(violation -> problems.add(new ImportProblem(row.line(), "name_vi", violation)));
        }
        Optional<Level> level = Level.of(row.level());
        if (row.level().isEmpty()) {
            add(row, "level", TerritoryRule.CELL_EMPTY, "cấp hành chính");
        } else if (level.isEmpty()) {
            add(row, "level", TerritoryRule.LEVEL_UNKNOWN, PlainText.shown(row.level()));
        } else if (!ruleSet.levels().contains(level.get())) {
            add(row, "level", TerritoryRule.LEVEL_NOT_IN_LAW, level.get().nameVi());
        }
        if (row.kind().isEmpty()) {
            add(row, "kind", TerritoryRule.CELL_EMPTY, "loại đơn vị");
        } else {
            level.filter(ruleSet.levels()::contains).ifPresent(known -> checkKind(row, known));
        }
        if (council(row.hasCouncil()).isEmpty()) {
            add(row, "has_council", TerritoryRule.FLAG_UNKNOWN, PlainText.shown(row.hasCouncil()));
        }
    }

    private void checkKind(UnitRow row, Level level) {
        List<String> kinds = UnitKinds.of(ruleSet, level);
        if (!kinds.contains(PlainText.key(row.kind()))) {
            add(
                    row,
                    "kind",
                    TerritoryRule.KIND_NOT_OF_LEVEL,
                    PlainText.shown(row.kind()),
                    level.nameVi(),
                    String.join(", ", kinds));
        }
    }

    private void checkProvinces() {
        List<UnitRow> provinces = rows.stream()
                .filter(row -> row.level().equals(Level.PROVINCE.code()))
                .toList();
        if (provinces.isEmpty()) {
            problems.add(new ImportProblem(1, "level", TerritoryRule.PROVINCE_MISSING.broken("dòng 1, cột level")));
        }
        provinces.stream()
                .skip(1)
                .forEach(row -> add(
                        row,
                        "level",
                        TerritoryRule.PROVINCE_TWICE,
                        provinces.get(0).line()));
    }

    private void checkParent(UnitRow row, Map<String, String> cycles) {
        Optional<Level> level = Level.of(row.level());
        if (level.equals(Optional.of(Level.PROVINCE))) {
            if (!row.parentCode().isEmpty()) {
                add(row, "parent_code", TerritoryRule.PROVINCE_WITH_PARENT);
            }
            return;
        }
        if (row.parentCode().isEmpty()) {
            add(row, "parent_code", TerritoryRule.CELL_EMPTY, "mã đơn vị cấp trên");
            return;
        }
        UnitRow parent = byCode.get(row.parentCode());
        if (parent == null) {
            add(row, "parent_code", TerritoryRule.PARENT_UNKNOWN, PlainText.shown(row.parentCode()));
        } else if (cycles.containsKey(row.code())) {
            add(row, "parent_code", TerritoryRule.PARENT_CYCLE, cycles.get(row.code()));
        } else {
            level.filter(ruleSet.levels()::contains).ifPresent(known -> checkParentLevel(row, known, parent));
        }
    }

    private void checkParentLevel(UnitRow row, Level level, UnitRow parent) {
        Level above = ruleSet.levels().get(ruleSet.levels().indexOf(level) - 1);
        Optional<Level> actual = Level.of(parent.level());
        if (actual.isPresent() && actual.get() != above) {
            add(
                    row,
                    "parent_code",
                    TerritoryRule.PARENT_LEVEL_WRONG,
                    level.nameVi(),
                    above.nameVi(),
                    actual.get().nameVi());
        }
    }

    /** Codes that lie on a cycle, with the cycle as text. */
    private Map<String, String> cycles() {
        Map<String, String> found = new HashMap<>();
        Set<String> done = new HashSet<>();
        for (String start : byCode.keySet()) {
            List<String> path = new ArrayList<>();
            Map<String, Integer> onPath = new HashMap<>();
            String code = start;
            while (byCode.containsKey(code) && !done.contains(code) && onPath.putIfAbsent(code, path.size()) == null) {
                path.add(code);
                code = byCode.get(code).parentCode();
            }
            if (onPath.containsKey(code)) {
                List<String> cycle = path.subList(onPath.get(code), path.size());
                String text = cycle.stream().limit(5).collect(Collectors.joining(" → "))
                        + (cycle.size() > 5 ? " → …" : "") + " → " + code;
                cycle.forEach(member -> found.put(member, text));
            }
            done.addAll(path);
        }
        return found;
    }

    private Unit unit(UnitRow row) {
        return new Unit(
                row.code(),
                row.nameVi(),
                Level.of(row.level()).orElseThrow(),
                PlainText.key(row.kind()),
                Optional.of(row.parentCode()).filter(code -> !code.isEmpty()),
                council(row.hasCouncil()).orElseThrow());
    }

    private static Optional<Boolean> council(String text) {
        return switch (PlainText.key(text)) {
            case "", "true", "1", "có", "yes", "x" -> Optional.of(true);
            case "false", "0", "không", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private void add(UnitRow row, String column, TerritoryRule rule, Object... values) {
        problems.add(
                new ImportProblem(row.line(), column, rule.broken("dòng " + row.line() + ", cột " + column, values)));
    }
}
