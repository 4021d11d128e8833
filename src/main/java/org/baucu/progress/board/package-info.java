/** The coordinators' board: its read model, the matrix of units and phases, and its pages. */
@org.springframework.modulith.NamedInterface("board")
package org.baucu.progress.board;
