package org.baucu.progress.board.web;

import java.util.ArrayList;
import java.util.List;

/**
 * All communes on one screen, in columns that are read from top to bottom.
 *
 * @param columns equally long, as far as that goes
 */
record CommunesView(List<Column> columns) {

    static final int COLUMNS = 5;
    /** Height of a district's heading against a commune's line. */
    private static final double HEADING = 1.25;

    /**
     * A district with its communes.
     *
     * @param code of the district, empty where there are none
     * @param name empty where there are none
     */
    record Block(String code, String name, long over, long soon, List<Line> lines) {}

    /**
     * A commune.
     *
     * @param id id of its line
     * @param find its name as a search compares it: without tones, in small letters
     * @param worst state code of what asks for attention first
     * @param label what stands in its line, in words
     */
    record Line(String id, String code, String name, String find, String worst, String label, List<CellView> marks) {

        /** Its marks as the page draws them. */
        public String html(String root) {
            return CellHtml.marks(marks, root);
        }
    }

    /** @param parts districts, or parts of them, one below the other */
    record Column(List<Part> parts) {}

    /** @param continued whether the district began in the column before */
    record Part(Block block, boolean continued, List<Line> lines) {}

    /** Breaks the blocks into columns of about the same height; a district that breaks is named again. */
    static CommunesView of(List<Block> blocks) {
        double height =
                blocks.stream().mapToDouble(b -> b.lines().size() + heading(b)).sum();
        double most = Math.ceil((height + HEADING * (COLUMNS - 1)) / COLUMNS);
        List<Column> columns = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        double used = 0;
        for (Block block : blocks) {
            int from = 0;
            while (from < block.lines().size()) {
                double room = most - used - heading(block);
                if (room < 1 && !parts.isEmpty()) {
                    columns.add(new Column(List.copyOf(parts)));
                    parts = new ArrayList<>();
                    used = 0;
                    continue;
                }
                int to = Math.min(block.lines().size(), from + Math.max(1, (int) room));
                parts.add(new Part(block, from > 0, List.copyOf(block.lines().subList(from, to))));
                used += heading(block) + to - from;
                from = to;
            }
        }
        if (!parts.isEmpty()) {
            columns.add(new Column(List.copyOf(parts)));
        }
        return new CommunesView(List.copyOf(columns));
    }

    private static double heading(Block block) {
        return block.name().isEmpty() ? 0 : HEADING;
    }
}
