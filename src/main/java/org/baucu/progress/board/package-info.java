/** The coordinators' board: its read model, the matrix of units and phases, and its pages. */
package org.baucu.progress.board;
