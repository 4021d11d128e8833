/** What the master process and a change of the calendar do between their tasks: open phases at their dates, fan them out, move the limits. */
package org.baucu.phases.process;
