/** The pages of the coordinators' board. */
package org.baucu.progress.board.web;
