/** Pages of the campaign. */
package org.baucu.nomination.campaign.web;
