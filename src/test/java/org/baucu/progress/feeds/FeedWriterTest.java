package org.baucu.progress.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class FeedWriterTest {

    private static final Instant CHANGED = Instant.parse("2021-03-01T01:00:00Z");
    private static final FeedEntry DAY = new FeedEntry(
            "law-1@baucu",
            LocalDate.of(2021, 4, 3),
            Optional.empty(),
            "Thời hạn theo luật: Thành lập các Tổ bầu cử xã Thanh Trù; hạn “cuối”, chậm nhất",
            "Lập, trình danh sách thành viên.\nChậm nhất hết ngày 03/04/2021.",
            "/",
            CHANGED,
            2,
            true);
    private static final FeedEntry HOUR = new FeedEntry(
            "milestone-x@baucu",
            LocalDate.of(2021, 3, 14),
            Optional.of(LocalTime.of(17, 0)),
            "Hạn cuối nộp hồ sơ",
            "Điều 35",
            "/milestones",
            CHANGED,
            0,
            false);

    private final FeedWriter writer = new FeedWriter("http://localhost:8080");

    @Test
    void what_is_written_is_valid_and_reads_back_the_same() throws Exception {
        Calendar calendar = parsed(writer.write("Lịch bầu cử – Ủy ban nhân dân xã Thanh Trù", List.of(DAY, HOUR)));

        assertThat(calendar.validate().getEntries()).isEmpty();
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getSummary().getValue()).isEqualTo(DAY.title());
        assertThat(events.get(0).getDescription().getValue()).isEqualTo(DAY.text());
        assertThat(events.get(0).getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(events.get(0).getAlarms()).hasSize(1);
        assertThat(events.get(1).getAlarms()).isEmpty();
    }

    @Test
    void a_limit_given_as_a_day_is_a_whole_day_and_one_with_an_hour_ends_then() throws Exception {
        String text = writer.write("Lịch", List.of(DAY, HOUR));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20210403", "DTEND;VALUE=DATE:20210404")
                .contains("DTSTART:20210314T093000Z", "DTEND:20210314T100000Z");
        List<VEvent> events = parsed(text).getComponents("VEVENT");
        assertThat(events).extracting(e -> e.getUid().orElseThrow().getValue()).containsExactly(DAY.uid(), HOUR.uid());
    }

    @Test
    void the_same_entries_always_give_the_same_text() {
        assertThat(writer.write("Lịch", List.of(DAY, HOUR))).isEqualTo(writer.write("Lịch", List.of(DAY, HOUR)));
    }

    @Test
    void an_empty_feed_is_a_calendar_without_events() throws Exception {
        assertThat(writer.write("Lịch", List.of())).contains("BEGIN:VCALENDAR").doesNotContain("VEVENT");
    }

    private static Calendar parsed(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
