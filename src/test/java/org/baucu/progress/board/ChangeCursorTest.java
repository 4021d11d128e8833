package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.baucu.progress.board.BoardChanges.Change;
import org.junit.jupiter.api.Test;

/** No change is missed, in whatever order transactions commit. */
class ChangeCursorTest {

    private static final Instant NOW = Instant.parse("2021-04-09T01:15:00Z");

    @Test
    void goes_to_the_last_one_where_none_is_missing() {
        assertThat(ChangeCursor.next(4, changes(NOW, 5, 6, 7), NOW)).isEqualTo(7);
        assertThat(ChangeCursor.next(4, List.of(), NOW)).isEqualTo(4);
    }

    @Test
    void waits_at_a_number_that_is_not_there_yet() {
        List<Change> before = changes(NOW, 5, 7, 8);
        assertThat(ChangeCursor.next(4, before, NOW)).isEqualTo(5);
        assertThat(ChangeCursor.next(5, changes(NOW, 6, 7, 8), NOW))
                .as("6 has been committed")
                .isEqualTo(8);
    }

    @Test
    void goes_on_when_the_missing_one_can_come_no_more() {
        Instant long_ago = NOW.minus(ChangeCursor.PATIENCE).minusSeconds(1);
        assertThat(ChangeCursor.next(4, changes(long_ago, 5, 7), NOW))
                .as("6 was rolled back")
                .isEqualTo(7);
    }

    private static List<Change> changes(Instant at, long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(n -> new Change(n, "e", "p", "u", at))
                .toList();
    }
}
