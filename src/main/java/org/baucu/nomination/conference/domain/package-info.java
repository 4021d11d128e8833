/** The rules on consultation conferences; plain Java. */
@org.springframework.modulith.NamedInterface("conference-domain")
package org.baucu.nomination.conference.domain;
