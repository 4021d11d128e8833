/** What the conferences' process does between its tasks. */
package org.baucu.nomination.conference.process;
