/** The rules on the structure of a council; plain Java. */
@org.springframework.modulith.NamedInterface("structure-domain")
package org.baucu.nomination.structure.domain;
