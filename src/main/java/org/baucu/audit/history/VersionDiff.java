package org.baucu.audit.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baucu.platform.versions.ProposalRow;

/**
 * What is different between two versions of a proposal, place by place, without a person's data: rows that came or went say only what anybody
 * may see of them; where personal values changed, only that they did.
 *
 * @param places the places where something is different
 * @param before rows of the older version
 * @param after rows of the newer one
 */
public record VersionDiff(List<Place> places, int before, int after) {

    /**
     * @param label as an official reads it
     * @param before rows there before
     * @param after rows there after
     * @param rows what is different
     */
    public record Place(String label, int before, int after, List<Row> rows) {}

    /**
     * A row that is different.
     *
     * @param what whether it came, went or changed
     * @param open what anybody may see of it; for a changed row what stayed the same
     * @param changes values that changed, by key
     * @param personal keys of personal values that changed, their values left out
     */
    public record Row(
            What what, Map<String, String> open, Map<String, Happening.Change> changes, Set<String> personal) {}

    /** What became of a row. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    static VersionDiff between(List<ProposalRow> before, List<ProposalRow> after) {
        Map<String, Map<String, ProposalRow>> old = byPlace(before);
        Map<String, Map<String, ProposalRow>> now = byPlace(after);
        Set<String> labels = new LinkedHashSet<>(old.keySet());
        labels.addAll(now.keySet());
        List<Place> places = new ArrayList<>();
        for (String label : labels) {
            Map<String, ProposalRow> was = old.getOrDefault(label, Map.of());
            Map<String, ProposalRow> is = now.getOrDefault(label, Map.of());
            List<Row> rows = rows(was, is);
            if (!rows.isEmpty()) {
                places.add(new Place(label, was.size(), is.size(), rows));
            }
        }
        return new VersionDiff(List.copyOf(places), before.size(), after.size());
    }

    private static List<Row> rows(Map<String, ProposalRow> was, Map<String, ProposalRow> is) {
        List<Row> rows = new ArrayList<>();
        was.forEach((identity, row) -> {
            if (!is.containsKey(identity)) {
                rows.add(new Row(What.REMOVED, row.open(), Map.of(), Set.of()));
            }
        });
        is.forEach((identity, row) -> {
            ProposalRow earlier = was.get(identity);
            if (earlier == null) {
                rows.add(new Row(What.ADDED, row.open(), Map.of(), Set.of()));
            } else if (!earlier.equals(row)) {
                rows.add(changed(earlier, row));
            }
        });
        return rows;
    }

    private static Row changed(ProposalRow before, ProposalRow after) {
        Map<String, Happening.Change> open = changes(before.open(), after.open());
        Map<String, String> same = new TreeMap<>(after.open());
        same.keySet().removeAll(open.keySet());
        return new Row(
                What.CHANGED,
                same,
                open,
                new TreeSet<>(changes(before.personal(), after.personal()).keySet()));
    }

    private static Map<String, Happening.Change> changes(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        Map<String, Happening.Change> changes = new TreeMap<>();
        for (String key : keys) {
            String was = before.getOrDefault(key, "");
            String is = after.getOrDefault(key, "");
            if (!was.equals(is)) {
                changes.put(key, new Happening.Change(was, is));
            }
        }
        return changes;
    }

    /** Rows by place and identity; a second row of one identity gets a number, so that a person listed twice counts twice. */
    private static Map<String, Map<String, ProposalRow>> byPlace(List<ProposalRow> rows) {
        Map<String, Map<String, ProposalRow>> places = new LinkedHashMap<>();
        for (ProposalRow row : rows) {
            Map<String, ProposalRow> place = places.computeIfAbsent(row.place(), p -> new LinkedHashMap<>());
            String identity = row.identity();
            for (int i = 2; place.containsKey(identity); i++) {
                identity = row.identity() + "#" + i;
            }
            place.put(identity, row);
        }
        return places;
    }
}
