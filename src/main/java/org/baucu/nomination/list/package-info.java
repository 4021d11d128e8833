/** The official list of a council, its posting, the removal of a candidate, and the list as the public reads it (Điều 57–60). */
@org.springframework.modulith.NamedInterface("list")
package org.baucu.nomination.list;
