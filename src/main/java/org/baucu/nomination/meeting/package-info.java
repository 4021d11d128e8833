/** Voter meetings on the preliminary candidates of a council, and the matters that voters raise there (Điều 45, 46, 54, 55). */
@org.springframework.modulith.NamedInterface("meeting")
package org.baucu.nomination.meeting;
