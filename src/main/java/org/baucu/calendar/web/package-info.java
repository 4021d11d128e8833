/** The page of the milestones of an election. */
package org.baucu.calendar.web;
