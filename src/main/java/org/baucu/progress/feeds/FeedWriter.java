package org.baucu.progress.feeds;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.validate.ValidationException;
import org.baucu.platform.VietnamTime;

/** Writes a feed as iCalendar (RFC 5545). The same entries always give the same text. */
final class FeedWriter {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    /** 08:00 of the day before, seen from the start of the day of the limit. */
    private static final Duration MORNING_BEFORE = Duration.ofHours(-16);

    private final String origin;

    /** @param origin address of the program, for example {@code http://localhost:8080} */
    FeedWriter(String origin) {
        this.origin = origin;
    }

    String write(String name, List<FeedEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Bau Cu//Lich bau cu//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", VietnamTime.ZONE.getId()));
        entries.forEach(entry -> calendar.add(event(entry)));
        return text(calendar);
    }

    /** Checked against the standard, its long lines folded. */
    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, text);
        } catch (IOException | ValidationException e) {
            throw new IllegalStateException("a feed is no valid calendar", e);
        }
        return text.toString();
    }

    private VEvent event(FeedEntry entry) {
        VEvent event = entry.hour()
                .map(hour -> {
                    ZonedDateTime limit = ZonedDateTime.of(entry.day(), hour, VietnamTime.ZONE);
                    return new VEvent(limit.minus(HALF_HOUR).toInstant(), limit.toInstant(), entry.title());
                })
                .orElseGet(() -> new VEvent(entry.day(), entry.day().plusDays(1), entry.title()));
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(entry.changedAt()));
        event.add(new Uid(entry.uid()));
        event.add(new LastModified(entry.changedAt()));
        event.add(new Sequence(entry.sequence()));
        event.add(new Description(entry.text()));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        event.add(new Url(java.net.URI.create(origin + entry.path())));
        if (entry.reminder()) {
            VAlarm alarm = new VAlarm(MORNING_BEFORE);
            alarm.add(new Action(Action.VALUE_DISPLAY));
            alarm.add(new Description(entry.title()));
            event.add(alarm);
        }
        return event;
    }
}
