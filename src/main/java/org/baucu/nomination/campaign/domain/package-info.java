/** Rules of the campaign. */
@org.springframework.modulith.NamedInterface("campaign-domain")
package org.baucu.nomination.campaign.domain;
