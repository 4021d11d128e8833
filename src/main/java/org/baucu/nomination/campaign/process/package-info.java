/** What the process of the campaign does between its tasks. */
package org.baucu.nomination.campaign.process;
