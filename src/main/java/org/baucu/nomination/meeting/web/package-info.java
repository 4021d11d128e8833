/** Pages of voter meetings and of the matters raised there. */
package org.baucu.nomination.meeting.web;
