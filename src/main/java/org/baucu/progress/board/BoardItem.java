package org.baucu.progress.board;

import java.util.Optional;
import org.baucu.progress.CaseState;

/**
 * A case of a unit in a phase, opened or still expected.
 *
 * @param sequence what tells several cases of a unit apart: an elected body's code, an area's number; empty for the only one
 * @param state at the moment of the figures
 * @param file the opened case, empty while it has not been opened
 */
public record BoardItem(String process, String unit, String sequence, CaseState state, Optional<BoardCase> file) {}
