/** Who answers a petition, when nothing is decided any more, and whether an answer is complete. */
@org.springframework.modulith.NamedInterface("domain")
package org.baucu.petition.domain;
