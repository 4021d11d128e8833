package org.baucu.progress.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baucu.election.Level;
import org.baucu.election.RuleSet;
import org.baucu.platform.VietnamTime;
import org.baucu.platform.law.StandaloneLawTables;
import org.baucu.platform.work.CaseKey;
import org.baucu.progress.CaseState;
import org.baucu.progress.Counts;
import org.baucu.territory.Unit;
import org.junit.jupiter.api.Test;

/** The arithmetic of the matrix, with the shipped plan. */
class BoardFiguresTest {

    private static final Instant NOW = VietnamTime.at(LocalDate.of(2021, 2, 3), LocalTime.of(8, 0));
    private static final String COMMISSION = "establish-commission";
    private static final String TEAMS = "establish-polling-teams";
    private static final List<Unit> UNITS = List.of(
            new Unit("26", "Tỉnh", Level.PROVINCE, "tỉnh", Optional.empty(), true),
            new Unit("d1", "Huyện Một", Level.DISTRICT, "huyện", Optional.of("26"), true),
            new Unit("d2", "Huyện Hai", Level.DISTRICT, "huyện", Optional.of("26"), true),
            commune("c1", "d1", true),
            commune("c2", "d1", true),
            commune("c3", "d1", true),
            commune("c4", "d2", true),
            commune("c5", "d2", false));

    private final List<Phase> phases = new Phases(new StandaloneLawTables()).of(RuleSet.LAW_85_2015);
    private final List<BoardCase> cases = new ArrayList<>();

    @Test
    void every_state_is_counted_at_its_unit_and_in_the_sums_above_it() {
        open(COMMISSION, "26", "", day(7), day(2), null, false);
        open(COMMISSION, "d1", "", day(7), day(2), NOW, false);
        open(COMMISSION, "c1", "", day(2), day(1), null, false);
        open(COMMISSION, "c2", "", day(20), day(15), null, false);
        open(COMMISSION, "c3", "", day(2), day(1), NOW, true);

        BoardFigures figures = figures();

        assertThat(figures.own("26", COMMISSION)).extracting(BoardItem::state).containsExactly(CaseState.SOON);
        assertThat(figures.counts("d1", COMMISSION)).isEqualTo(new Counts(0, 1, 0, 1, 1, 1));
        assertThat(figures.counts("d2", COMMISSION))
                .as("the district and c4 wait, c5 has no council")
                .isEqualTo(new Counts(2, 0, 0, 0, 0, 0));
        assertThat(figures.counts("26", COMMISSION)).isEqualTo(new Counts(2, 1, 1, 1, 1, 1));
        assertThat(figures.counts("26", TEAMS)).as("every commune votes").isEqualTo(new Counts(5, 0, 0, 0, 0, 0));
        assertThat(figures.units("26")).isEqualTo(8);
        assertThat(figures.units("d2")).isEqualTo(3);
    }

    @Test
    void the_province_runs_two_elections() {
        open("establish-boards", "26", "NA", day(20), day(15), NOW, false);

        BoardFigures figures = figures();

        assertThat(figures.own("26", "establish-boards"))
                .extracting(BoardItem::sequence, BoardItem::state)
                .containsExactlyInAnyOrder(tuple("NA", CaseState.DONE), tuple("PC-province", CaseState.NOT_STARTED));
    }

    @Test
    void an_armed_units_own_case_does_not_stand_for_the_communes() {
        open(TEAMS, "c1", "7", day(20), day(15), null, false);

        assertThat(figures().ownCounts("c1", TEAMS))
                .as("its own case runs, the commune's has not begun")
                .isEqualTo(new Counts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void cases_that_the_plan_does_not_expect_count_once_they_are_open() {
        assertThat(figures().counts("26", "change-body-member")).isEqualTo(Counts.NONE);
        open("change-body-member", "c2", "1", null, null, null, false);
        assertThat(figures().counts("26", "change-body-member")).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @Test
    void who_sees_a_district_gets_its_sums_only() {
        open(COMMISSION, "c1", "", day(2), day(1), null, false);
        open(COMMISSION, "c4", "", day(2), day(1), null, false);
        List<Unit> district = UNITS.stream()
                .filter(u -> u.code().equals("d2") || u.parentCode().equals(Optional.of("d2")))
                .toList();

        BoardFigures figures = BoardFigures.of(district, phases, cases, Moment.of(NOW), item -> true);

        assertThat(figures.counts("d2", COMMISSION)).isEqualTo(new Counts(1, 0, 0, 1, 0, 0));
        assertThat(figures.own("c1", COMMISSION)).isEmpty();
        assertThat(figures.counts("26", COMMISSION)).isEqualTo(Counts.NONE);
    }

    @Test
    void a_filter_counts_only_what_it_lets_through() {
        open(COMMISSION, "c1", "", day(2), day(1), null, false);
        open(COMMISSION, "c2", "", day(20), day(15), null, false);

        BoardFigures figures = BoardFigures.of(
                UNITS, phases, cases, Moment.of(NOW), item -> item.unit().equals("c2"));

        assertThat(figures.counts("26")).isEqualTo(figures.counts("c2"));
        assertThat(figures.counts("26", COMMISSION)).isEqualTo(new Counts(0, 1, 0, 0, 0, 0));
    }

    @Test
    void two_levels_of_local_government_have_no_districts() {
        List<Unit> units = List.of(UNITS.get(0), commune("x1", "26", true), commune("x2", "26", true));
        List<Phase> plan = new Phases(new StandaloneLawTables()).of(RuleSet.LAW_83_2025);

        BoardFigures figures = BoardFigures.of(units, plan, List.of(), Moment.of(NOW), item -> true);

        assertThat(figures.counts("26", COMMISSION).total()).isEqualTo(3);
        assertThat(figures.counts("26", "fix-electoral-units").total())
                .as("National Assembly, the province's council, two communes' councils")
                .isEqualTo(4);
    }

    private BoardFigures figures() {
        return BoardFigures.of(UNITS, phases, cases, Moment.of(NOW), item -> true);
    }

    private void open(
            String process,
            String unit,
            String sequence,
            Instant legal,
            Instant working,
            Instant decided,
            boolean late) {
        cases.add(new BoardCase(
                new CaseKey("e", process, unit, sequence),
                Optional.ofNullable(legal),
                Optional.ofNullable(working),
                Optional.ofNullable(decided),
                late));
    }

    private static Instant day(int day) {
        return VietnamTime.at(LocalDate.of(2021, 2, day), VietnamTime.END_OF_DAY);
    }

    private static Unit commune(String code, String parent, boolean council) {
        return new Unit(code, "Xã " + code, Level.COMMUNE, "xã", Optional.of(parent), council);
    }
}
