package org.baucu.nomination.conference.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.baucu.nomination.conference.domain.RoundStage;
import org.baucu.nomination.domain.Share;
import org.baucu.nomination.structure.domain.Headcount;

/** The targets of the structure followed from step to step: one line per watched group, one cell per step. */
final class TargetTable {

    private static final String TARGET = "target";

    private TargetTable() {}

    /**
     * The watched groups.
     *
     * @param stages the steps, the target first where there is one
     * @param shares what the law asks of the list
     */
    static List<Group> of(List<RoundStage> stages, List<Share> shares) {
        List<Group> groups = new ArrayList<>();
        groups.add(group("women", stages, shares, Headcount::women));
        groups.add(group("minority", stages, shares, Headcount::minority));
        groups.add(group("young", stages, shares, Headcount::young));
        groups.add(group("nonParty", stages, shares, Headcount::nonParty));
        return groups;
    }

    private static Group group(
            String code, List<RoundStage> stages, List<Share> shares, ToIntFunction<Headcount> figure) {
        Optional<Cell> target = stages.stream()
                .filter(stage -> stage.code().equals(TARGET))
                .map(stage -> cell(stage, figure))
                .findFirst();
        List<Cell> cells = stages.stream()
                .filter(stage -> !stage.code().equals(TARGET))
                .map(stage -> cell(stage, figure))
                .toList();
        Optional<Share> law =
                shares.stream().filter(share -> share.group().equals(code)).findFirst();
        return new Group(code, target, law, cells);
    }

    private static Cell cell(RoundStage stage, ToIntFunction<Headcount> figure) {
        int members = figure.applyAsInt(stage.people());
        int all = stage.people().all();
        return new Cell(
                stage.code(),
                members,
                all,
                Share.percent(members, all),
                all == 0 ? 0 : Math.round(1000.0 * members / all) / 10.0);
    }

    /**
     * A watched group on its way.
     *
     * @param code women, minority, young or nonParty
     * @param target what the structure asks
     * @param law what the law asks of the list
     * @param cells how many after each step
     */
    record Group(String code, Optional<Cell> target, Optional<Share> law, List<Cell> cells) {

        /** The newest step, empty while there are no candidates. */
        public Optional<Cell> now() {
            return cells.stream().filter(cell -> cell.all() > 0).reduce((earlier, later) -> later);
        }

        /** Whether the newest step falls short of the structure's own share. */
        public boolean below() {
            return target.isPresent()
                    && now().isPresent()
                    && (long) now().get().members() * target.get().all()
                            < (long) target.get().members() * now().get().all();
        }
    }

    /**
     * A group after a step.
     *
     * @param stage code of the step
     * @param members people of the group
     * @param all all people
     * @param percent the share as text with one decimal
     * @param width the share in percent, for the length of a bar
     */
    record Cell(String stage, int members, int all, String percent, double width) {}
}
