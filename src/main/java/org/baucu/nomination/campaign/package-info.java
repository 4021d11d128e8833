/** The campaign: meetings of candidates with voters on equal terms, and the report on them (Điều 63–68). */
@org.springframework.modulith.NamedInterface("campaign")
package org.baucu.nomination.campaign;
