/** What the processes of voter meetings and raised matters do between their tasks. */
package org.baucu.nomination.meeting.process;
