/** Pages on which conferences are recorded and read, and the Front's view of the rounds. */
package org.baucu.nomination.conference.web;
