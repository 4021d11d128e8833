package org.baucu.territory;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baucu.election.RuleSet;
import org.baucu.platform.RefusedException;
import org.baucu.platform.Violation;
import org.baucu.platform.tables.FileRule;
import org.baucu.platform.tables.TableFile;
import org.baucu.platform.tables.TableRow;
import org.baucu.territory.domain.UnitListRules;
import org.baucu.territory.domain.UnitRow;

/** Reads a province's unit list from a CSV or XLSX file; stores nothing and needs no database. */
public final class UnitImport {

    /** Columns that a unit list must have. */
    public static final List<String> COLUMNS = List.of("code", "name_vi", "level", "kind", "parent_code");

    /** Columns that it may have. */
    public static final List<String> OPTIONAL_COLUMNS = List.of("has_council");

    private static final Pattern LOCATION = Pattern.compile("dòng (\\d+)(?:, cột (.+))?");

    private UnitImport() {}

    /** Good and bad rows of a file under a rule set; a file that cannot be read is one problem, never an exception. */
    public static UnitPreview preview(String fileName, byte[] content, RuleSet ruleSet) {
        TableFile file;
        try {
            file = TableFile.read(fileName, content);
        } catch (RefusedException e) {
            return new UnitPreview(
                    List.of(), e.violations().stream().map(UnitImport::ofFile).toList(), 0);
        }
        List<Violation> header = file.checkHeader(COLUMNS, OPTIONAL_COLUMNS);
        if (!header.isEmpty()) {
            return new UnitPreview(
                    List.of(),
                    header.stream().map(UnitImport::ofFile).toList(),
                    file.rows().size());
        }
        if (file.rows().isEmpty()) {
            return new UnitPreview(List.of(), List.of(ofFile(FileRule.NO_ROWS.broken(""))), 0);
        }
        return UnitListRules.check(file.rows().stream().map(UnitImport::row).toList(), ruleSet);
    }

    private static UnitRow row(TableRow row) {
        return new UnitRow(
                row.line(),
                row.get("code"),
                row.get("name_vi"),
                row.get("level"),
                row.get("kind"),
                row.get("parent_code"),
                row.get("has_council"));
    }

    private static ImportProblem ofFile(Violation violation) {
        Matcher place = LOCATION.matcher(violation.location());
        boolean found = place.matches();
        return new ImportProblem(
                found ? Integer.parseInt(place.group(1)) : 1,
                found && place.group(2) != null ? place.group(2) : "file",
                violation);
    }
}
