/** Candidates do not sit on the boards and teams of the unit where they stand (Điều 27): found in both directions. */
package org.baucu.nomination.conflict;
