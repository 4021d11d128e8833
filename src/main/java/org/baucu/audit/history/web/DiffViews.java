package org.baucu.audit.history.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baucu.audit.history.VersionDiff;
import org.baucu.audit.history.web.HappeningView.Changed;
import org.springframework.stereotype.Component;

/** Writes what is different between two versions: the first places in full, the rest as a count, never a person's data. */
@Component
class DiffViews {

    private static final int SHOWN = 12;

    private final AuditWords words;

    DiffViews(AuditWords words) {
        this.words = words;
    }

    HappeningView.DiffView of(VersionDiff diff, boolean first) {
        List<HappeningView.PlaceView> places = new ArrayList<>();
        int shown = 0;
        int left = 0;
        int leftPlaces = 0;
        for (VersionDiff.Place place : first ? List.<VersionDiff.Place>of() : diff.places()) {
            int room = SHOWN - shown;
            if (room <= 0) {
                left += place.rows().size();
                leftPlaces++;
                continue;
            }
            List<VersionDiff.Row> rows =
                    place.rows().subList(0, Math.min(room, place.rows().size()));
            places.add(new HappeningView.PlaceView(
                    place.label(),
                    place.before(),
                    place.after(),
                    rows.stream().map(this::row).toList()));
            shown += rows.size();
            if (rows.size() < place.rows().size()) {
                left += place.rows().size() - rows.size();
                leftPlaces++;
            }
        }
        return new HappeningView.DiffView(first, diff.before(), diff.after(), places, left, leftPlaces);
    }

    private HappeningView.RowView row(VersionDiff.Row row) {
        List<String> text = new ArrayList<>();
        row.open().forEach((key, value) -> text.add(value));
        if (!row.personal().isEmpty()) {
            text.add(words.say(
                    "audit.diff.personal",
                    String.join(", ", row.personal().stream().map(this::label).toList())));
        }
        return new HappeningView.RowView(
                row.what().name().toLowerCase(Locale.ROOT),
                words.say("audit.diff." + row.what().name()),
                String.join(" · ", text),
                row.changes().entrySet().stream()
                        .map(e -> new Changed(
                                label(e.getKey()),
                                e.getValue().before(),
                                e.getValue().after()))
                        .toList());
    }

    private String label(String key) {
        return words.sayOr("audit.field." + key, key);
    }
}
