package org.baucu.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Cases, tasks and receivers come in one order, whatever order they were found in. */
class OrderOfWorkTest {

    private static final Instant LIMIT = Instant.parse("2021-04-03T10:00:00Z");

    @Test
    void the_tenth_case_of_a_unit_comes_after_the_ninth() {
        List<String> sorted = Stream.of(
                        "e/boards/26/10", "e/boards/26/9", "e/areas/26", "e/boards/243/1", "e/boards/26")
                .map(CaseKey::parse)
                .sorted()
                .map(CaseKey::toString)
                .toList();
        assertThat(sorted)
                .containsExactly("e/areas/26", "e/boards/243/1", "e/boards/26", "e/boards/26/9", "e/boards/26/10");
    }

    @RepeatedTest(5)
    void tasks_of_one_limit_come_by_their_cases_and_not_by_their_random_ids() {
        List<WorkItem> items = new ArrayList<>(IntStream.rangeClosed(1, 12)
                .mapToObj(i -> item("e/boards/26/" + i, Optional.of(LIMIT)))
                .toList());
        items.add(item("e/areas/26", Optional.empty()));
        items.add(item("e/teams/26", Optional.of(LIMIT.minusSeconds(1))));
        List<String> wanted = new ArrayList<>(List.of("e/teams/26"));
        IntStream.rangeClosed(1, 12).forEach(i -> wanted.add("e/boards/26/" + i));
        wanted.add("e/areas/26");
        List<WorkItem> found = items.stream()
                .sorted((a, b) -> a.taskId().compareTo(b.taskId()))
                .toList();
        assertThat(found.stream().sorted(WorkItem.BY_LIMIT).map(item -> item.key()
                        .toString()))
                .containsExactlyElementsOf(wanted);
    }

    @Test
    void the_bodies_of_a_notice_are_told_in_alphabetical_order() {
        Notice notice = new Notice(
                "n",
                Notice.Kind.RETURNED,
                Set.of("ubnd-1", "mttq-1", "hdnd-1", "qs-1", "@an"),
                "",
                "Trả lại",
                "Lý do",
                LIMIT);
        assertThat(notice.receivers()).containsExactly("@an", "hdnd-1", "mttq-1", "qs-1", "ubnd-1");
    }

    private static WorkItem item(String key, Optional<Instant> limit) {
        return new WorkItem(
                UUID.randomUUID().toString(),
                "Việc",
                "user_Agree",
                CaseKey.parse(key),
                "Hồ sơ",
                "mttq-26",
                Optional.empty(),
                limit,
                Optional.empty(),
                false,
                "",
                "");
    }
}
