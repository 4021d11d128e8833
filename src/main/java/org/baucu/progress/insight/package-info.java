/** What coordinators look into beside the board: milestones passed, where cases stand, what asks for attention, the progress report. */
package org.baucu.progress.insight;
