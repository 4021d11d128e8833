package org.baucu.nomination.structure.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baucu.election.ElectedBody;
import org.baucu.nomination.structure.domain.AgencyGroup;
import org.baucu.nomination.structure.domain.Allocation;
import org.baucu.nomination.structure.domain.Headcount;
import org.baucu.nomination.structure.domain.StructureRules;
import org.baucu.platform.rows.Column;
import org.baucu.platform.rows.RowReader;

/** Who nominates how many, as the columns of a table: of a structure, and of what the first conference agreed. */
public final class AllocationColumns {

    /** Keys of the figures, above a table and in it. */
    public static final String PEOPLE = "people";

    public static final String WOMEN = "women";
    public static final String MINORITY = "minority";
    public static final String YOUNG = "young";
    public static final String NON_PARTY = "nonParty";

    private static final String AGENCY = "agency";
    private static final String GROUP = "group";

    private AllocationColumns() {}

    /** The columns for a body: only groups that nominate for it can be chosen. */
    public static List<Column> of(ElectedBody body) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(AGENCY, StructureRules.AGENCY), Column.choice(GROUP, StructureRules.GROUP, groups(body))));
        columns.addAll(figures());
        return columns;
    }

    /** The columns, or fields, of a headcount. */
    public static List<Column> figures() {
        return List.of(
                Column.number(PEOPLE, StructureRules.PEOPLE),
                Column.number(WOMEN, "Nữ"),
                Column.number(MINORITY, "Dân tộc thiểu số"),
                Column.number(YOUNG, "Trẻ tuổi"),
                Column.number(NON_PARTY, "Ngoài Đảng"));
    }

    /** A row of an allocation. */
    public static Map<String, String> row(Allocation allocation) {
        Map<String, String> row = new LinkedHashMap<>(texts(allocation.people()));
        row.put(AGENCY, allocation.nameVi());
        row.put(GROUP, allocation.group().nameVi());
        return row;
    }

    /** The texts of a headcount. */
    public static Map<String, String> texts(Headcount people) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(PEOPLE, String.valueOf(people.all()));
        texts.put(WOMEN, String.valueOf(people.women()));
        texts.put(MINORITY, String.valueOf(people.minority()));
        texts.put(YOUNG, String.valueOf(people.young()));
        texts.put(NON_PARTY, String.valueOf(people.nonParty()));
        return texts;
    }

    /** Reads all rows. */
    public static List<Allocation> read(RowReader reader) {
        List<Allocation> allocations = new ArrayList<>();
        for (int row = 0; row < reader.count(); row++) {
            String name = reader.required(row, AGENCY);
            Headcount people = people(reader, row);
            AgencyGroup.of(reader.choice(row, GROUP))
                    .ifPresent(group -> allocations.add(new Allocation(name, group, people)));
        }
        return allocations;
    }

    /** Reads the figures of a row or of the fields above the table; what is left empty counts as none, but for the people themselves. */
    public static Headcount people(RowReader reader, int row) {
        return new Headcount(
                reader.number(row, PEOPLE),
                reader.optionalNumber(row, WOMEN).orElse(0),
                reader.optionalNumber(row, MINORITY).orElse(0),
                reader.optionalNumber(row, YOUNG).orElse(0),
                reader.optionalNumber(row, NON_PARTY).orElse(0));
    }

    private static List<Column.Option> groups(ElectedBody body) {
        return Arrays.stream(AgencyGroup.values())
                .filter(group -> group.nominatesFor(body))
                .map(group -> new Column.Option(group.code(), group.nameVi()))
                .toList();
    }
}
