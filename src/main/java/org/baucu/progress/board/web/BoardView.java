package org.baucu.progress.board.web;

import java.util.List;

/**
 * The page of the board.
 *
 * @param crumbs the way to the opened unit
 * @param strip the time line
 * @param chips totals by state
 * @param parts the parts of the work to choose from
 * @param groups kinds of work over the columns
 * @param rows what is shown
 * @param bodies kinds of bodies to choose from
 * @param allPhases phases to choose from
 * @param units how many units are seen
 * @param query what is filtered, as parameters with a leading question mark
 * @param live how the page keeps itself fresh
 */
record BoardView(
        List<Crumb> crumbs,
        TimeStrip strip,
        List<Chip> chips,
        List<PartTab> parts,
        List<PhaseView.Group> groups,
        List<PhaseView> phases,
        List<RowView> rows,
        List<Choice> bodies,
        List<Choice> allPhases,
        Switches switches,
        long communes,
        String query,
        Live live) {

    /** @param href empty for the place where the reader is */
    record Crumb(String name, String href) {}

    /** @param on whether only this state is looked for */
    record Chip(String state, String name, long count, String href, boolean on) {}

    /**
     * A part of the work.
     *
     * @param over how many of its cases are over their limit
     * @param soon how many are soon due
     * @param on whether it is the one shown
     */
    record PartTab(String code, String name, long over, long soon, String href, boolean on) {}

    record Choice(String code, String name, boolean chosen) {}

    /**
     * What is switched on.
     *
     * @param unit code of the opened unit, empty for none
     * @param part code of the part asked for, empty for none
     * @param state code of the state looked for, empty for none
     * @param all whether every commune has a row
     * @param filtered whether anything is filtered
     * @param allHref address with every commune, or without
     * @param plainHref address with nothing filtered
     */
    record Switches(
            String unit, String part, String state, boolean all, boolean filtered, String allHref, String plainHref) {}

    /**
     * @param url address of the changes
     * @param cursor up to which change the page knows
     * @param at the moment of the figures, ISO
     * @param asOf as in "08:15:04"
     */
    record Live(String url, long cursor, String at, String asOf) {}
}
